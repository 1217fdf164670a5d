import { comparisonWords } from "../generated/comparison-words.js";
import type { Cell } from "../structure/table.js";
import type { Mention } from "../types.js";

/** A row of `data/table-reading/comparison-words.yaml`. */
export interface ComparisonWord {
  word: string;
  stands: "whole" | "lead" | "share" | "year" | "sign" | "stretch" | "stage" | "plan" | "done" | "figures";
}

const oneOf = (...where: ComparisonWord["stands"][]): string =>
  `(?:${comparisonWords.flatMap(({ word, stands }) => (where.includes(stands) ? [word] : [])).join("|")})`;
const YEAR = `(?:${oneOf("year")}|(?:19|20)\\d{2}${oneOf("sign")})${oneOf("stretch")}?`;
const figures = (...kinds: ("plan" | "done")[]): string => `${oneOf("stage")}?${oneOf(...kinds)}${oneOf("figures")}?`;
const FIGURES = figures("plan", "done");
const COMPARED = new RegExp(
  `${oneOf("whole")}|${oneOf("lead")}(?:${YEAR}(?:${FIGURES})?|${FIGURES})` +
    `|${oneOf("share")}(?:${YEAR}(?:${FIGURES})?|${figures("done")})`,
);
const NAMES_YEAR = new RegExp(YEAR);
const DIGITS = /\d{4}/;
const PLAN = new RegExp(oneOf("plan"));
/** 为上年执行数的% sets its figures beside 上年执行数, as 比上年执行数 does not. */
const SHARE = new RegExp(`^${oneOf("share")}`);
const KIND = new RegExp(oneOf("plan", "done"));

/** What the figures below a head are compared with, in the words of the head. */
export interface Compared {
  mention: Mention;
  isPlan: boolean;
  /** The year that it names in digits, `null` for 上年, `undefined` where it names none. */
  year: string | null | undefined;
  /** It says by its kind which figures are meant, and not only when: 比上年执行数, but not 比上年. */
  namesKind: boolean;
}

/** What a head says that its figures are compared with. */
export function comparedIn(cells: readonly Cell[]): Compared | null {
  for (const cell of cells) {
    const match = COMPARED.exec(cell.text);
    if (match === null) continue;
    const text = match[0].replace(SHARE, "");
    const start = cell.start + match.index + match[0].length - text.length;
    return {
      mention: { text, span: { start, end: start + text.length } },
      year: NAMES_YEAR.test(text) ? (DIGITS.exec(text)?.[0] ?? null) : undefined,
      isPlan: PLAN.test(text),
      namesKind: KIND.test(text),
    };
  }
  return null;
}
