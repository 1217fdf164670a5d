import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { zipOf } from "../readers/zip-of.js";
import { folder, tablesIn, tifa } from "./tifa.js";

const report = readFileSync(
  fileURLToPath(new URL("../../fixtures/county-government/source.txt", import.meta.url)),
  "utf8",
);

/** A folder of short and long reports, in folders. */
function reports(count: number): string {
  const inputs = folder();
  mkdirSync(join(inputs, "10"));
  for (let index = 0; index < count; index++) {
    const text = index % 3 === 0 ? report : `全年办理提案${index + 1}件。\n`;
    writeFileSync(join(inputs, index % 4 === 0 ? "10" : ".", `${index}.txt`), text.replace(/\d/, String(index % 10)));
  }
  return inputs;
}

async function batch(inputs: string | readonly string[], out: string, ...options: string[]) {
  return tifa(["batch", ...[inputs].flat(), "-o", out, ...options]);
}

/** The tables of a run that nothing has disturbed. */
async function undisturbed(inputs: string | readonly string[]): Promise<Record<string, string>> {
  const out = folder();
  await batch(inputs, out, "-j", "2");
  return tablesIn(out);
}

test("of two batches into one folder, the second says who holds it, and the tables are whole", async () => {
  const inputs = reports(21);
  const out = join(folder(), "out");
  const outcomes = await Promise.all([batch(inputs, out), batch(inputs, out)]);
  const [one, other] = outcomes.sort((a, b) => a.code - b.code);
  expect(one).toMatchObject({ code: 0, stderr: expect.stringContaining("21 files done, 0 failed") });
  expect(other!.code).toBe(3);
  expect(other!.stderr).toMatch(
    /^tifa: .* is being written by another tifa batch \(process \d+ on .*, since 20.*\); .*\n$/,
  );
  expect((await batch(inputs, out)).stderr).toContain("0 files done, 0 failed, 21 done before");
  expect(tablesIn(out)).toEqual(await undisturbed(inputs));
});

test("the lock of a batch that was killed is no hindrance", async () => {
  const inputs = reports(3);
  const out = folder();
  const pid = Number(execFileSync(process.execPath, ["-p", "process.pid"], { encoding: "utf8" }));
  const { hostname } = await import("node:os");
  const { processSpace } = await import("../../packages/cli/src/batch/running-process.js");
  const holder = {
    id: "x",
    pid,
    host: hostname(),
    space: processSpace(),
    since: "2026-01-01T00:00:00.000Z",
    mark: null,
  };
  writeFileSync(join(out, ".tifa-batch.lock"), JSON.stringify(holder));
  expect((await batch(inputs, out)).code).toBe(0);
  expect(readdirSync(out)).not.toContain(".tifa-batch.lock");
});

test("rows stand in order of path, with any number of workers", async () => {
  const inputs = reports(24);
  const wanted = await undisturbed(inputs);
  for (const jobs of ["1", "5"]) {
    const out = folder();
    await batch(inputs, out, "-j", jobs);
    expect(tablesIn(out)).toEqual(wanted);
  }
  const ids = wanted["analysis.ndjson"]!.trimEnd()
    .split("\n")
    .map((line) => relative(inputs, JSON.parse(line).id));
  expect(ids.slice(0, 8)).toEqual([
    "1.txt",
    "10/0.txt",
    "10/12.txt",
    "10/16.txt",
    "10/20.txt",
    "10/4.txt",
    "10/8.txt",
    "10.txt",
  ]);
});

test("changed files are read again, new ones come in between, rows of removed ones go", async () => {
  const inputs = reports(12);
  const out = folder();
  await batch(inputs, out);
  writeFileSync(join(inputs, "5.txt"), "全年办理提案777件。\n");
  writeFileSync(join(inputs, "2a.txt"), "全年办理提案888件。\n");
  rmSync(join(inputs, "7.txt"));
  const { code, stderr } = await batch(inputs, out);
  expect(code).toBe(0);
  expect(stderr).toMatch(/1 file is no longer there; its|1 file is no longer there; their rows are removed: .*7\.txt/);
  expect(stderr).toContain("1 file is read again");
  expect(stderr).toContain("2 files done, 0 failed, 10 done before");
  expect(tablesIn(out)).toEqual(await undisturbed(inputs));
  expect(readdirSync(out)).not.toContain(".tifa-batch.next");
  expect((await batch(inputs, out)).stderr).toContain("0 files done, 0 failed, 12 done before");
});

