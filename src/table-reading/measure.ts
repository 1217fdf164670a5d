import { plainHeads } from "../generated/plain-heads.js";
import { regionHeads } from "../generated/region-heads.js";
import { titleWords } from "../generated/title-words.js";
import type { Cell } from "../structure/table.js";
import type { Mention, Span } from "../types.js";

/** A row of `data/table-reading/region-heads.yaml`. */
export interface RegionHead {
  head: string;
}

/** A row of `data/table-reading/plain-heads.yaml`. */
export interface PlainHead {
  word: string;
}

const REGIONS: ReadonlySet<string> = new Set(regionHeads.map(({ head }) => head));
/** The longest first, so that 预计执行数 goes as one. */
const PLAIN: readonly string[] = plainHeads.map(({ word }) => word).sort((a, b) => b.length - a.length);
const BRACKETS = /[（(][^（）()]*[）)]/g;
const LABELS = /[\s\d.,、：:—-]/g;
const NO_WORD = /[^\u4E00-\u9FFF]/g;

/** Whether the rows below a head are places: 地 区, 行政区划名称. */
export const isOfRegions = (head: string): boolean =>
  REGIONS.has(head.replace(/\s/g, "").replace("(", "（").replace(")", "）"));

/** The lowest of the cells of a head that names what is measured: below 2025年债务限额 一般债务 does, 合计 does not. */
export function measureIn(cells: readonly Cell[]): Cell | null {
  return [...cells].reverse().find(({ text }) => namesMeasure(text)) ?? null;
}

/** Whether words say what is measured, more than that it is a sum, when it was or how far it was carried out. */
export const namesMeasure = (text: string): boolean => withoutPlain(text).replace(NO_WORD, "").length > 1;

/** Whether words say no more than that: 合计, 全年; not GDP, nor 猪. */
export const isPlain = (text: string): boolean => withoutPlain(text).replace(LABELS, "") === "";

function withoutPlain(text: string): string {
  let left = text.replace(BRACKETS, "");
  for (const word of PLAIN) left = left.replaceAll(word, "");
  return left;
}

/** A row of `data/table-reading/title-words.yaml`. */
export interface TitleWord {
  word: string;
  stands: "lead" | "year" | "tail" | "end";
}

/** The longest first: 年度 goes as one. */
const titled = (where: TitleWord["stands"]): string =>
  titleWords
    .flatMap(({ word, stands }) => (stands === where ? [word] : []))
    .sort((a, b) => b.length - a.length)
    .join("|");
/** 2026年…税收返还和转移支付预算表: between its year and how far it was carried out the title says what the table shows. */
const TITLE = new RegExp(
  `^(?:(?:${titled("lead")})\\s?[\\d—–-]{1,6}?\\s?|[\\d.—–-]{1,6}\\s)?(?:(?:19|20)\\d{2}(?:${titled("year")}))?` +
    `([\\u4E00-\\u9FFF、]{4,40}?)(?:${titled("tail")}){0,4}(?:${titled("end")})(?:[（(][^（）()]{1,12}[）)])?$`,
);

/** 临江市收支: whether what a title shows says no more than what kind of table it is. */
export const isUnnamed = (shown: string): boolean =>
  titleWords.some(({ word, stands }) => stands === "tail" && shown.endsWith(word));

/** What the title of a table, one of the lines above it, says that it shows. */
export function measureInTitle(text: string, lines: readonly Span[]): Mention | null {
  for (const { start, end } of lines) {
    const line = text.slice(start, end);
    const shown = TITLE.exec(line)?.[1];
    if (shown === undefined) continue;
    const from = start + line.indexOf(shown);
    return { text: shown, span: { start: from, end: from + shown.length } };
  }
  return null;
}
