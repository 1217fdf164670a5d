import type { Span } from "../types.js";

/**
 * Thousands in groups of three by a space (GB/T 15835 has it so: `67 000`) or by a full-width comma (`8，326`). Both marks also hold two
 * figures apart, the cells of a table or the clauses of a sentence, so that each place is decided by what stands around it.
 */
const GROUPED =
  /(?<![0-9A-Za-z.．,，·:：\-–—~～/／])[1-9][0-9]{0,2}(?:(?:[ \u00A0\u2009\u202F][0-9]{3}){1,5}|(?:\u3000[0-9]{3}){1,5}|(?:，[0-9]{3}){1,5})(?![0-9])(?:\.[0-9]{1,6})?/g;
/** `1,421, 486万元`: a blank that slipped in behind a comma, where columns were set or lines broken. */
const BROKEN =
  /(?<![0-9A-Za-z.．,，·:：\-–—~～/／])[1-9][0-9]{0,2}(?:,[0-9]{3}){0,4},[ \u00A0][0-9]{3}(?:,[ \u00A0]?[0-9]{3}){0,4}(?![0-9])/g;
const INTACT = /[0-9],[0-9]{3}(?![0-9])/;
const SEPARATOR = /[ \u00A0\u2009\u202F\u3000，]/g;
/** 2　350万元, where all is set full-width. It also holds cells, and the label of a line, apart from what follows. */
const WIDE_BLANK = "\u3000";
/** What may follow a figure, on this line or, where it is broken there, on the next. */
const COUNTED =
  /(?:[ \t\u00A0\u2009\u202F\u3000]{0,8}\n|[ \u00A0\u2009\u202F])?[ \u3000]{0,4}(?:[\u4E00-\u9FFF%％‰+]|[，。、；：）”]|$)/y;
const ORDINAL = "第";
const HANZI_END = /[\u4E00-\u9FFF]$/;
const YEAR = /[ \u00A0\u2009\u202F]?年/y;
/** Ranks and numbers without a unit, behind which a comma ends the clause: `第12升至第8，120名干部`. */
const UNITLESS = /(?:第[0-9]|排名|位列|位居|名次|位次|指数|浓度|系数|评分|得分|密度|PM)[^，。；！？\n]{0,12}$/;
const REACH = 24;
const RUNNING = /[，。；、]/;
const CELL_END = /[0-9%％]/;
const OPEN_END = /[\u4E00-\u9FFF，、（(]/;
const LONGEST_GAP = 12;
const BLANK = /[ \t\r\u00A0\u2002\u2003\u2009\u202F\u3000]/;

/** The groups of thousands in a text, told from figures that only stand beside each other. */
export interface Thousands {
  /** Where the spaces and commas stand that hold groups of one figure apart. */
  separators: ReadonlySet<number>;
  /** What may be one figure or two. */
  doubtful: readonly Span[];
}

const NONE: Thousands = { separators: new Set(), doubtful: [] };

/** @param text With cleaned characters, lines still as printed. */
export function thousandsIn(text: string): Thousands {
  const separators = new Set<number>();
  const doubtful: Span[] = [];
  readBroken(text, separators, doubtful);
  GROUPED.lastIndex = 0;
  let match = GROUPED.exec(text);
  if (match === null && separators.size + doubtful.length === 0) return NONE;
  let line: PrintedLine = { start: 0, end: -1, isRunning: false };
  for (; match !== null; match = GROUPED.exec(text)) {
    const [figure] = match;
    const span = { start: match.index, end: match.index + figure.length };
    if (span.start > line.end) line = lineAround(text, span.start);
    const verdict = figure.includes("，") ? readComma(text, span) : readSpace(text, span, line);
    if (verdict === "one figure") {
      for (const separator of figure.matchAll(SEPARATOR)) separators.add(span.start + separator.index);
    } else if (verdict === "doubtful") doubtful.push(span);
  }
  return { separators, doubtful };
}

/** A text that groups by commas elsewhere means one figure; else `5, 120名` may be two. */
function readBroken(text: string, separators: Set<number>, doubtful: Span[]): void {
  if (!text.includes(", ") && !text.includes(",\u00A0")) return;
  let usesCommas: boolean | null = null;
  for (const { 0: figure, index } of text.matchAll(BROKEN)) {
    const end = index + figure.length;
    if (!isCounted(text, end)) continue;
    usesCommas ??= INTACT.test(text);
    if (!usesCommas) doubtful.push({ start: index, end });
    else for (const blank of figure.matchAll(SEPARATOR)) separators.add(index + blank.index);
  }
}

type Verdict = "one figure" | "two figures" | "doubtful";

function readComma(text: string, { start, end }: Span): Verdict {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (before.endsWith(ORDINAL) || !isCounted(text, end)) return "two figures";
  if (text.slice(start, end).includes("，0")) return "one figure";
  return UNITLESS.test(before) ? "doubtful" : "one figure";
}

function readSpace(text: string, { start, end }: Span, line: PrintedLine): Verdict {
  if (!isCounted(text, end)) return "two figures";
  const isAtStart = start === line.start;
  if (text.slice(start, end).includes(WIDE_BLANK)) {
    const before = text.charAt(start - 1);
    return line.isRunning && HANZI_END.test(before) && before !== ORDINAL ? "one figure" : "two figures";
  }
  if (!isAtStart && !BLANK.test(text.charAt(start - 1))) return "one figure";
  if (text.slice(start, end).includes("000")) return "one figure";
  let last = start - 1;
  while (last >= line.start && start - last <= LONGEST_GAP && BLANK.test(text.charAt(last))) last--;
  const isFlowing = last < line.start ? goesOn(text, line.start) : !CELL_END.test(text.charAt(last));
  return line.isRunning && isFlowing ? "one figure" : "doubtful";
}

function isCounted(text: string, end: number): boolean {
  COUNTED.lastIndex = end;
  YEAR.lastIndex = end;
  return COUNTED.test(text) && !YEAR.test(text);
}

interface PrintedLine extends Span {
  /** It has a comma or a stop. */
  isRunning: boolean;
}

function lineAround(text: string, at: number): PrintedLine {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const newline = text.indexOf("\n", at);
  const end = newline < 0 ? text.length : newline;
  return { start, end, isRunning: RUNNING.test(text.slice(start, end)) };
}

/** Whether the line before runs into this one, whatever white space it ends in. */
function goesOn(text: string, lineStart: number): boolean {
  let at = lineStart - 2;
  while (at >= 0 && lineStart - at <= LONGEST_GAP && BLANK.test(text.charAt(at))) at--;
  return at >= 0 && OPEN_END.test(text.charAt(at));
}
