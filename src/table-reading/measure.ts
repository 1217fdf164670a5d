import { plainHeads } from "../generated/plain-heads.js";
import { regionHeads } from "../generated/region-heads.js";
import type { Mention, Span } from "../types.js";
import type { Cell } from "./table.js";

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
const YEAR = /(?:19|20)\d{2}年?(?:度|初|末|底)?/g;
const BRACKETS = /[（(][^（）()]*[）)]/g;
const NO_WORD = /[^\u4E00-\u9FFF]/g;

/** Whether the rows below a head are places: 地 区, 行政区划名称. */
export const isOfRegions = (head: string): boolean =>
  REGIONS.has(head.replace(/\s/g, "").replace("(", "（").replace(")", "）").replace(/名称$/, ""));

/** The lowest of the cells of a head that names what is measured: below 2025年债务限额 一般债务 does, 合计 does not. */
export function measureIn(cells: readonly Cell[]): Cell | null {
  return [...cells].reverse().find(({ text }) => namesMeasure(text)) ?? null;
}

function namesMeasure(text: string): boolean {
  let left = text.replace(BRACKETS, "").replace(YEAR, "");
  for (const word of PLAIN) left = left.replaceAll(word, "");
  return left.replace(NO_WORD, "").length > 1;
}

/** 2026年…税收返还和转移支付预算表: what the title of a table says that it shows, between the year and how far it was carried out. */
const TITLE =
  /^(?:附?表\s?[\d一二三四五六七八九十—–-]{1,6}\s?|[\d.—–-]{1,6}\s)?(?:(?:19|20)\d{2}年度?)?([\u4E00-\u9FFF、]{4,40}?)(?:预计|预算|决算|执行|完成|收支|情况|草案){0,4}表(?:[（(][^（）()]{1,12}[）)])?$/;

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
