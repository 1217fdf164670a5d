import { headCues } from "../generated/head-cues.js";
import type { Change, ClaimStatus, Mention, Span } from "../types.js";
import { isOfRegions, measureIn } from "./measure.js";
import type { Cell } from "./table.js";

/** A row of `data/table-reading/head-cues.yaml`. */
export interface HeadCue {
  cue: string;
  says: "achieved" | "target" | "change" | "share" | "amount";
  /** Words that hold the cue and say nothing of the figures: 一般公共预算 is an account. */
  accounts?: readonly string[];
  /** Words that go on with the cue and say nothing of the figures either: 增减变动情况. */
  notBefore?: readonly string[];
}

/** What the head of a column says of the figures below it. */
export interface ColumnHead {
  /** The words that name the column. */
  text: string;
  /** The lowest of the cells that they stand in. */
  cell: Cell | null;
  /** The lowest of them that names what is measured. */
  measure: Cell | null;
  /** The rows below are places. */
  isOfRegions: boolean;
  unit: string | null;
  /** The unit stands in the head itself and outweighs that above the table. */
  isPercent: boolean;
  year: Mention | null;
  status: ClaimStatus | null;
  cue: Mention | null;
  isChange: boolean;
  /** Of the figures compared only what they are compared with is said: 同比增长, 比上年预算数增长. */
  isOfOther: boolean;
  /** The head speaks of the year before the one that the table is about. */
  isEarlier: boolean;
}

const EARLIER = /上年|去年|前年|同期/;
/** 比上年增长: what is compared with an earlier year is of this one. */
const COMPARED = /[比较](?:上年|去年|前年)(?:同期)?|同比/g;
const YEAR = /(?:19|20)\d{2}年?/;
const BRACKETED = /[（(]([^（）()]{1,12})[）)]/;
const PERCENT = /[%％‰]/;

/** Reads the head of a column, which may stand on several rows. */
export function readHead(cells: readonly Cell[]): ColumnHead {
  const text = cells.map((cell) => cell.text).join("");
  const found = cells.flatMap((cell) => cuesIn(cell));
  const standing = found.filter(({ says }) => says === "achieved" || says === "target").sort((a, b) => a.at - b.at)[0];
  const isChange = found.some(({ says }) => says === "change");
  const isPercent =
    PERCENT.test(text) ||
    (unitIn(text) === null &&
      !found.some(({ says }) => says === "amount") &&
      (isChange || found.some(({ says }) => says === "share")));
  return {
    text,
    cell: cells.at(-1) ?? null,
    measure: measureIn(cells),
    isOfRegions: cells.some((cell) => isOfRegions(cell.text)),
    unit: isPercent ? "%" : unitIn(text),
    isPercent,
    year: yearIn(cells),
    status: standing === undefined ? null : (standing.says as ClaimStatus),
    cue: standing?.mention ?? null,
    isChange,
    isOfOther: isChange && (standing === undefined || standing.at >= comparedAt(cells)),
    isEarlier: EARLIER.test(text.replace(COMPARED, "")),
  };
}

/** Where a head begins to say what its figures are compared with. */
function comparedAt(cells: readonly Cell[]): number {
  for (const { text, start } of cells) {
    const at = text.search(COMPARED);
    if (at >= 0) return start + at;
  }
  return Number.POSITIVE_INFINITY;
}

/**
 * Heads of changes that do not say of what: they are of the latest of the figures on their left, up to the changes before. 2025年执行数,
 * 2026年预算数, 同比增长: how far the plan lies above what was carried out, and no achievement.
 */
export function withCompared(heads: readonly ColumnHead[]): ColumnHead[] {
  return heads.map((head, at) => {
    if (!head.isOfOther) return head;
    const compared: ColumnHead[] = [];
    for (let left = at - 1; left > 0; left--) {
      const other = heads[left];
      if (other === undefined || (other.isChange && compared.length > 0)) break;
      if (!other.isChange && !other.isEarlier) compared.push(other);
    }
    const [latest] = [...compared].sort((a, b) => yearOf(b) - yearOf(a));
    return latest?.status ? { ...head, status: latest.status, cue: latest.cue, year: head.year ?? latest.year } : head;
  });
}

