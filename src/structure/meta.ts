import type { DocumentMeta, Section } from "../types.js";
import { readDate } from "./dates.js";
import type { FrontMatter } from "./front-matter.js";
import type { Heading } from "./heading.js";
import { isOrgan, issuerInTitle, namesOrgan } from "./issuer.js";
import type { LineKind } from "./line-words.js";
import { isText, type Line } from "./lines.js";
import { readMetaFields } from "./meta-fields.js";
import { readSignature } from "./signature.js";
import { readSpeaker } from "./speaker.js";
import { yearsIn } from "./years.js";

/** A line before the text. */
export interface FrontLine {
  words: string;
  kind: LineKind | null;
}

const NUMBER = /[\u4e00-\u9fff]{1,14}[〔［[（(](?:19|20)\d\d[〕］\]）)]\d{1,4}号/;
const WEB_DATE_REACH = 8;
const STARTS_WITH_DATE = /^(?:19|20)\d\d[-/.年]\d/;
const SHORTEST_TITLE = 6;
const LONGEST_TITLE = 80;

/** Reads what a document says about itself: in labelled fields, in the lines before its text, in its signature. The genre is left open. */
export function readMeta(
  text: string,
  lines: readonly Line[],
  front: FrontMatter,
  headings: readonly Heading[],
  sections: readonly Section[],
): DocumentMeta {
  const fields = readMetaFields(text, lines);
  const wordsOf = (index: number): string => text.slice(lines[index]!.start, lines[index]!.end);
  const frontLines = front.lines.map(({ index, kind }) => ({ words: wordsOf(index), kind }));
  const title = fields.get("title") ?? frontTitle(frontLines) ?? firstLine(text, lines, headings);
  const signature = readSignature(lines, wordsOf);
  const source = fields.get("source") ?? "";
  const date =
    deliveryDate(frontLines) ?? signature.date ?? readDate(fields.get("date") ?? "") ?? webDate(lines, wordsOf);
  const number = [fields.get("documentNumber") ?? "", ...frontLines.map(({ words }) => words)].find((words) =>
    NUMBER.test(words),
  );
  return {
    title,
    issuer:
      fields.get("issuer") ??
      issuerInTitle(title ?? "") ??
      signature.issuer ??
      (isOrgan(source) ? source : namesOrgan(frontLines)),
    documentNumber: number === undefined ? null : NUMBER.exec(number)![0],
    date,
    recipient: fields.get("recipient") ?? recipientOf(frontLines),
    speaker: fields.get("speaker") ?? readSpeaker(frontLines),
    year: yearsIn(title ?? "")[0] ?? yearOfSections(sections) ?? (date === null ? null : Number(date.slice(0, 4))),
    genre: null,
  };
}

/** The longest of the title lines: portals put a short one above the document's own. */
function frontTitle(front: readonly FrontLine[]): string | null {
  let title: string | null = null;
  let before = "";
  for (const { words, kind } of front) {
    if (kind === "title") {
      const whole = `${before}${words}`.replaceAll(/[\s\u3000]+/g, "");
      if (whole.length > (title?.length ?? 0)) title = whole;
    }
    before = isFirstLine(kind, words) ? before + words : "";
  }
  return title;
}

/** Whether a title may go on after the line: the name of an office, or words that are no line of their own. */
function isFirstLine(kind: LineKind | null, words: string): boolean {
  return kind === null || (kind === "institution" && !words.endsWith("文件"));
}

/** Without a title line of a known kind, a first line that stands alone is the title. */
function firstLine(text: string, lines: readonly Line[], headings: readonly Heading[]): string | null {
  const index = lines.findIndex((line) => isText(line));
  const line = lines[index];
  if (line === undefined || headings[0]?.line === index || line.numbering !== null || line.lead?.mark !== "")
    return null;
  const words = text.slice(line.start, line.end);
  const isAlone = words.length >= SHORTEST_TITLE && words.length <= LONGEST_TITLE && lines.length > index + 1;
  return isAlone && !/[，、；：,:]$/.test(words) ? words : null;
}

function deliveryDate(front: readonly FrontLine[]): string | null {
  for (const { words, kind } of front) {
    if (kind === "title" || (kind === "credit" && /[：:]/.test(words))) continue;
    const date = readDate(words);
    if (date !== null) return date;
  }
  return null;
}

/** The date of a web page stands on a short line near its title. */
function webDate(lines: readonly Line[], wordsOf: (index: number) => string): string | null {
  for (let index = 0; index < Math.min(lines.length, WEB_DATE_REACH); index++) {
    const words = wordsOf(index);
    if (words.length <= LONGEST_TITLE && STARTS_WITH_DATE.test(words)) return readDate(words);
  }
  return null;
}

function recipientOf(front: readonly FrontLine[]): string | null {
  return front.find(({ kind }) => kind === "recipient")?.words.replace(/[：:]$/, "") ?? null;
}

function yearOfSections(sections: readonly Section[]): number | null {
  for (const { title } of sections) {
    const year = yearsIn(title)[0];
    if (year !== undefined) return year;
  }
  return null;
}
