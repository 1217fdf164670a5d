import { numberNames } from "./generated/number-names.js";
import { TEXT_GAP } from "./page-gaps.js";
import type { PageText } from "./page-text.js";

/** A row of `data/readers/number-names.yaml`. */
export interface NumberName {
  word: string;
  notBehind?: string;
}

/** 完 成 投 资 1 4 . 5 亿 元: so many single characters in a row, each behind a space, are one letter-spaced text. */
const LEAST_SPACED = 3;
const OF_FIGURE = /[\d.,]/;
const LETTER_SPACED = /(?:(?<!\S)|(?<=\p{Script=Han})(?=\d ))(?:\S ){2,}\S(?!\S)/gu;
const NAMES = numberNames.map(({ word, notBehind }) => (notBehind === undefined ? word : `(?<!${notBehind})${word}`));
const BEHIND_NAME = `(?<=(?:${NAMES.join("|")}) ?)`;
/** Behind a space, digits have a hanzi behind them too, as those of a row that is set in place with spaces have not. */
const BEHIND_HANZI = "(?:(?<=\\p{Script=Han})|(?<=\\p{Script=Han} )(?=[\\d., ]{3,40}[\\p{Script=Han}%％]))";
/** 新建学校1 2所: behind a hanzi two digits are a figure, unless the first ends the name of what is numbered. */
const SPACED_FIGURE = new RegExp(
  `${BEHIND_HANZI}(?!${BEHIND_NAME})\\d(?: [.,](?= \\d)| \\d)+(?:\\.\\d+)?(?![\\w.,]| [\\d.,])`,
  "gu",
);
/** A piece of digits alone, and how wide it would be at least, in character heights, if what parts them were spaces. */
const ONLY_DIGITS = /^\d(?: \d)+$/;
const NARROWEST_DIGIT = 0.5;
const NARROWEST_SPACE = 0.24;
/** Of the text before a piece so much is looked at. */
const LONGEST_BEFORE = 8;
const SAME_LINE = 0.1;

/**
 * A piece without the spaces between its characters where those are only set apart.
 *
 * @param before What the file prints before it.
 */
export function closedUp(piece: PageText, before: PageText | undefined): PageText {
  if (!piece.text.includes(" ")) return piece;
  const text = piece.text.replace(LETTER_SPACED, (run, at: number, all: string) =>
    /[A-Za-z]/.test(run) ? run : withoutSpaces(run, all.slice(at + run.length, at + run.length + 2)),
  );
  return { ...piece, text: isTight(piece) ? text.replaceAll(" ", "") : withFigures(text, textBefore(piece, before)) };
}

/** A run of single characters closed up, a figure aside at its end that goes on behind it: its last digit has the unit beside it. */
function withoutSpaces(run: string, behind: string): string {
  let end = run.length;
  if (OF_FIGURE.test(behind)) while (end > 0 && OF_FIGURE.test(run.charAt(end - 1))) end -= 2;
  return end < 2 * LEAST_SPACED - 1 ? run : run.slice(0, end).replaceAll(" ", "") + run.slice(Math.max(0, end));
}

function isTight({ text, width, size }: PageText): boolean {
  if (!ONLY_DIGITS.test(text)) return false;
  const spaces = (text.length - 1) / 2;
  return width < (NARROWEST_DIGIT * (spaces + 1) + NARROWEST_SPACE * spaces) * size;
}

function withFigures(text: string, before: string): string {
  if (!/\d \d|\d [.,] \d/.test(text)) return text;
  return (before + text).replace(SPACED_FIGURE, (run) => run.replaceAll(" ", "")).slice(before.length);
}

/** The end of the text that a piece goes on with, if any. */
function textBefore(piece: PageText, before: PageText | undefined): string {
  if (before === undefined || Math.abs(piece.y - before.y) > SAME_LINE * piece.size) return "";
  const gap = piece.x - before.x - before.width;
  return Math.abs(gap) < TEXT_GAP * piece.size ? before.text.slice(-LONGEST_BEFORE) : "";
}
