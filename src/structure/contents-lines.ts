import { isContentsTitle } from "../text/heading-lines.js";
import { UnitSet } from "../text/unit-set.js";
import { isText, type Line } from "./lines.js";
import type { NumberingStyle } from "./numbering.js";

/** So many entries in a row make a table of contents. */
const FEWEST = 3;
const LONGEST = 60;
const SPACES = /[\s\u3000]+/g;
const SENTENCE_MARK = new UnitSet("。；！？");
/** What may stand behind the title of an entry: dots that lead to the number of a page, with or without brackets. */
const PAGE = new UnitSet(".．…·⋯_—–-（()）IVXivx", ["0", "9"], ["Ⅰ", "Ⅻ"]);
const LEADER = /(?:…{2}|[.．·⋯_]{4})/;

/**
 * Takes the table of contents out of the text: lines in a row that come again further on as headings, below the word for contents, with
 * dots before the numbers of their pages, or above all running text. The title of the document may stand below it.
 */
export function withoutContents(text: string, lines: Line[]): Line[] {
  const found = contentsIn(text, lines);
  if (found.size === 0) return lines;
  return lines.map((line, index) =>
    found.has(index) ? { ...line, kind: "apparatus", numbering: null, lead: null, isContents: true } : line,
  );
}

/** How many of the lines are entries of a table of contents. */
export function countContents(lines: readonly Line[]): number {
  let count = 0;
  for (const { isContents } of lines) if (isContents === true) count++;
  return count;
}

interface Entry {
  line: number;
  style: NumberingStyle | null;
  isLed: boolean;
  comesAgain: boolean;
}

function contentsIn(text: string, lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  const keys = lines.map((line) => (mayBeEntry(text, line) ? keyOf(text, line.start, line.end) : ""));
  const last = new Map(lines.map((line, index) => [keys[index] || keyOfRunIn(text, line), index]));
  let run: Entry[] = [];
  let isTitled = false;
  let isAbove = true;
  const close = (): void => {
    if (isContents(run, isTitled, isAbove)) for (const { line } of run) found.add(line);
    run = [];
  };
  for (const [index, line] of lines.entries()) {
    const key = keys[index] ?? "";
    const words = key === "" ? "" : text.slice(line.start, line.end).replaceAll(SPACES, "");
    const isLed = LEADER.test(words);
    const comesAgain = key !== "" && (last.get(key) ?? index) > index;
    if (key !== "" && (isLed || (comesAgain && line.numbering !== null))) {
      run.push({ line: index, style: line.numbering?.style ?? null, isLed, comesAgain });
      continue;
    }
    const whole = text.slice(line.start, line.end);
    if (!isText(line) && !isContentsTitle(whole)) continue;
    close();
    isTitled = isContentsTitle(whole);
    isAbove &&= !SENTENCE_MARK.in(whole);
  }
  close();
  return found;
}

/** Entries that only nest (`一、` above `（一）` above `1.`), no two of one style, are headings that another part repeats. */
function isContents(run: readonly Entry[], isTitled: boolean, isAbove: boolean): boolean {
  if (run.length < FEWEST) return false;
  if (run.filter(({ isLed }) => isLed).length * 2 > run.length) return true;
  return (isTitled || isAbove) && new Set(run.map(({ style }) => style)).size < run.length;
}

function mayBeEntry(text: string, line: Line): boolean {
  if (line.kind === "apparatus" || line.end - line.start > 2 * LONGEST) return false;
  return !SENTENCE_MARK.in(text.slice(line.start, line.end));
}

/** The words of a line, what says its page left out. */
function keyOf(text: string, start: number, end: number): string {
  const words = text.slice(start, end).replaceAll(SPACES, "");
  let last = words.length;
  while (last > 0 && PAGE.at(words, last - 1)) last--;
  return words.slice(0, last);
}

/** The words of a heading that has its text behind it. */
function keyOfRunIn(text: string, { start, lead, numbering }: Line): string {
  return numbering !== null && lead?.mark === "。" ? keyOf(text, start, Math.min(lead.end, start + LONGEST)) : "";
}