const yearOf = ({ year }: ColumnHead): number => Number(year?.text.slice(0, 4) ?? 0);

/** What the name of a row says of its figures and those of the rows that belong to it: 四、2025年还本预算数. */
export interface RowHead {
  year: Mention | null;
  status: ClaimStatus | null;
  cue: Mention | null;
}

/** Reads the name of a row. 预算 in it is mostly the name of an account, 预算数 what its figures are. */
export function readRowHead(cell: Cell): RowHead {
  const cue = cuesIn(cell).find(
    ({ says, mention }) =>
      (says === "achieved" || says === "target") && cell.text[mention.span.end - cell.start] === "数",
  );
  return { year: yearIn([cell]), status: (cue?.says as ClaimStatus | undefined) ?? null, cue: cue?.mention ?? null };
}

/** The year that a caption names, where it names one. */
export function yearOfCaption(text: string, { start, end }: Span): Mention | null {
  const caption = { start, end, text: text.slice(start, end) };
  const all = caption.text.match(new RegExp(YEAR, "g"));
  return all?.length === 1 ? yearIn([caption]) : null;
}

/** The status that a caption names, by the last word that does: 2025年预算执行情况表 is of what was carried out. */
export function statusOfCaption(text: string): ClaimStatus | null {
  const found = headCues
    .filter(({ says }) => says === "achieved" || says === "target")
    .map((row) => ({ at: placesOf(row, text).at(-1) ?? -1, says: row.says }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)[0];
  return found === undefined ? null : (found.says as ClaimStatus);
}

function cuesIn(cell: Cell): { says: HeadCue["says"]; at: number; mention: Mention }[] {
  return headCues.flatMap((row) => {
    const { cue, says } = row;
    const [at] = placesOf(row, cell.text);
    if (at === undefined) return [];
    const start = cell.start + at;
    return [{ says, at: start, mention: { text: cue, span: { start, end: start + cue.length } } }];
  });
}

/** Where a cue stands, but for the names of accounts that hold it; 预算数 says it behind them too. */
function placesOf({ cue, accounts = [], notBefore = [] }: HeadCue, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + 1)) {
    const end = at + cue.length;
    const isAccount = text[end] !== "数" && accounts.some((account) => text.slice(0, end).endsWith(account));
    if (!isAccount && !notBefore.some((word) => text.startsWith(word, end))) places.push(at);
  }
  return places;
}

function yearIn(cells: readonly Cell[]): Mention | null {
  for (const cell of cells) {
    const match = YEAR.exec(cell.text);
    if (match === null) continue;
    const start = cell.start + match.index;
    return { text: match[0], span: { start, end: start + match[0].length } };
  }
  return null;
}

/** 地区生产总值（亿元）, 预算数(万元); not 教育支出(款), where the bracket says at which level of the account the row stands. */
export function unitIn(text: string): string | null {
  const inner = BRACKETED.exec(text)?.[1];
  return inner === undefined || NO_UNIT.test(inner) ? null : inner;
}

const NO_UNIT = /^[\d一二三四五六七八九十]+$|^[类款项目节]$|含|不|其中|按/;

const UNIT_LINE = /(?:金额|计量|货币)?单位\s?[:：]\s?([^\s，,、（）()：:]{1,10})/;

/** 单位：万元 on one of the lines above a table, or in one of its first rows. */
export function unitAbove(text: string, lines: readonly Span[]): string | null {
  for (const { start, end } of lines) {
    const unit = UNIT_LINE.exec(text.slice(start, end))?.[1];
    if (unit !== undefined) return unit;
  }
  return null;
}

/** What a figure in a column of changes says by its sign. */
export const changeOf = (value: number): Change => (value < 0 ? "down" : "up");
