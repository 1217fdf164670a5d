import { greatest } from "../collections/extremes.js";
import { governmentLevels } from "../generated/government-levels.js";
import { provinces } from "../generated/provinces.js";
import type { GovernmentLevel } from "../types.js";
import type { FrontLine } from "./front-line.js";
import { leadingPlace } from "./leading-place.js";

/** A row of `data/structure/provinces.yaml`. */
export interface Province {
  names: readonly string[];
  /** A city of the rank of a province: the districts in it are of that of a county. */
  municipality?: boolean;
}

/** A row of `data/structure/government-levels.yaml`. */
export interface LevelWords {
  level: GovernmentLevel;
  suffixes: readonly string[];
  ours: string;
}

/** The longer first: `自治区` before `区`. */
const SUFFIXES = governmentLevels
  .flatMap(({ level, suffixes }) => suffixes.map((suffix): [string, GovernmentLevel] => [suffix, level]))
  .sort(([a], [b]) => b.length - a.length);
const LEVEL_OF = new Map(SUFFIXES);
const SUFFIX = SUFFIXES.map(([suffix]) => suffix).join("|");
/** One place of a chain (`某省｜某市｜某县`). */
const PLACE = new RegExp(`[\\u4e00-\\u9fff]{1,8}?(?:${SUFFIX})`, "y");
const PLACE_IN_TITLE = new RegExp(
  `[\\u4e00-\\u9fff](${SUFFIX})(?=20|19|人民|政府|国民|财政|地方|本级|市级|市本级|第|预算|政协|人大|$)`,
  "g",
);
const MOST_PLACES = 4;
/** `省财政厅`, `县人民政府`: the level stands in front. */
const NAMELESS = /^(省|市|县|区|州|旗|盟|镇|乡|自治[区州县旗])(?:委|人民政府|政府|[\u4e00-\u9fff]{1,10}[局厅委办])/;
const BEFORE_PLACE = /^(?:关于|中共|在)|^(?:19|20)\d\d年?度?/;
const NATIONAL =
  /国务院|中共中央|中华人民共和国|全国(?:人民代表大会|人大|政协)|最高人民|中国共产党(?:第|中央)|中国人民政治协商会议(?:第|全国)|国家(?:预算|决算|财政)|中央(?:和地方)?(?:预算|决算)|^国家|^(?!省|市)[\u4e00-\u9fff]{2,8}(?<![宣传统战组织工作武装])部(?:办公厅)?(?:关于|$|、)/;
const SPECIAL_REGION = /行政長官|行政长官|特別行政區|立法會|立法会/;
const CONGRESS = /(?:在|^)([\u4e00-\u9fff]{2,20}第)[一二三四五六七八九十百]{1,4}(?:届|次)/;
const OPENING = 300;

const OURS = governmentLevels.map(({ level, ours }) => ({ level, words: new RegExp(ours, "g") }));
const SAMPLE = 20_000;
/** A report names the levels above its own too: the lowest counts that is named this part as often as the most frequent. */
const SHARE = 3;
/** A text that says `全县` so often, or once in so many characters, says it of itself. */
const LEAST = 3;
const STRETCH = 2000;

/**
 * The level of government that a document speaks for: by the place or the office in its title, its issuer, before whose congress it was
 * delivered, else by what the text calls its own (`全县`, `我省`).
 */
export function readLevel(
  title: string | null,
  issuer: string | null,
  front: readonly FrontLine[],
  text: string,
): GovernmentLevel | null {
  const congress = front.map(({ words }) => CONGRESS.exec(words)?.[1]).find((words) => words !== undefined);
  const named =
    (title === null ? null : levelOfTitle(bareOf(title))) ??
    (issuer === null ? null : levelOfOffice(bareOf(issuer))) ??
    (congress === undefined ? null : levelOfOffice(bareOf(congress)));
  if (named !== null) return named;
  return SPECIAL_REGION.test(text.slice(0, OPENING)) ? "provincial" : levelOfWords(text);
}

function bareOf(name: string): string {
  return name.replace(BEFORE_PLACE, "").replace(BEFORE_PLACE, "");
}

/** The level of the place that a title is about; its verbs and nouns have the characters of places too (`加强城市管理`). */
function levelOfTitle(title: string): GovernmentLevel | null {
  if (NATIONAL.test(title)) return "national";
  const ends = [...title.matchAll(PLACE_IN_TITLE)].map((match) => match[1] ?? "");
  const last = ends.at(-1);
  // In `某自治区2020年全区和区本级预算` the second one is short for the first.
  const suffix = last && (ends.find((end) => end.length > last.length && end.endsWith(last)) ?? last);
  if (suffix !== undefined) return levelOf(title, suffix, title.startsWith(suffix, 2));
  const leading = leadingPlace(title);
  if (leading !== undefined) return levelOf(title, leading.suffix, leading.isWhole);
  const province = provinceOf(title);
  const name = province?.names.find((known) => title.startsWith(known));
  return name !== undefined && /^(?:人民)?政府|^20|^19|^国民/.test(title.slice(name.length)) ? "provincial" : null;
}

/** The level of an office, or of the place before whose congress a report was delivered. */
function levelOfOffice(name: string): GovernmentLevel | null {
  if (NATIONAL.test(name)) return "national";
  const nameless = NAMELESS.exec(name)?.[1];
  if (nameless !== undefined) return LEVEL_OF.get(nameless)!;
  const places = placesOf(name);
  const last = places.at(-1);
  if (last === undefined) return provinceOf(name) === undefined ? null : "provincial";
  return levelOf(name, SUFFIXES.find(([suffix]) => last.endsWith(suffix))![0], places.length === 1);
}

/** A city of the rank of a province, where the name is of nothing below it (`isWhole`), is one. */
function levelOf(name: string, suffix: string, isWhole: boolean): GovernmentLevel {
  return suffix === "市" && isWhole && provinceOf(name)?.municipality === true ? "provincial" : LEVEL_OF.get(suffix)!;
}

function provinceOf(name: string): Province | undefined {
  return provinces.find(({ names }) => names.some((known) => name.startsWith(known)));
}

function placesOf(words: string): string[] {
  const places: string[] = [];
  let end = 0;
  while (places.length < MOST_PLACES) {
    PLACE.lastIndex = end;
    const place = PLACE.exec(words)?.[0];
    if (place === undefined) break;
    places.push(place);
    end += place.length;
  }
  return places;
}

function levelOfWords(text: string): GovernmentLevel | null {
  const sample = text.slice(0, SAMPLE);
  const counts = OURS.map(({ words }) => sample.match(words)?.length ?? 0);
  const most = greatest(counts);
  if (most < Math.min(LEAST, Math.ceil(sample.length / STRETCH))) return null;
  return OURS[counts.findLastIndex((count) => count >= most / SHARE)]!.level;
}
