import type { FrontLine } from "./front-line.js";
import type { Heading } from "./heading.js";
import { type LineKind, lineKind } from "./line-words.js";
import { isText, type Line } from "./lines.js";
import { wordsBeforeStamp } from "./page-date.js";
import { withoutSiteName } from "./site-name.js";

const SHORTEST = 6;
const LONGEST = 80;
const LONGEST_PART = 40;
const MOTTO_LINES = 3;
const DELIVERED = /^在.{4,60}上的.{0,12}(?:报告|讲话|发言)$/;
const NO_TITLE: ReadonlySet<LineKind | null> = new Set(["number", "date", "delivery", "credit", "speaker"]);
/** A document number that a portal puts before the title. */
const NUMBER_BEFORE = /^[\u4e00-\u9fff]{1,14}[〔［[（(](?:19|20)\d\d[〕］\]）)] ?\d{1,4}号(?=《|[\u4e00-\u9fff]{4})/;
/** What a portal says of the text that it gives: `（全文）`, `（现场实录）`. */
const NOTE =
  "[（(【\\[](?:全文|全文内容|实录|现场实录|最新|最新版|完整版|文字实录|(?:两会)?受权发布|(?:19|20)\\d\\d年(?:更新|修订))[）)】\\]]";
const NOTE_AROUND = new RegExp(`^(?:${NOTE}|受权发布[:：|丨])|${NOTE}$`, "g");
/** A province in brackets, as collections put it before the titles. */
const PLACE_BEFORE = /^[（(][\u4e00-\u9fff]{2,8}[省市区][）)]/;
/** A page with several documents on it counts them; what stands above is the title of the page. */
const COUNTED = /^(?:第?[一二三四五六七八九十]{1,3}篇|[篇范文]{1,2}[一二三四五六七八九十]{1,3})[：:]/;
/** The first lines of a title that is broken over lines: an office, a session, a matter. */
const UNFINISHED =
  /关于|^中国(?:人民政治协商会议|共产党)|(?:[与和及的暨、]|[省市县区旗州盟镇乡]|政府|委员会|常委会|办公室|办公厅|法院|检察院|局|厅|委|政协|检查组|调研组)$/;
const NO_PART = /[：:|>＞»，。；！？]|\d[-/.]\d|[A-Za-z]{2}|文件$/;
/** `某市人民政府办公室转发…`: the title names its office itself. */
const NAMES_OFFICE = /^[\u4e00-\u9fff]{3,20}(?:政府|委员会|常委会|办公室|办公厅|[局厅委])(?:关于|转发|批转|印发)/;
/** A title that names nobody and nothing is the end of one that began above. */
const BARE = /^(?:政府)?(?:工作|情况)?(?:报告|总结|汇报|要点|计划|的通知|的意见|的决定)(?:[（(][^）)]{1,12}[）)])?$/;

/** The title of the document among the lines before its text, or the first line where it stands alone; `null` where there is none. */
export function readTitle(
  text: string,
  lines: readonly Line[],
  front: readonly FrontLine[],
  headings: readonly Heading[],
): string | null {
  const title =
    frontTitle(front) ?? firstLine(text, lines, headings) ?? deliveryAsTitle(front) ?? gluedTitle(text, lines);
  return title === null ? null : cleanTitle(title);
}

/** A title without the number, the brackets and the notes that a portal puts around it. */
export function cleanTitle(title: string): string {
  const words = once(
    withoutSiteName(title).replace(NUMBER_BEFORE, "").replaceAll(NOTE_AROUND, "").replace(PLACE_BEFORE, "").trim(),
  );
  const isNamed = words.startsWith("《") && words.endsWith("》") && words.indexOf("》") === words.length - 1;
  const bare =
    isNamed || /^《[^《》]{0,80}(?:〈|《)[^》]{0,80}》[^《》]{0,40}》$/.test(words) ? words.slice(1, -1) : words;
  return bare === "" ? title : bare;
}

/** A title that ran into its repetition. */
function once(title: string): string {
  const half = title.slice(0, title.length / 2);
  return half.length >= SHORTEST && half + half === title ? half : title;
}