test("files that are not named this time keep their rows", async () => {
  const inputs = reports(6);
  const out = folder();
  await batch(join(inputs, "5.txt"), out);
  await batch(join(inputs, "10"), out);
  await batch([join(inputs, "1.txt"), join(inputs, "2.txt"), join(inputs, "3.txt")], out);
  expect(tablesIn(out)).toEqual(await undisturbed(inputs));
});

test("another lexicon has all files read again, by its content and not its name", async () => {
  const inputs = reports(4);
  const lexicon = join(folder(), "lexicon.json");
  const entry = (term: string) => JSON.stringify([{ term, kind: "formulation", source: "own list" }]);
  writeFileSync(lexicon, entry("办理提案"));
  const out = folder();
  expect((await batch(inputs, out, "--lexicon", lexicon)).code).toBe(0);
  expect((await batch(inputs, out, "--lexicon", lexicon)).stderr).toContain("4 done before");
  writeFileSync(lexicon, entry("全年办理"));
  expect((await batch(inputs, out, "--lexicon", lexicon)).stderr).toContain("4 files done, 0 failed, 0 done before");
  expect(tablesIn(out)["slogans.csv"]).toContain("全年办理");
});

test("the exit code of a rerun speaks of all files", async () => {
  const inputs = reports(3);
  writeFileSync(join(inputs, "bad.pdf"), "%PDF-1.7\nnothing");
  const out = folder();
  expect((await batch(inputs, out)).code).toBe(1);
  const again = await batch(inputs, out);
  expect([again.code, again.stderr]).toEqual([1, `0 files done, 1 failed, 3 done before; results in ${out}\n`]);
  rmSync(join(inputs, "bad.pdf"));
  expect((await batch(inputs, out)).code).toBe(0);
  expect(tablesIn(out)["errors.csv"]).toBe("\uFEFFdocument,code,message\r\n");
});

test("a path counts once, however it is written, also in the next run", async () => {
  const inputs = reports(5);
  const out = folder();
  const near = relative(process.cwd(), inputs);
  expect((await batch([inputs, near, join(inputs, "1.txt"), join(near, "1.txt")], out)).stderr).toContain(
    "5 files done",
  );
  expect((await batch(resolve(near), out)).stderr).toContain("0 files done, 0 failed, 5 done before");
  expect((await batch(near, out)).stderr).toContain("0 files done, 0 failed, 5 done before");
});

test("a file that takes too long is a row of errors, and the others are done", async () => {
  const inputs = reports(6);
  const paragraphs = "<w:p><w:r><w:t>提案</w:t></w:r></w:p>".repeat(1_200_000);
  const slow = await zipOf({
    "word/document.xml": `<w:document xmlns:w="w"><w:body>${paragraphs}</w:body></w:document>`,
  });
  writeFileSync(join(inputs, "0-slow.docx"), slow);
  writeFileSync(
    join(inputs, "0-deep.html"),
    `<html><body>${"<div>".repeat(20_000)}提案${"</div>".repeat(20_000)}</body></html>`,
  );
  const out = folder();
  const { code, stderr } = await batch(inputs, out, "--timeout", "3", "-j", "2");
  expect(code).toBe(1);
  expect(stderr).toContain("6 files done, 2 failed");
  expect(tablesIn(out)["errors.csv"]).toMatch(/0-slow\.docx,(?:timeout|memory),/);
  expect(tablesIn(out)["errors.csv"]).toContain("0-deep.html");
});

test("a folder that cannot be made is told, also below /proc", async () => {
  const inputs = reports(1);
  for (const out of ["/proc/tifa/out", "/dev/null/out", join(inputs, "10", "0.txt", "out")]) {
    const { code, stderr } = await batch([inputs], out);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^tifa: cannot write [^\n]+\n$/);
  }
});
