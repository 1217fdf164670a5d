import type { Enumerator } from "./enumerators.js";
import { cutsMark, cutsWord, hasInnerStop, isRunning } from "./line-break.js";
import type { Line } from "./lines.js";
import { endsSentence } from "./sentence-marks.js";
import { UnitSet } from "./unit-set.js";

/** How many lines stop in mid-sentence, at the least, and what share of the lines of running text. */
const FEWEST_CUT = 3;
const SHARE_CUT = 1 / 5;

const PARAGRAPH_INDENT = 4;
const FEWEST_MARKED = 4;

/** Whether paragraphs are set in or set apart by blank lines: most lines that follow the end of a sentence are. */
export function marksParagraphs(lines: readonly Line[]): boolean {
  let marked = 0;
  let others = 0;
  for (const [index, { indent, gap }] of lines.entries()) {
    if (!endsSentence(lines[index - 1]?.text ?? "")) continue;
    if (indent >= PARAGRAPH_INDENT || gap > 0) marked++;
    else others++;
  }
  return marked >= FEWEST_MARKED && marked >= others;
}

/** Whether lines outside of any column stop in mid-sentence again and again: the text is broken at no particular width. */
export function isRagged(lines: readonly Line[], columns: readonly number[]): boolean {
  let cut = 0;
  let running = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (columns[index] !== 0 || line.standsAlone || next === undefined || next.standsAlone) continue;
    if (isRunning(line)) running++;
    if (isCut(line, next)) cut++;
  }
  return cut >= FEWEST_CUT && cut >= running * SHARE_CUT;
}

function isCut(line: Line, next: Line): boolean {
  if (next.gap > 0 || endsSentence(line.text) || next.enumerator !== null) return false;
  return hasInnerStop(line) || cutsMark({ line, next }) || cutsWord({ line, next, flows: false });
}

/** A titular sentence and what follows it: `大力提振消费、扩大投资。安排`. */
const TITLED = /^[^，。；：！？,;:!?%]{2,20}(?:，[^，。；：！？,;:!?%]{2,16})?。./;
const LONGEST_TITLED = 40;
const HEADING_LINES = 3;
const LONGEST_ITEM = 8;

/**
 * Which lines open what goes on over the next ones: notes, items that end with a semicolon, numbers with a titular sentence and text
 * behind it, where most that are numbered likewise are of this sort. A heading on a line of its own is none.
 */
export function runIns(lines: readonly Line[]): boolean[] {
  const kinds = lines.map(({ enumerator }) => enumerator);
  const runsIn = kinds.map(
    (kind, index) =>
      kind === "note" || (kind !== null && (TITLED.test(opening(lines, index)) || endsAsItem(lines, index))),
  );
  const balance = new Map<Enumerator, number>();
  for (const [index, kind] of kinds.entries()) {
    if (kind !== null) balance.set(kind, (balance.get(kind) ?? 0) + (runsIn[index] ? 1 : -1));
  }
  return kinds.map((kind, index) => runsIn[index] === true && kind !== null && (balance.get(kind) ?? 0) > 0);
}

/** The first words of what the line at `from` opens, across the wraps that may be in it. */
function opening(lines: readonly Line[], from: number): string {
  const first = lines[from];
  let text = first?.text ?? "";
  for (const line of lines.slice(from + 1, from + HEADING_LINES)) {
    if (line.gap > 0 || text.length >= LONGEST_TITLED || line.enumerator !== null) break;
    if (line.width >= (first?.width ?? 0) * FAR_WIDER && isParagraph(line.text)) break;
    text += line.text;
  }
  return text.slice(0, LONGEST_TITLED);
}

/** A line so much wider than the one above it, where that one was full, would not have fitted into a column of its width. */
const FAR_WIDER = 2;

/** 强化收入组织。全县税收…。: whether a line is a whole paragraph that opens with a titular sentence of its own. */
const isParagraph = (text: string): boolean => TITLED.test(text) && endsSentence(text);

/** Whether a semicolon ends what the line at `from` opens. */
function endsAsItem(lines: readonly Line[], from: number): boolean {
  let last = from;
  while (last - from < LONGEST_ITEM && lines[last + 1]?.enumerator === null) last++;
  return ITEM_END.ends(lines[last]?.text ?? "");
}

const ITEM_END = new UnitSet("；;");
const ITEM_BEFORE = new UnitSet("；;：:");
const FEWEST_ITEMS = 2;

/** Whether lines that end with a semicolon are items of lists: some of them are whole, from the item before or a colon on. */
export function endsItems(lines: readonly Line[]): boolean {
  let whole = 0;
  for (const [index, { text }] of lines.entries())
    if (ITEM_END.ends(text) && ITEM_BEFORE.ends(lines[index - 1]?.text ?? "")) whole++;
  return whole >= FEWEST_ITEMS;
}
