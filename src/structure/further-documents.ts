import type { Diagnostic } from "../types.js";
import type { FrontMatter } from "./front-line.js";
import { type Heading, titleOf } from "./heading.js";
import { isLineOf, type LineKind, lineKind } from "./line-words.js";
import { isText, type Line } from "./lines.js";
import { cleanTitle } from "./title.js";

const SHORTEST_TITLE = 8;
/** A line of the front whose words do not tell is a title from so many characters on. */
const SURE_TITLE = 12;
/** The end of a row of buttons that ran into the title: `大 中 小】某县…报告`. */
const BUTTONS_BEFORE = /^[^【】]{1,12}】/;
const SENTENCE_MARK = /[。；]/;
const LONGEST_TITLE = 80;
const MOST_TITLE_LINES = 3;
/** Another document begins only where so much running text went before. */
const LEAST_TEXT = 200;
const REACH = 200;
const SHORTEST_PARAGRAPH = 30;
/** What shows that a title opens a document stands so few lines below it. */
const MOST_NOTES = 4;
const OPENS: ReadonlySet<LineKind | null> = new Set(["number", "recipient", "salutation", "delivery"]);
const NOTES: ReadonlySet<LineKind | null> = new Set(["institution", "date", "speaker", "credit"]);
/** A line printed more often is the running head of a page. */
const MOST_PRINTINGS = 3;

/**
 * Finds where other documents begin below the first one, as in a gazette or on a page that holds its text twice: a title with the number,
 * the recipient, the salutation or the line of delivery that belong to it, or the first title once more. `taken` holds the lines that
 * are titles of annexes; those belong to the document that passes them on.
 */
export function furtherDocuments(
  text: string,
  lines: readonly Line[],
  front: FrontMatter,
  taken: ReadonlySet<number>,
): Heading[] {
  const wordsOf = (index: number): string => text.slice(lines[index]!.start, lines[index]!.end);
  const own = ownTitle(lines, front, wordsOf);
  const printings = own === "" ? 0 : lines.filter((_, index) => wordsOf(index) === own).length;
  const found: Heading[] = [];
  let read = 0;
  for (let index = Math.max(front.end, 1); index < lines.length; index++) {
    if (taken.has(index)) read = 0;
    const isOwn = wordsOf(index) === own;
    const again = isOwn && printings > 1 && printings <= MOST_PRINTINGS;
    const mayOpen = read >= LEAST_TEXT && !taken.has(index);
    const end = mayOpen ? endOfTitle(text, lines, index) : -1;
    const last = end < 0 && again && mayOpen ? index : end;
    if (last >= 0 && (again || opensDocument(text, lines, last + 1)) && holdsText(lines, last + 1)) {
      found.push(repeated(toHeading(text, lines, index, last), isOwn));
      read = 0;
      index = last;
    } else read += lengthOfParagraph(lines[index]!);
  }
  return found;
}

/** The title of a text in the lines before it, as a heading: that of a copy on the page of the first one. */
export function titleHeading(text: string, lines: readonly Line[], front: FrontMatter): Heading | null {
  const words = lines.slice(0, front.end).map(({ start, end }) => text.slice(start, end));
  const own = ownTitle(lines, front, (index) => words[index] ?? "");
  for (const [index, line] of words.entries()) {
    const end = endOfTitle(text, lines, index);
    if (end < 0 && (own === "" || line !== own)) continue;
    return repeated(toHeading(text, lines, index, Math.max(end, index)), true);
  }
  return null;
}

/** The first line in the front that can be the title; empty without one. */
function ownTitle(lines: readonly Line[], front: FrontMatter, wordsOf: (index: number) => string): string {
  for (let index = 0; index < Math.min(Math.max(front.end, 1), lines.length); index++) {
    const line = lines[index]!;
    if (!isText(line) || line.numbering !== null) continue;
    const words = wordsOf(index);
    const kind = lineKind(words);
    const fits = words.length >= SHORTEST_TITLE && words.length <= LONGEST_TITLE && !SENTENCE_MARK.test(words);
    if (fits && (kind === "title" || (kind === null && words.length >= SURE_TITLE))) return words;
  }
  return "";
}

/** Says of each further document that it is one. */
export function furtherDiagnostics(found: readonly Heading[]): Diagnostic[] {
  return found.map(({ start, end, title }) => ({
    code: "further-document",
    message: `${title}: the title of another document; the metadata are those of the first`,
    span: { start, end },
  }));
}

/** The last line of the title that begins at `index`, -1 where none does. */
function endOfTitle(text: string, lines: readonly Line[], index: number): number {
  let words = "";
  for (let last = index; last < Math.min(lines.length, index + MOST_TITLE_LINES); last++) {
    const line = lines[last]!;
    if (!isText(line) || line.numbering !== null || line.lead?.mark !== "") return -1;
    words += text.slice(line.start, line.end);
    if (words.length > LONGEST_TITLE) return -1;
    if (words.length >= SHORTEST_TITLE && isLineOf("title", words)) return last;
  }
  return -1;
}

/** Whether the lines from `index` on are those that stand between the title of a document and its text. */
function opensDocument(text: string, lines: readonly Line[], index: number): boolean {
  for (let next = index; next < Math.min(lines.length, index + MOST_NOTES); next++) {
    const line = lines[next]!;
    const kind = lineKind(text.slice(line.start, line.end));
    if (OPENS.has(kind)) return true;
    if (line.kind !== "apparatus" && !NOTES.has(kind)) return false;
  }
  return false;
}

/** Whether a whole text follows: below the last document of a page others are named and summed up. */
function holdsText(lines: readonly Line[], index: number): boolean {
  let length = 0;
  for (let next = index; next < Math.min(lines.length, index + REACH); next++) {
    length += lengthOfParagraph(lines[next]!);
    if (length >= LEAST_TEXT) return true;
  }
  return false;
}

function lengthOfParagraph(line: Line): number {
  const length = line.end - line.start;
  return isText(line) && length >= SHORTEST_PARAGRAPH ? length : 0;
}

/** The heading with the note whether it is the title of the document once more. */
function repeated(heading: Heading, isRepeated: boolean): Heading {
  heading.isRepeated = isRepeated;
  return heading;
}

function toHeading(text: string, lines: readonly Line[], index: number, last: number): Heading {
  const { start } = lines[index]!;
  const { end } = lines[last]!;
  const title = cleanTitle(titleOf(text, start, end).replace(BUTTONS_BEFORE, ""));
  return { line: index, start, end, style: "annex-title", ordinal: null, label: "", title, body: end };
}
