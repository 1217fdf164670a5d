import { greatest } from "../collections/extremes.js";
import type { Line } from "./lines.js";
import { endsSentence } from "./sentence-marks.js";

/** The mark of a note and nothing else. */
const LONE_MARK = /^(?:[①-⑳]|\[\d{1,3}\]|〔\d{1,3}〕)$/;
const LONGEST_MARK = 5;
/** So many lines around tell how wide the column is. */
const NEAR = 8;

/**
 * Puts printed lines together again that the mark of a note above the line has cut: `兜牢“三保”｜⑥｜支出底线，保证财政` of a PDF. The pieces
 * are no wider than a line of their column.
 */
export function joinLoneMarks(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(isLoneMark)) return lines;
  const joined: Line[] = [];
  let taken = -1;
  for (const [index, line] of lines.entries()) {
    if (index === taken) continue;
    const [above, below] = [joined.at(-1), lines[index + 1]];
    if (above === undefined || below === undefined || !isCut(above, line, below, widestNear(lines, index))) {
      joined.push(line);
      continue;
    }
    joined[joined.length - 1] = {
      ...above,
      end: below.end,
      text: above.text + line.text + below.text,
      marks: above.marks | line.marks | below.marks,
      width: above.width + line.width + below.width,
    };
    taken = index + 1;
  }
  return joined;
}

const isLoneMark = ({ text }: Line): boolean => text.length <= LONGEST_MARK && LONE_MARK.test(text);

function isCut(above: Line, mark: Line, below: Line, column: number): boolean {
  if (!isLoneMark(mark) || mark.gap > 0 || below.gap > 0 || endsSentence(above.text)) return false;
  const isText = below.enumerator === null && !above.standsAlone && !below.standsAlone && !below.newPage;
  return isText && above.width + below.width <= column;
}

function widestNear(lines: readonly Line[], index: number): number {
  const near = lines.slice(Math.max(0, index - NEAR), index + NEAR + 1);
  return greatest(near.map(({ width }) => width));
}
