const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** ISO dates, `null` for an open end. */
export interface Range {
  from: string | null;
  to: string | null;
}

export const isSameRange = (one: Range, other: Range): boolean => one.from === other.from && one.to === other.to;

/** A year, or one of its months or days, as ISO 8601 writes it. */
export const isoDate = (year: number | string, ...parts: readonly (number | string)[]): string =>
  [year, ...parts.map((part) => `${part}`.padStart(2, "0"))].join("-");

/** Whether the words are a day, month or year of the calendar as ISO 8601 writes it: `2024-03-05`, `2024-03`, `2024`. */
export function isIsoDate(words: string): boolean {
  const match = ISO_DATE.exec(words);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Of an ISO month. */
export const LENGTH_OF_MONTH: number = "2023-05".length;
