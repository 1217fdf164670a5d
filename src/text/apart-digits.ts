import { UnitSet } from "./unit-set.js";

/** Digits that the typesetter set one by one, a blank between each and the next: `1 9 9 7 年`, `7 4 7 7 2 亿元`, `1 0 ．0 6 ‰`. */
const APART = /(?<![\d.．,])\d(?:[ \u3000]?[.．·][ \u3000]?\d|[ \u3000]\d)+(?!\d)/g;
const BLANK = /[ \u3000]/g;
const TOGETHER = /\d\d/g;
const RUNNING = /[，。；]/;
const DIGIT_OR_POINT = new UnitSet(".．·", ["0", "9"]);
/** So many figures of a text are set so, or it is no custom of its. */
const FEWEST = 3;
/** How many times as often as together digits stand apart where that is the custom. */
const CUSTOMARY = 4;

/** Where the blanks stand within figures whose digits are set one by one, in lines of running text: the cells of a table are no figure. */
export function apartDigits(text: string): number[] {
  if (!hasBlankInFigure(text)) return [];
  const found = [...text.matchAll(APART)];
  if (found.length < FEWEST) return [];
  const set = figuresByLine(text, found).flatMap(({ line, figures }) => (isCustom(line, figures) ? figures : []));
  if (set.length < FEWEST) return [];
  return set.flatMap(({ 0: figure, index }) => [...figure.matchAll(BLANK)].map((blank) => index + blank.index));
}

/**
 * `86. 4 亿元`, `38 . 6%`: a blank at the point of a figure behind its noun, as scans have it. What a mark that begins a point would leave
 * (`2. 5万亩`) stands behind no noun.
 */
const AT_POINT =
  /(?=\d)(?<=[\u4E00-\u9FFF] ?(?<![第表图件例条款项步] ?))\d{1,6}(?: [.．] ?|[.．] )\d{1,3}(?= ?(?:[%％‰亿万倍]|个百分点|公里|平方))/g;

/** Where the blanks stand beside the points of figures. */
export function blanksAtPoints(text: string): number[] {
  if (!hasBlankInFigure(text)) return [];
  return [...text.matchAll(AT_POINT)].flatMap(({ 0: figure, index }) =>
    [...figure.matchAll(BLANK)].map((blank) => index + blank.index),
  );
}

/** Whether a blank stands behind a digit or point, as in few texts: all others need no expression to be run over them. */
function hasBlankInFigure(text: string): boolean {
  for (const blank of [" ", "\u3000"]) {
    for (let at = text.indexOf(blank); at >= 0; at = text.indexOf(blank, at + 1))
      if (DIGIT_OR_POINT.at(text, at - 1)) return true;
  }
  return false;
}

function figuresByLine(
  text: string,
  found: readonly RegExpExecArray[],
): { line: string; figures: RegExpExecArray[] }[] {
  const lines: { line: string; figures: RegExpExecArray[] }[] = [];
  let lineEnd = -1;
  for (const figure of found) {
    if (figure.index >= lineEnd) {
      const start = text.lastIndexOf("\n", figure.index) + 1;
      lineEnd = endOfLine(text, figure.index);
      lines.push({ line: text.slice(start, lineEnd), figures: [] });
    }
    lines.at(-1)?.figures.push(figure);
  }
  return lines;
}

function isCustom(line: string, found: readonly RegExpMatchArray[]): boolean {
  const apart = found.reduce((sum, [figure]) => sum + (figure.match(BLANK)?.length ?? 0), 0);
  return RUNNING.test(line) && apart >= CUSTOMARY * (line.match(TOGETHER)?.length ?? 0);
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
