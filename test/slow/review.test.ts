import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { analyze } from "../../src/index.js";
import { placeOf, reviewItems, textHash, type Verdict } from "../../src/review/index.js";
import { folder, tifa } from "./tifa.js";

const TEXT = "松溪县2024年工作总结\n一、主要工作\n新建学校12所，改造公厕36座，地区生产总值增长6.1%。\n";
const home = folder();
const results = join(home, "results");

/** Verdicts of a reader: each item right, but those in `changed`, which get other values. */
function verdictsOf(by: string, changed: Record<string, Record<string, string>>): string {
  const items = reviewItems({ id: "report.txt", text: TEXT, analysis: analyze(TEXT) });
  return items
    .map(({ kind, quote, span, values }): Verdict => {
      const fields = changed[quote];
      return {
        document: textHash(TEXT),
        file: "report.txt",
        item: placeOf(TEXT, kind, span),
        verdict: fields === undefined ? "right" : "changed",
        read: values,
        ...(fields === undefined ? {} : { changed: fields }),
        by,
        at: "2026-11-29T12:00:00Z",
      };
    })
    .map((verdict) => JSON.stringify(verdict))
    .join("\n");
}

beforeAll(async () => {
  mkdirSync(join(home, "in"));
  writeFileSync(join(home, "in", "report.txt"), TEXT);
  writeFileSync(join(home, "one.jsonl"), verdictsOf("Li", {}));
  writeFileSync(join(home, "other.jsonl"), verdictsOf("Wang", { "36座": { indicator: "公共厕所" } }));
  expect((await tifa(["batch", join(home, "in"), "-o", results])).code).toBe(0);
});

test("evaluate says of each field how often it is right, by its name and that of its column", async () => {
  const { code, stdout } = await tifa(["evaluate", results, join(home, "other.jsonl")]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/66\.7% {2}\[[\d.]+%, [\d.]+%\] {2}2\/3 {2}\S+ \(indicator\)/);
  expect(stdout).toMatch(/100\.0% {2}\[[\d.]+%, 100\.0%\] {2}3\/3 {2}\S+ \(verb\)/);
});

test("evaluate names the fields in the reader's language", async () => {
  const { stdout } = await tifa(["evaluate", results, join(home, "other.jsonl"), "--lang", "zh"]);
  expect(stdout).toContain("2/3  指标 (indicator)");
});

test("merge-verdicts joins two readers and says where they disagree", async () => {
  const out = join(home, "merged.jsonl");
  const { code, stdout, stderr } = await tifa([
    "merge-verdicts",
    join(home, "one.jsonl"),
    join(home, "other.jsonl"),
    "--verdicts",
    out,
  ]);
  expect(code, stderr).toBe(0);
  expect(stdout + stderr).toContain("kappa");
  expect(readFileSync(out, "utf8").trim().split("\n").length).toBeGreaterThan(3);
});

test("a file that holds no verdicts is named with its line", async () => {
  writeFileSync(join(home, "bad.jsonl"), "{}\n");
  const { code, stderr } = await tifa(["evaluate", results, join(home, "bad.jsonl")]);
  expect(code).not.toBe(0);
  expect(stderr).toContain("bad.jsonl");
});

test("evaluate takes the JSON of the command, of one document and of several, as it takes a batch", async () => {
  const wanted = (await tifa(["evaluate", results, join(home, "one.jsonl")])).stdout;
  const json = join(home, "one.json");
  writeFileSync(join(home, "in", "second.txt"), TEXT.replace("松溪县", "清和县"));
  for (const files of [["report.txt"], ["report.txt", "second.txt"]]) {
    const paths = files.map((name) => join(home, "in", name));
    expect((await tifa([...paths, "--format", "json", "-o", json])).code).toBe(0);
    expect((await tifa(["evaluate", json, join(home, "one.jsonl")])).stdout).toBe(wanted);
  }
  writeFileSync(json, '{ "achievements": 3 }');
  expect((await tifa(["evaluate", json, join(home, "one.jsonl")])).code).toBe(2);
});

test("a pattern stands for the files of verdicts that match it, whatever the shell does", async () => {
  for (const name of ["verdicts-a.jsonl", "verdicts-b.jsonl"])
    writeFileSync(join(home, name), verdictsOf(name, name.includes("b") ? { "36座": { indicator: "公共厕所" } } : {}));
  const named = await tifa(["merge-verdicts", join(home, "verdicts-a.jsonl"), join(home, "verdicts-b.jsonl")]);
  const matched = await tifa(["merge-verdicts", join(home, "verdicts-*.jsonl")]);
  expect(matched).toEqual(named);
  expect(matched.stdout).toContain("kappa");
  const { code, stderr } = await tifa(["evaluate", results, join(home, "none-*.jsonl")]);
  expect([code, stderr]).toEqual([1, expect.stringContaining("no file matches")]);
});
