import { headWords } from "../generated/head-words.js";

/** A row of `data/table-reading/head-words.yaml`. */
export interface HeadWord {
  word: string;
  of: "names" | "indicators" | "units" | "years" | "notes" | "rows";
}

const SPACE = /\s/g;
const wordsOf = (kind: HeadWord["of"]): string[] => headWords.flatMap(({ word, of }) => (of === kind ? [word] : []));
const setOf = (...kinds: readonly HeadWord["of"][]): ReadonlySet<string> => new Set(kinds.flatMap(wordsOf));
const isOneOf =
  (words: ReadonlySet<string>) =>
  (head: string): boolean =>
    words.has(head.replaceAll(SPACE, ""));

const INDICATORS = wordsOf("indicators");

/** 项目名称: the column whose cells are names, whatever is said of them in those beside it. */
export const headsNames: (head: string) => boolean = isOneOf(setOf("names"));
export const headsUnits: (head: string) => boolean = isOneOf(setOf("units"));
export const headsYears: (head: string) => boolean = isOneOf(setOf("years"));
/** 注, 序: the numbers below measure nothing. */
export const headsNotes: (head: string) => boolean = isOneOf(setOf("notes"));
/** 项目, 指标名称: the head of the first column of a table. */
export const headsRows: (head: string) => boolean = isOneOf(setOf("rows", "names"));

/** 三级指标: its cells are names, beside others that say more of them. */
export function headsIndicators(head: string): boolean {
  const words = head.replaceAll(SPACE, "");
  return INDICATORS.some((word) => words.includes(word));
}
