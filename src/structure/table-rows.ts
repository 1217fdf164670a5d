import type { Line } from "./lines.js";

/** Between two rows stand so few lines at most: the head of the table on the next page. */
const MOST_BETWEEN = 6;
const SHORT = 24;
const SENTENCE_MARK = /[。；！？]/;
/** A row ends in its cells. */
const CELLS = /[\t\u3000 ](?:[-−]?\d[\d,.]{0,20}%?|[-—○0])$/;
const NOTE = /^注[：:]?[ \u3000]?(?:1|一|（一）)[.．、：:]?/;
const LONGEST_NOTE_MARK = 8;

/**
 * The numbered lines that are rows of a table, though no cell may stand beside them, or its notes: `六、2026年财政赤字` between rows with
 * figures, `2.本表由…公开` below `注：1.…`. The items of a table count on from line to line, with no text between them, and some have cells.
 */
export function tableRows(text: string, lines: readonly Line[]): Set<number> {
  const rows = new Set<number>();
  let series: number[] = [];
  let isTable = false;
  const close = (): void => {
    if (isTable) for (const index of series) rows.add(index);
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
    isTable ||= opensNotes || line.kind === "fragment" || CELLS.test(text.slice(line.start, line.end));
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

function isSentence(text: string, { start, end, kind }: Line): boolean {
  return kind !== "fragment" && (end - start > SHORT || SENTENCE_MARK.test(text.slice(start, end)));
}
