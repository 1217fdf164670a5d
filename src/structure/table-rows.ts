import type { Line } from "./lines.js";
import type { NumberingStyle } from "./numbering.js";

/** Between two rows stand so few lines at most: the head of the table on the next page. */
const MOST_BETWEEN = 6;
const SHORT = 24;
const SENTENCE_MARK = /[。；！？]/;
/** A row ends in its cells. */
const CELLS = /[\t\u3000 ](?:[-−]?\d[\d,.]{0,20}%?|[-—○0])$/;
const NOTE = /^注[：:]?[ \u3000]?(?:1|一|（一）)[.．、：:]?/;
const LONGEST_NOTE_MARK = 8;

type Reached = Map<NumberingStyle | undefined, number>;

/**
 * The numbered lines that are rows of a table, though no cell may stand beside them, or its notes: `六、2026年财政赤字` between rows with
 * figures, `2.本表由…公开` below `注：1.…`. The items of a table count on from line to line, with no text between them, and some have cells.
 */
export function tableRows(text: string, lines: readonly Line[]): Set<number> {
  const rows = new Set<number>();
  let series: number[] = [];
  let isTable = false;
  let areNotes = false;
  /** How far the headings of each kind have counted. */
  const reached: Reached = new Map();
  /** The last line so far that has cells or is a note. */
  let lastSure = -1;
  const close = (): void => {
    for (const index of series) {
      // 三、存在问题: what has text below it and no row after it is the next part, whose number goes on by chance
      if (isTable && (index <= lastSure || !opensPart(text, lines, index, reached))) rows.add(index);
      else reached.set(lines[index]?.numbering?.style, lines[index]?.numbering?.ordinal ?? 0);
    }
    series = [];
    isTable = false;
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const opensNotes = NOTE.test(text.slice(line.start, line.start + LONGEST_NOTE_MARK));
    if (line.numbering?.ordinal == null && !opensNotes) {
      if (series.length > 0 && (index - series.at(-1)! > MOST_BETWEEN || (!isTable && isSentence(text, line)))) close();
      continue;
    }
    if (opensNotes || !follows(lines, series, index)) close();
    series.push(index);
    const isRow = line.kind === "fragment" || CELLS.test(text.slice(line.start, line.end));
    areNotes = opensNotes || (areNotes && series.length > 1);
    isTable ||= isRow || areNotes;
    if (isRow || areNotes) lastSure = index;
  }
  close();
  return rows;
}

function follows(lines: readonly Line[], series: readonly number[], index: number): boolean {
  const last = series.at(-1);
  if (last === undefined) return true;
  const [before, here] = [lines[last]!.numbering, lines[index]!.numbering!];
  if (before === null) return here.ordinal === 2;
  return before.style === here.style && here.ordinal === before.ordinal! + 1 && index - last <= MOST_BETWEEN;
}

/** Whether a sentence stands right below, or another numbering with sentences; or the rows of another table below the next part. */
function opensPart(text: string, lines: readonly Line[], index: number, reached: Reached): boolean {
  const numbering = lines[index]?.numbering;
  const next = lines[index + 1];
  if (next === undefined || next.numbering?.style === numbering?.style) return false;
  const words = text.slice(next.start, next.end);
  if (NOTE.test(words)) return false;
  if (next.kind === "paragraph" && SENTENCE_MARK.test(words)) return true;
  return next.numbering === null && reached.get(numbering?.style) === (numbering?.ordinal ?? 0) - 1;
}

function isSentence(text: string, { start, end, kind }: Line): boolean {
  return kind !== "fragment" && (end - start > SHORT || SENTENCE_MARK.test(text.slice(start, end)));
}
