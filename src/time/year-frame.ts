import type { Years } from "../types.js";

/** The years from which words such as 今年 and 全年 are to be understood, as far as the document says them. */
export interface YearFrame {
  /** 今年: the year in which the document speaks. */
  readonly speaking: number | null;
  /** The month in which it was delivered. */
  readonly month: number | null;
  /** The ISO month of its delivery, whatever 今年 means in it: what a summary of 2023 says of 2024年一季度 in April 2024 is over. */
  readonly delivered?: string;
  /** Whether the document has a part that looks back: what its plans tell of the months before it was given is over. */
  readonly reviews?: boolean;
  /** Whether it was given in the first two months of a year, and tells what has been: 12月份 is that of the year before. */
  readonly recalls?: boolean;
  /** Whether the document sums up a year that is over: 今年以来 is all of it. */
  readonly sums?: boolean;
  /** The year that the part of the document covers, its last where there are several; what 全年 and 一年来 mean. */
  readonly covered: number | null;
  /** The first year that it covers. */
  readonly coveredFrom: number | null;
  /** The last year that the document reports on: stretches that lie behind (五年来) end with it. */
  readonly reviewedTo: number | null;
  /** The first year that it plans for: stretches that lie ahead (三年内) begin with it. */
  readonly plannedFrom: number | null;
  /** Whether the part looks ahead, so that 五年 and 三年内 do. */
  readonly ahead: boolean;
  /** The stretches of several years that its headings name. */
  readonly spans: readonly Years[];
  /** The stretch of which its sentence speaks, which words that count as many years mean. */
  readonly meant?: Years;
  /** Of a document that says nothing of when it speaks, the latest year that it names as no date to come. */
  readonly named?: number | null;
  /** The months of one year that the heading names, or the title (`2023-01` to `2023-06`); where they are one, 本月. */
  readonly told?: Months | null;
}

/** A month or several of one year (`2023-01` to `2023-06`). */
export interface Months {
  readonly from: string;
  readonly to: string;
}
