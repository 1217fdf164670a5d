import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PYTHON, requirePrograms, timed } from "./programs.js";

const example = (path: string): string => fileURLToPath(new URL(`../../examples/${path}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tifa-examples-"));
const targets = join(folder, "targets.csv");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  requirePrograms();
  timed(["series", example("documents"), "--only", "targets", "--format", "csv", "-o", targets]);
});

/** Runs an example and returns its tables. */
function run(program: string, script: string): Record<"panel" | "regression", Record<string, string>[]> {
  const out = join(folder, script.replace(/\W/g, "-"));
  mkdirSync(out);
  execFileSync(program, [example(script), targets, out], {
    env: { ...process.env, LC_ALL: "C.UTF-8" },
    stdio: "inherit",
  });
  expect(readFileSync(join(out, "chart.svg"), "utf8")).toContain("<svg");
  const table = (name: string): Record<string, string>[] =>
    parse(readFileSync(join(out, name)), { columns: true, bom: true });
  return { panel: table("panel.csv"), regression: table("regression.csv") };
}

test("R and pandas make the same panel and the same regression of results on targets", () => {
  const r = run("/usr/bin/Rscript", "r/targets.R");
  const pandas = run(PYTHON, "python/targets.py");
  expect(r.regression).toHaveLength(2);
  for (const [at, row] of r.regression.entries()) {
    for (const column of ["target", "error", "r2", "n"]) {
      expect(Number(pandas.regression[at]?.[column])).toBeCloseTo(Number(row[column]), 6);
    }
  }
  expect(Number(r.regression[0]?.target)).toBeGreaterThan(0.8);
  const numbers = (rows: Record<string, string>[]) =>
    rows.map((row) =>
      Object.entries(row)
        .sort()
        .map(([name, value]) => [name, value === "" ? "" : String(Number(value) || value)]),
    );
  expect(numbers(pandas.panel)).toEqual(numbers(r.panel));
  expect(r.panel[0]).toMatchObject({
    place: "沅溪县",
    year: "2014",
    "aim.地区生产总值": "10",
    "reached.地区生产总值": "9.4",
  });
});