/** The longest of the title lines: portals put a short one above the document's own. */
function frontTitle(front: readonly FrontLine[]): string | null {
  let title: string | null = null;
  let before = "";
  let isHalfBefore = false;
  let counted: string | null = null;
  const seen = new Set<string>();
  for (const { words, kind } of front) {
    if (COUNTED.test(words)) {
      counted = words.replace(COUNTED, "");
      title = null;
      before = "";
      continue;
    }
    if (kind === "title" && !endsWithDocument(words)) {
      const isSecond = isHalfBefore && OPENS_TITLE.test(words);
      const whole = (isSecond || isWhole(words) || seen.has(words) ? words : before + words).replaceAll(
        /[\s\u3000]+/g,
        "",
      );
      if (cleanTitle(whole).length > cleanTitle(title ?? "").length) title = whole;
      if (before === "") seen.add(words);
    }
    isHalfBefore = isHalf(kind, words) && !isPart(kind, words);
    before = isHalfBefore || isPart(kind, words) ? before + words : "";
  }
  return title ?? counted;
}

/** Whether a title line says by itself whose and what it is. */
function isWhole(words: string): boolean {
  return (words.length > LONGEST_PART && !BARE.test(words)) || NAMES_OFFICE.test(words);
}

/** A title begins with what it is about, a year, a place or an office. */
const OPENS_TITLE =
  /^(?:关于|(?:19|20)\d\d年|[\u4e00-\u9fff]{2,12}?(?:[省市县区州旗盟]|地区|自治[区州县旗])(?:20|19|人民|国民|第))/;
const SESSION = /(?:会议|大会|文件|[届次])$/;

/** Whether a line of no known kind begins like a title that the next one ends: `2023年某市国民经济和社会发展｜统计公报`. */
function isHalf(kind: LineKind | null, words: string): boolean {
  if (kind !== null || words.length > LONGEST_PART || NO_PART.test(words)) return false;
  return OPENS_TITLE.test(words) && !SESSION.test(words);
}

const ABOUT = "关于";
const LONGEST_DOCUMENT = 60;
const FARTHEST_DOCUMENT = 20;

/** What ends like a title is the name of what the title is about: `关于检查《某某条例》｜实施情况的报告`. */
function endsWithDocument(words: string): boolean {
  const open = words.lastIndexOf("《");
  const length = words.indexOf("》", open) - open - 1;
  if (open < 0 || open + length + 2 !== words.length) return false;
  const about = words.lastIndexOf(ABOUT, open);
  const between = words.slice(about + ABOUT.length, open);
  return (
    about >= 0 &&
    length >= 2 &&
    length <= LONGEST_DOCUMENT &&
    between.length <= FARTHEST_DOCUMENT &&
    !between.includes("》")
  );
}

/** Whether a title may go on after the line: the name of an office, or words that ask for more. */
function isPart(kind: LineKind | null, words: string): boolean {
  if (kind !== null && kind !== "institution" && !(kind === "title" && endsWithDocument(words))) return false;
  return words.length <= LONGEST_PART && UNFINISHED.test(words) && !NO_PART.test(words);
}

/** `在某镇人民代表大会第一次会议上的政府工作报告`, where nothing else is a title. */
function deliveryAsTitle(front: readonly FrontLine[]): string | null {
  return front.find(({ words, kind }) => kind === "delivery" && DELIVERED.test(words))?.words ?? null;
}

/** 商品房待售面积减少 2017-05-15 10:13来源：…, all of a page in one line. */
function gluedTitle(text: string, [line]: readonly Line[]): string | null {
  const words = line === undefined ? null : wordsBeforeStamp(text.slice(line.start, line.end));
  return words !== null && words.length >= SHORTEST && words.length <= LONGEST ? words : null;
}

/** Without a title line of a known kind, a first line that stands alone is the title. */
function firstLine(text: string, lines: readonly Line[], headings: readonly Heading[]): string | null {
  const index = lines.findIndex((line) => isText(line) && !NO_TITLE.has(lineKind(text.slice(line.start, line.end))));
  const line = lines[index];
  if (line === undefined || headings[0]?.line === index || line.numbering !== null || line.lead?.mark !== "")
    return null;
  const words = text.slice(line.start, line.end);
  const isAlone = words.length >= SHORTEST && words.length <= LONGEST && lines.length > index + 1;
  if (!isAlone || /[，、；：，,:]$/.test(words)) return null;
  return words + restOfMotto(text, lines, index + 1);
}

/** The next lines of a motto, the title of a report to a congress, that stand above where it was delivered. */
function restOfMotto(text: string, lines: readonly Line[], from: number): string {
  let rest = "";
  for (let index = from; index < Math.min(lines.length, from + MOTTO_LINES); index++) {
    const line = lines[index]!;
    const words = text.slice(line.start, line.end);
    const kind = lineKind(words);
    if (kind === "delivery") return rest;
    if (kind !== null || line.numbering !== null || line.lead?.mark !== "" || words.length > LONGEST_PART) return "";
    rest += words;
  }
  return "";
}
