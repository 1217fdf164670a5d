import { headCues } from "../generated/head-cues.js";
import type { Cell } from "../structure/table.js";
import { lastMonthIn } from "../time/part-of-year.js";
import type { Change, ClaimStatus, Mention, Span } from "../types.js";
import { type Compared, comparedIn } from "./compared.js";
import { isOfRegions, measureIn } from "./measure.js";
import { type PlanYears, planYears } from "./plan-years.js";
import { isProgramme } from "./programmes.js";
import { endsInRate, unitIn } from "./units.js";

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
  /** The cell that names months: 2024年一季度, 1—9月. */
  months: Cell | null;
  /** The plan over whose years the figures are reckoned, or in whose last: “十四五”年均增长, “十三五”末. */
  plan: PlanYears | null;
  status: ClaimStatus | null;
  cue: Mention | null;
  isChange: boolean;
  /** What the figures are compared with: 比上年预算数增长. */
  compared: Compared | null;
  /** Of the figures compared only what they are compared with is said: 同比增长, 比上年预算数增长. */
  isOfOther: boolean;
  /** The head speaks of the year before the one that the table is about. */
  isEarlier: boolean;
}

/** 上年结余, a source of this year's budget, is of this year. */
const EARLIER = /(?:上年|去年|前年|同期)(?!度?(?:结余|结转|滚存))/;
/** Not that of 财建〔2024〕31号. */
const YEAR = /(?<![〔[［])(?:19|20)\d{2}年?/g;
const PERCENT = /[%％‰]/;

/** Reads the head of a column, which may stand on several rows. */
export function readHead(cells: readonly Cell[]): ColumnHead {
  const text = cells.map((cell) => cell.text).join("");
  const found = cells.flatMap((cell) => cuesIn(cell));
  const compared = comparedIn(cells);
  const inside = compared?.mention.span ?? { start: -1, end: -1 };
  const [first, ...others] = found
    .filter(({ says, mention }, _, all) => says === "target" || (says === "achieved" && !isSumOf(mention, all)))
    .sort((a, b) => a.at - b.at || b.mention.text.length - a.mention.text.length);
  const own = [first, ...others].find((cue) => cue !== undefined && (cue.at < inside.start || cue.at >= inside.end));
  const standing = own ?? (compared?.namesKind ? undefined : first);
  const isChange = found.some(({ says }) => says === "change");
  const unit = cells.reduce<string | null>((known, cell) => unitIn(cell.text) ?? known, null);
  const isShare = endsInRate(text) || found.some(({ says }) => says === "share");
  const isAmount = unit !== null || found.some(({ says }) => says === "amount");
  const isPercent = PERCENT.test(text) || (!isAmount && (isChange || isShare));
  return {
    text,
    cell: cells.at(-1) ?? null,
    measure: measureIn(cells),
    isOfRegions: cells.some((cell) => isOfRegions(cell.text)),
    unit: isPercent ? "%" : unit,
    isPercent,
    year: yearIn(cells, inside),
    months: [...cells].reverse().find((cell) => lastMonthIn(ownWords(cell)) !== null) ?? null,
    plan: planOfHead(cells),
    status: standing === undefined ? null : (standing.says as ClaimStatus),
    cue: standing?.mention ?? null,
    isChange,
    compared,
    isOfOther: own === undefined && (isChange || (compared !== null && isPercent)),
    isEarlier: EARLIER.test(compared === null ? text : text.replace(compared.mention.text, "")),
  };
}

/** What is counted up. */
export const SUM = "累计";

/** 累计目标: what is summed up is what the other word says. */
const isSumOf = ({ text }: Mention, found: readonly { says: HeadCue["says"] }[]): boolean =>
  text === SUM && found.some(({ says }) => says === "target");

/** What the name of a row says of its figures and those of the rows that belong to it: 四、2025年还本预算数. */
export interface RowHead {
  year: Mention | null;
  status: ClaimStatus | null;
  cue: Mention | null;
}

/**
 * Reads the name of a row. 预算 in it is mostly the name of an account, 预算数 what its figures are. Where the table has a year, that of a
 * programme says nothing of its figures.
 */
export function readRowHead(cell: Cell, isDated: boolean): RowHead {
  const cue = cuesIn(cell).find(
    ({ says, mention }) =>
      (says === "achieved" || says === "target") && cell.text[mention.span.end - cell.start] === "数",
  );
  const year = isDated && isProgramme(cell.text) ? null : yearIn([cell]);
  return { year, status: (cue?.says as ClaimStatus | undefined) ?? null, cue: cue?.mention ?? null };
}

/** The year that a caption names, where it names one. */
export function yearOfCaption(text: string, { start, end }: Span): Mention | null {
  const caption = { start, end, text: text.slice(start, end) };
  const all = caption.text.match(YEAR);
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

/** 居民消费价格比上年涨跌幅度: whether a caption ends with the word for a change. */
export const endsInChange = (caption: string): boolean =>
  headCues.some(
    (row) => row.says === "change" && placesOf(row, caption).some((at) => at >= caption.length - LONGEST_END),
  );

/** 增长速度表, 涨跌幅度(%) */
const LONGEST_END = 7;

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

/** The words of a cell before what its figures are compared with: 6月 of 6月比上年12月增减. */
const ownWords = ({ text }: Cell): string => text.replace(COMPARISON, "");
const COMPARISON = /[比较].*/;

/** “十四五”年均增长; of “十三五”末 and “十四五”规划目标 the last year. */
function planOfHead(cells: readonly Cell[]): PlanYears | null {
  for (const { text, start } of cells) {
    const plan = planYears(text, start);
    if (plan === null) continue;
    const behind = text.slice(plan.mention.span.end - start);
    return ENDS_PLAN.test(behind) ? { ...plan, from: plan.to } : plan;
  }
  return null;
}

const ENDS_PLAN = /^(?:时期|规划)?(?:期?末|目标)/;

/** The first year that cells name, but for that in the words between `from` and `to`. */
function yearIn(cells: readonly Cell[], { start: from, end: to }: Span = { start: -1, end: -1 }): Mention | null {
  for (const cell of cells) {
    for (const match of cell.text.matchAll(YEAR)) {
      const start = cell.start + match.index;
      if (start < from || start >= to) return { text: match[0], span: { start, end: start + match[0].length } };
    }
  }
  return null;
}

/** What a figure in a column of changes says by its sign. */
export const changeOf = (value: number): Change | null => (value === 0 ? null : value < 0 ? "down" : "up");
