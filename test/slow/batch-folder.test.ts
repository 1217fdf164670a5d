import { spawn } from "node:child_process";
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { command, folder, tablesIn, tifa } from "./tifa.js";

const report = fileURLToPath(new URL("../../fixtures/county-government/source.txt", import.meta.url));
const rows = (csv: string) => csv.split("\r\n").slice(1).filter(Boolean).sort();

function manyReports(count: number): string {
  const inputs = folder();
  const text = readFileSync(report, "utf8");
  mkdirSync(join(inputs, "nested"));
  for (let index = 0; index < count; index++) {
    writeFileSync(join(inputs, index % 2 ? "nested" : ".", `${index}.txt`), text.replace(/\d/, String(index % 10)));
  }
  return inputs;
}

test("a batch that is killed again and again ends with the rows of one that was not", async () => {
  const inputs = manyReports(120);
  const whole = folder();
  expect(await tifa(["batch", inputs, "-o", whole, "-j", "2"])).toMatchObject({ code: 0, stdout: "" });
  const out = join(folder(), "out");
  const written = () => statSync(join(out, "analysis.ndjson"), { throwIfNoEntry: false })?.size ?? 0;
  let kills = 0;
  for (let round = 0; round < 8; round++) {
    const child = spawn(process.execPath, [command, "batch", inputs, "-o", out, "-j", "2"], { stdio: "ignore" });
    const exit = new Promise((resolve) => child.on("exit", (_, by) => resolve(by)));
    // Every other time while it starts or cuts tails, else in the midst of writing.
    const before = written();
    const patience = round % 2 === 0 ? 0 : 30_000;
    const began = Date.now();
    while (child.exitCode === null && written() <= before && Date.now() - began < patience) await setTimeout(1);
    await setTimeout(Math.random() * 250);
    child.kill("SIGKILL");
    if ((await exit) === null) break;
    kills++;
  }
  expect(kills).toBeGreaterThan(2);
  expect((await tifa(["batch", inputs, "-o", out])).code).toBe(0);
  expect(tablesIn(out)).toEqual(tablesIn(whole));
});

test("half-written rows are cut off, and what a file has lost is written again", async () => {
  const inputs = manyReports(4);
  const whole = folder();
  expect((await tifa(["batch", inputs, "-o", whole])).code).toBe(0);
  const wanted = tablesIn(whole);
  appendFileSync(join(whole, "targets.csv"), '"half of a row');
  appendFileSync(join(whole, ".tifa-batch.ndjson"), '{"id":"half of a li');
  expect((await tifa(["batch", inputs, "-o", whole])).stderr).toContain("0 files done, 0 failed, 4 done before");
  expect(tablesIn(whole)).toEqual(wanted);
  truncateSync(join(whole, "analysis.ndjson"), statSync(join(whole, "analysis.ndjson")).size - 10);
  expect((await tifa(["batch", inputs, "-o", whole])).stderr).toContain("1 file done, 0 failed, 3 done before");
  expect(tablesIn(whole)).toEqual(wanted);
});

test("a file counts once, however it is named; a link counts", async () => {
  const inputs = manyReports(4);
  symlinkSync(join(inputs, "0.txt"), join(inputs, "link.txt"));
  const out = folder();
  const named = [inputs, `${inputs}/`, join(inputs, "0.txt"), join(inputs, "nested")];
  expect((await tifa(["batch", ...named, "-o", out])).stderr).toContain("5 files done");
  expect(rows(readFileSync(join(out, "documents.csv"), "utf8"))).toHaveLength(5);
});

test("a file that fails goes to errors.csv and the run goes on; --fail-fast stops", async () => {
  const inputs = manyReports(6);
  writeFileSync(join(inputs, "0-broken.pdf"), "%PDF-1.7\nnothing");
  const out = folder();
  const { code, stderr } = await tifa(["batch", inputs, "-o", out]);
  expect([code, stderr]).toEqual([1, `6 files done, 1 failed, 0 done before; results in ${out}\n`]);
  expect(rows(readFileSync(join(out, "errors.csv"), "utf8"))).toEqual([
    expect.stringContaining("0-broken.pdf,damaged,"),
  ]);
  expect(rows(readFileSync(join(out, "documents.csv"), "utf8"))).toHaveLength(6);
  const fast = folder();
  expect((await tifa(["batch", inputs, "-o", fast, "-j", "1", "--fail-fast"])).code).toBe(1);
  expect(rows(readFileSync(join(fast, "documents.csv"), "utf8")).length).toBeLessThan(6);
});

test("a folder with other files in it is left alone", async () => {
  const out = folder();
  writeFileSync(join(out, "thesis.docx"), "mine");
  const { code, stderr } = await tifa(["batch", manyReports(2), "-o", out]);
  expect(code).toBe(2);
  expect(stderr).toContain("holds other files");
  expect(readdirSync(out)).toEqual(["thesis.docx"]);
});
