import { apparatusOf } from "./apparatus.js";
import { pairCaptions } from "./captions.js";
import { inferColumns } from "./columns.js";
import type { Enumerator } from "./enumerators.js";
import { decideAtHeading } from "./heading-lines.js";
import { ASKS_FOR_MORE, hasInnerMark, hasInnerStop, type LineBreak, TITULAR_SENTENCE } from "./line-break.js";
import type { Line } from "./lines.js";
import { OpenMarks } from "./open-marks.js";
import { endsItems, isRagged, marksParagraphs, runIns } from "./ragged.js";
import { endsSentence } from "./sentence-marks.js";
import { decide } from "./wrap-rules.js";

/** The lines printed for one paragraph, heading or fragment: `[from, to)` in the list of lines. */
export interface LineGroup {
  from: number;
  to: number;
}

const PART_KINDS: ReadonlySet<Enumerator | null> = new Set(["comma", "stop", "brackets", "part"]);
const PARAGRAPH_INDENT = 4;
const NEAR = 8;
const SHORT_OF_COLUMN = 8;
const MOST = 0.9;

/** Says which of the lines were printed as one paragraph, heading or fragment. Furniture is not among the lines. */
export function groupLines(lines: readonly Line[]): LineGroup[] {
  const groups: LineGroup[] = [];
  if (lines.length === 0) return groups;
  const columns = inferColumns(lines);
  const kinds = lines.map((line) => apparatusOf(line.text));
  const captioned = pairCaptions(lines, (index) => kinds[index] !== null);
  const ragged = isRagged(lines, columns);
  const listsItems = endsItems(lines);
  const areMarked = marksParagraphs(lines);
  const runningIn = runIns(lines);
  const usualGap = usualGapOf(lines, columns);
  const areTitled = opensWithTitles(lines, columns);
  const marks = new OpenMarks();
  let from = 0;
  let flows = false;
  let holdsSentence = false;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    marks.read(line);
    if (next !== undefined) {
      flows ||= hasInnerMark(line);
      holdsSentence ||= hasInnerStop(line);
      const column = columns[index] ?? 0;
      const at: LineBreak = {
        line,
        next,
        first: lines[from] ?? line,
        afterNext: lines[index + 2],
        lineKind: kinds[index] ?? null,
        nextKind: kinds[index + 1] ?? null,
        isValue: index > from && kinds[index - 1] === "bare-field",
        isCaptioned: captioned.has(index),
        isTop: from === 0,
        height: index - from + 1,
        flows,
        holdsSentence,
        enclosed: marks.closedWithin(lines, index + 1),
        column,
        usualGap,
        indented: next.indent > (column > 0 ? leftEdge(lines, index) + 1 : PARAGRAPH_INDENT - 1),
        areTitled,
        ragged,
        listsItems,
        marksParagraphs: areMarked,
        opensPart: PART_KINDS.has(lines[from]?.enumerator ?? null),
        runsIn: runningIn[from] === true,
      };
      if ((decideAtHeading(at) ?? decide(at)) === "join") continue;
    }
    groups.push({ from, to: index + 1 });
    from = index + 1;
    flows = false;
    holdsSentence = false;
    marks.clear();
  }
  return groups;
}

function leftEdge(lines: readonly Line[], index: number): number {
  let edge = Number.POSITIVE_INFINITY;
  const last = Math.min(index + NEAR, lines.length - 1);
  for (let near = Math.max(0, index - NEAR); near <= last; near++) edge = Math.min(edge, lines[near]?.indent ?? edge);
  return edge;
}

/**
 * Whether paragraphs open with a titular sentence as a rule and are neither set in nor set apart by blank lines: seen on the lines that
 * come after one that falls short of its column, where a paragraph surely ends.
 */
function opensWithTitles(lines: readonly Line[], columns: readonly number[]): boolean {
  let starts = 0;
  let setApart = 0;
  let titled = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const short = line.indent + line.width <= (columns[index] ?? 0) - SHORT_OF_COLUMN;
    if (next === undefined || !short || !endsSentence(line.text)) continue;
    starts++;
    if (next.indent > 0 || next.gap > 0) setApart++;
    if (TITULAR_SENTENCE.test(next.text)) titled++;
  }
  return titled >= 3 && titled * 2 >= starts && setApart < starts * MOST;
}

/** How many blank lines follow a line of a column that stops in mid-sentence. */
function usualGapOf(lines: readonly Line[], columns: readonly number[]): number {
  let spaced = 0;
  let set = 0;
  for (const [index, { text }] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || columns[index] === 0 || !ASKS_FOR_MORE.ends(text)) continue;
    if (next.gap > 0) spaced++;
    else set++;
  }
  return spaced > set * 4 ? 1 : 0;
}
