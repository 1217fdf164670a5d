import { isContentsTitle } from "../text/heading-lines.js";
import { countContents } from "./contents-lines.js";
import type { FrontMatter } from "./front-line.js";
import { linesOfTitle, titleAndOffice } from "./front-lines.js";
import { namesDocument } from "./genre.js";
import { isLineOf, type LineKind, lineKind } from "./line-words.js";
import { isText, type Line } from "./lines.js";
import { rankOf } from "./numbering.js";

/** Title, speaker and salutation stand within this many lines, or there are none. */
const REACH = 40;
const LONG = 120;
/** What a speaker says first, who speaks for whom. */
const PRESENTS = /^(?:现在[，,]?)?(?:我(?:现在)?(?:代表|受|向)|受.{2,30}委托)/;
const OPENING = 40;

/**
 * Finds where the text begins: after the salutation or the line that names the recipients, where there is one before the first
 * heading; else after the first lines that can only be title, date or credit.
 */
export function readFrontMatter(text: string, lines: readonly Line[]): FrontMatter {
  const seen: FrontMatter["lines"] = [];
  const salutation = presentingSalutation(text, lines);
  let end = 0;
  let stillFront = true;
  let titleEnd = 0;
  const limit = Math.min(lines.length, REACH + countContents(lines));
  for (let index = 0; index < limit; index++) {
    const line = lines[index]!;
    if (line.kind === "apparatus") continue;
    const words = text.slice(line.start, line.end);
    const kind =
      lineKind(words) ?? (seen.length === 0 && line.numbering === null && namesDocument(words) ? "title" : null);
    const counts = countsDocument(text, line, kind, lines[index + 1]);
    const opens = opensText(line, kind) || (seen.length > 0 && FIRST_PART.test(words));
    if (salutation < 0 && !counts && opens) break;
    seen.push({ index, kind });
    if (index === salutation || (salutation < 0 && (kind === "salutation" || kind === "recipient"))) {
      end = index + 1;
      break;
    }
    if (kind === null && index >= titleEnd) titleEnd = index + titleHeight(text, lines, index);
    const isTitle = index < titleEnd;
    if (kind === null && !counts && !isTitle && !isPartOfTitle(text, lines, index)) stillFront = false;
    if (stillFront && (kind !== null || counts || isTitle)) end = index + 1;
  }
  return { end, lines: seen.filter(({ index }) => index < end) };
}

/** The salutation after which the speaker presents the report, -1 where none does: news may stand before it. The first salutation below a table of contents is the one in any case. */
function presentingSalutation(text: string, lines: readonly Line[]): number {
  let holdsContents = false;
  for (let index = 0; index + 1 < Math.min(lines.length, REACH); index++) {
    const { start, end, kind } = lines[index]!;
    const words = text.slice(start, end);
    holdsContents ||= isContentsTitle(words);
    if (kind === "apparatus" || !isLineOf("salutation", words)) continue;
    if (holdsContents) return index;
    const next = lines[index + 1]!;
    if (PRESENTS.test(text.slice(next.start, Math.min(next.end, next.start + OPENING)))) return index;
  }
  return -1;
}

/** A page counts the documents on it: `第一篇：某县政府工作报告`. The parts of a document have no colon. */
const COUNTS_DOCUMENT = /^第[一二三四五六七八九十]{1,3}篇[：:]/;
const LONGEST_LABEL = 8;

/** Whether a line counts a document on its page: it is a title or stands above one. */
function countsDocument(text: string, line: Line, kind: LineKind | null, next: Line | undefined): boolean {
  if (!COUNTS_DOCUMENT.test(text.slice(line.start, line.start + LONGEST_LABEL))) return false;
  return kind === "title" || (next !== undefined && isLineOf("title", text.slice(next.start, next.end)));
}

/** 1 2021年工作总结: below a title a bare number before a year is that of a part. */
const FIRST_PART = /^1[ \u3000]{1,2}(?:19|20)\d\d年[\u4e00-\u9fff]/;

function opensText(line: Line, kind: LineKind | null): boolean {
  if (line.numbering !== null && rankOf(line.numbering.style) <= rankOf("arabic")) return true;
  return kind === null && line.end - line.start >= LONG;
}

/** The first line of a title whose second one is a title by itself: `某县人民政府｜关于…的通知`. */
function isPartOfTitle(text: string, lines: readonly Line[], index: number): boolean {
  const next = lines[index + 1];
  const line = lines[index]!;
  if (!isText(next) || line.numbering !== null || line.lead?.mark !== "") return false;
  const both = text.slice(line.start, line.end) + text.slice(next.start, next.end);
  return isLineOf("title", both) || titleAndOffice(both) !== null;
}

/** How many lines a title goes over that begins here. */
function titleHeight(text: string, lines: readonly Line[], index: number): number {
  if (titleAndOffice(text.slice(lines[index]!.start, lines[index]!.end)) !== null) return 1;
  return linesOfTitle(lines.length - index, (offset) => {
    const line = lines[index + offset]!;
    return isText(line) && line.numbering === null ? text.slice(line.start, line.end) : "。";
  });
}
