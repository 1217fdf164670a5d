import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readFixtures } from "../test/support/expected.js";

export interface YearlyReports {
  folder: string;
  reports: { id: string; text: string }[];
  /** Of all of them together. */
  characters: number;
}

const YEARS = 20;

/** Writes reports that differ in their years and figures: the fixtures again and again, moved by the number of the report. */
export function yearlyReports(folder: string, count: number): YearlyReports {
  const sources = readFixtures().map(({ source }) => source);
  mkdirSync(folder);
  const reports = Array.from({ length: count }, (_, index) => {
    const later = Math.floor(index / sources.length) % YEARS;
    const text = (sources[index % sources.length] ?? "").replace(/(?:19|20)\d\d(?=年)|\d/g, (digits) =>
      digits.length === 4 ? String(Number(digits) - YEARS / 2 + later) : String((Number(digits) + index) % 10),
    );
    const id = join(folder, `${index}.txt`);
    writeFileSync(id, text);
    return { id, text };
  });
  return { folder, reports, characters: reports.reduce((sum, { text }) => sum + text.length, 0) };
}
