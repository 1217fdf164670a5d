import { readFixtures } from "../test/support/expected.js";

/** The fixtures, one after the other. */
export const reports: string = readFixtures()
  .map(({ source }) => source)
  .join("\n");

/** `reports` again and again, or its beginning, to exactly `length` characters. */
export function reportsOf(length: number): string {
  return reports.repeat(Math.ceil(length / reports.length)).slice(0, length);
}
