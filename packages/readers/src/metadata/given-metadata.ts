import { TifaError } from "tifa";
import type { GivenMetadata } from "tifa/tables";
import { inDigits } from "./hanzi-date.js";

/** The names under which a field may stand in a table, a row or a pattern. */
const NAMES: Readonly<Record<string, keyof GivenMetadata>> = {
  place: "place",
  地方: "place",
  地区: "place",
  地名: "place",
  date: "date",
  日期: "date",
  title: "title",
  标题: "title",
  题名: "title",
  year: "year",
  年份: "year",
  年度: "year",
};
const ISO_DATE = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年|(\d{2})(\d{2})?)?$/;

/** The time that spreadsheets and databases write behind a date. */
const TIME = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/**
 * What a caller says of a document, from the fields of a table, a row or a path. Fields that tifa knows (`place`, `date`, `title`, `year`, or
 * 地方, 日期, 标题, 年份) become what they are; the others are kept as they are. Empty values say nothing.
 *
 * @throws {TifaError} `bad-metadata` where a date or a year is none.
 * @example
 * givenMetadata([["地方", "临江县"], ["日期", "2024年1月9日"], ["编号", "17"]]);
 * // { place: "临江县", date: "2024-01-09", other: { 编号: "17" } }
 */
export function givenMetadata(fields: Iterable<readonly [field: string, value: string]>): GivenMetadata {
  const given: GivenMetadata = {};
  for (const [field, written] of fields) {
    const value = written.trim();
    if (value === "") continue;
    const name = NAMES[field.trim().toLowerCase()];
    if (name === "date") given.date = isoDateOf(value, field);
    else if (name === "year") given.year = yearOf(value, field);
    else if (name === "place" || name === "title") given[name] = value;
    else given.other = { ...given.other, [field.trim()]: value };
  }
  return given;
}

/** What the fields of a row of data say of its document. A date that is none is kept as it is: nobody named it as metadata. */
export function givenOfRow(fields: Readonly<Record<string, string>>): GivenMetadata {
  return joinGiven(
    Object.entries(fields).map(([field, value]) => {
      try {
        return givenMetadata([[field, value]]);
      } catch (error) {
        if (!(error instanceof TifaError)) throw error;
        return { other: { [field]: value } };
      }
    }),
  );
}

/** What the first says, and where it says nothing the next. */
export function joinGiven(sources: readonly (GivenMetadata | null)[]): GivenMetadata {
  const joined: GivenMetadata = {};
  for (const source of [...sources].reverse()) {
    if (source === null) continue;
    const other = { ...joined.other, ...source.other };
    Object.assign(joined, source, Object.keys(other).length > 0 ? { other } : {});
  }
  return joined;
}

/** The date that the analysis is to take for that of the document: the date given, or else the year. */
export function dateOf({ date, year }: GivenMetadata): string | undefined {
  return date ?? (year === undefined ? undefined : String(year));
}

/** 2024年1月9日, 2024/1/9, 20240109, 二〇二四年一月九日 → 2024-01-09; 2024-01 and 2024 stay what they are. */
function isoDateOf(value: string, field: string): string {
  const [, year, month = undefined, day = undefined, shortMonth = undefined, shortDay = undefined] =
    ISO_DATE.exec(inDigits(value.normalize("NFKC").replace(TIME, "").replace(/\s/g, ""))) ?? [];
  const parts = [year, month ?? shortMonth, day ?? shortDay].filter((part) => part !== undefined);
  const date = parts.map((part) => part.padStart(2, "0")).join("-");
  if (parts.length === 0 || !isOfCalendar(date)) {
    throw new TifaError("bad-metadata", `${field}: expected a date such as 2024-03-05 or 2024年3月5日, got "${value}"`);
  }
  return date;
}

function isOfCalendar(date: string): boolean {
  const whole = `${date}-01-01`.slice(0, 10);
  const time = Date.parse(whole);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole);
}

function yearOf(value: string, field: string): number {
  const year = /^((?:19|20)\d{2})年?度?$/.exec(inDigits(value.normalize("NFKC")))?.[1];
  if (year === undefined) throw new TifaError("bad-metadata", `${field}: expected a year such as 2024, got "${value}"`);
  return Number(year);
}
