import { genres } from "../generated/genres.js";
import type { SectionRole } from "../types.js";

/** A row of `data/structure/genres.yaml`. */
export interface Genre {
  name: string;
  title?: readonly (readonly string[])[];
  ends?: readonly string[];
  says?: readonly (readonly string[])[];
  has?: readonly string[];
  often?: string;
  level?: boolean;
  role?: SectionRole;
}

const OPENING = 5000;
const SAMPLE = 20_000;
/** So many times in the opening a word tells the kind. */
const OFTEN = 10;
/** A report names the levels above its own too: the lowest counts that is named this part as often as the most frequent. */
const SHARE = 3;
const PRESENTS = /(?:我(?:代表|受)|受[^。，受]{2,20}委托)[^。]{2,100}/;
/** A notice names what it passes on: `关于印发《…工作报告》重点任务分工方案的通知`. */
const PASSED_ON = /《[^《》]{0,60}》|〈[^〈〉]{0,60}〉/g;
/** Those whose opinion is asked for say nothing of the report. */
const ASKED = /政协(?:各位)?委员/g;
const BRACKETS_AT_END = /[（(][^（）()]{1,12}[）)]$/;

const PLACE =
  /[\u4e00-\u9fff](自治区|省|市|自治县|县|区|旗|自治州|州|盟|镇|乡|街道)(?=20|19|人民政府|政府|国民|财政|第|预算|$)/g;
const MUNICIPALITY = /(?:北京|上海|天津|重庆)市(?!.{2,4}[县区])/;
const NATIONAL = /国家(?:预算|决算|财政)|中央(?:和地方)?(?:预算|决算)|全国人民代表大会/;
const LEVELS: readonly { level: string; places: readonly string[]; ours: RegExp }[] = [
  { level: "national", places: [], ours: /国务院|我国/g },
  {
    level: "provincial",
    places: ["省", "自治区"],
    ours: /全省|我省|全区各族|自治区党委|省委|省政府|省第.{1,4}次|省人民政府/g,
  },
  {
    level: "municipal",
    places: ["市", "州", "自治州", "盟"],
    ours: /全市|我市|全州|我州|市委|市政府|市人民政府|市第.{1,4}次/g,
  },
  {
    level: "county",
    places: ["县", "自治县", "区", "旗"],
    ours: /全县|我县|全区|我区|全旗|县委|县政府|县人民政府|区委|区政府|[县区]第.{1,4}次/g,
  },
  { level: "township", places: ["镇", "乡", "街道"], ours: /全镇|我镇|全乡|我乡|镇政府|镇人民政府|乡人民政府|镇党委/g },
];

/** Name of the kind of document, and the role that its text has where no heading says. */
export function readGenre(title: string | null, text: string): { name: string; role: SectionRole | null } | null {
  const genre = (title === null ? undefined : genreOfTitle(title)) ?? genreOfOpening(text.slice(0, OPENING));
  if (genre === undefined) return null;
  const level = genre.level === true ? levelOf(title ?? "", text) : null;
  return { name: level === null ? genre.name : `${level}-${genre.name}`, role: genre.role ?? null };
}

function genreOfTitle(title: string): Genre | undefined {
  const whole = title.replaceAll(/[\s\u3000]/g, "").replace(BRACKETS_AT_END, "");
  const bare = whole.replaceAll(PASSED_ON, "");
  const words = /[报告总结]$/.test(bare) || bare === "" || whole.endsWith("》") ? whole : bare;
  return genres.find(
    (row) => (row.title !== undefined && hasAll(words, row.title)) || row.ends?.some((end) => words.endsWith(end)),
  );
}

function genreOfOpening(whole: string): Genre | undefined {
  const opening = whole.replaceAll(PASSED_ON, "");
  const presents = PRESENTS.exec(opening)?.[0].replaceAll(ASKED, "") ?? "";
  return genres.find(
    ({ says, has, often }) =>
      (says !== undefined && hasAll(presents, says)) ||
      has?.some((words) => opening.includes(words)) ||
      (often !== undefined && opening.split(often).length > OFTEN),
  );
}

function hasAll(words: string, groups: readonly (readonly string[])[]): boolean {
  return groups.every((group) => group.some((word) => words.includes(word)));
}

/** The level of government: by the place in the title, else by what the text calls its own (`全县`, `我省`). */
function levelOf(title: string, text: string): string | null {
  if (MUNICIPALITY.test(title)) return "provincial";
  if (NATIONAL.test(title)) return "national";
  const place = [...title.matchAll(PLACE)].at(-1)?.[1];
  const named = place === undefined ? undefined : LEVELS.find(({ places }) => places.includes(place));
  if (named !== undefined) return named.level;
  const sample = text.slice(0, SAMPLE);
  const counts = LEVELS.map(({ ours }) => sample.match(ours)?.length ?? 0);
  const enough = Math.max(1, Math.max(...counts) / SHARE);
  const lowest = counts.findLastIndex((count) => count >= enough);
  return LEVELS[lowest]?.level ?? null;
}
