import { placeNames } from "../generated/place-names.js";
import type { AnalyzedDocument } from "../tables/analyzed-document.js";

/** What a place or a year was read off; `given` is the caller's word, `file-name` the name of the file or its folder. */
export type LabelSource = "given" | "title" | "issuer" | "opening" | "date" | "heading" | "file-name";

/** A row of `data/corpus/place-names.yaml`. */
export interface PlaceName {
  short: string;
  official: string;
}

/** A value with what it was read off. */
export interface Sourced<Value> {
  value: Value;
  from: LabelSource;
}

/** How much of a document's beginning may name the body that it was delivered to. */
const OPENING = 1500;
const NATION = "全国";
/** 我代表国务院, 我受国务院的委托. */
const FOR_THE_NATION = /(?:代表|受)国务院/;
/** What collections of reports call the national ones. */
const NATIONAL_FILE = /(?:^|[^a-z])(?:national|china)(?:[^a-z]|$)|全国|国务院/i;
const NATIONAL = /国务院|中共中央|全国人民代表大会|全国人大|全国政协/;
/** One level of a place's name; a county may have a name of one character, others have two or more. */
const LEVEL =
  /(?!自治[区州县旗])[\u4e00-\u9fff]{2,8}?(?:特别行政区|自治区|自治州|自治县|自治旗|开发区|试验区|实验区|新区|省|市|州|盟|地区|县|区|旗|镇|乡|街道)|[\u4e00-\u9fff]县/y;
const MOST_LEVELS = 4;
/**
 * What a title or the name of a file may begin with: 关于, 2024年, 二〇二四年度, who spoke (李明远在临江县十七届人大三次会议上的报告); 度 of
 * 2024年度假区 is the place's.
 */
const BEFORE_PLACE =
  /^(?:(?:关于|[\d〇○零一二三四五六七八九]{4}年(?:度(?!假))?)+|[\u4e00-\u9fff]{2,4}(?:同志|代表)?在(?=[\u4e00-\u9fff]{0,24}(?:会议|大会|全会|[届次])))/;
/** What stands before the year that a file's name holds in front of its words, and before the words. */
const UP_TO_YEAR = /^[^\u4e00-\u9fff]*?(?=\d{4}[\u4e00-\u9fff])/;
const UP_TO_WORDS = /^[^\u4e00-\u9fff]+/;
const DELIVERED = /(?:在|政协|中国人民政治协商会议)([\u4e00-\u9fff]{2,20})第[一二三四五六七八九十百]{1,4}(?:届|次)/;
const ON_BEHALF = /代表([\u4e00-\u9fff]{2,20})(?:人民政府|政府|人大常委会|政协)/;

/**
 * The place that a document speaks for: named by the title or the issuer, in its opening lines (`在临江县第十七届人民代表大会…上`,
 * `代表临江县人民政府`), else by the name of the file or its folder, and `null` where none of them tells.
 */
export function placeOf({ id, text, analysis }: AnalyzedDocument): Sourced<string> | null {
  const { title, issuer } = analysis.meta;
  const opening = text.slice(0, OPENING).replace(/[\s\u3000]/g, "");
  const named: [LabelSource, string | null | undefined][] = [
    ["title", title?.replace(BEFORE_PLACE, "")],
    ["issuer", issuer],
    ["opening", DELIVERED.exec(opening)?.[1]],
    ["opening", ON_BEHALF.exec(opening)?.[1]],
    ...fileNames(id).map((name): [LabelSource, string] => ["file-name", name]),
  ];
  for (const [from, words] of named) {
    const value = words ? leadingPlace(words) : null;
    if (value !== null) return { value: officialName(value), from };
  }
  const national = NATIONAL.test(`${title ?? ""}${issuer ?? ""}`) ? "issuer" : "opening";
  if (national === "issuer" || NATIONAL.test(DELIVERED.exec(opening)?.[0] ?? "") || FOR_THE_NATION.test(opening))
    return { value: NATION, from: national };
  const file = id.split(/[\\/]/).slice(-2).join("/");
  return NATIONAL_FILE.test(file) ? { value: NATION, from: "file-name" } : null;
}

/** What may follow the short name of a province for it to mean the province: `吉林市` is a city. */
const AFTER_SHORT = /^(?:(?:人民)?政府|人大|政协|财政|统计|预算|国民经济|年鉴|\d|[-_.（( ]|年|$)/;

function shortProvince(words: string): string | null {
  const found = placeNames.find(({ short }) => words.startsWith(short) && AFTER_SHORT.test(words.slice(short.length)));
  return found?.official ?? null;
}

/** 宁夏自治区 is 宁夏回族自治区. */
function officialName(place: string): string {
  const found = placeNames.find(({ short, official }) => place === short || place === short + official.slice(-3));
  return found?.official ?? place;
}

/** The place that `words` begin with: a province by its short name too (`宁夏政府工作报告`), else all its levels (`保定市满城区`), or `null`. */
function leadingPlace(words: string): string | null {
  const province = shortProvince(words);
  if (province !== null) return province;
  let end = 0;
  for (let level = 0; level < MOST_LEVELS; level++) {
    LEVEL.lastIndex = end;
    if (!LEVEL.test(words)) break;
    end = LEVEL.lastIndex;
  }
  return end === 0 ? null : words.slice(0, end);
}

/** The Chinese words of a path, those of the file before those of its folder. */
function fileNames(path: string): string[] {
  const parts = path.split(/[\\/]/).slice(-2).reverse();
  return parts
    .map((part) => part.replace(UP_TO_YEAR, "").replace(BEFORE_PLACE, "").replace(UP_TO_WORDS, ""))
    .filter((part) => part !== "");
}
