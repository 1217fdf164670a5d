import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { zipOf } from "../readers/zip-of.js";
import { command, folder, tablesIn, tifa } from "./tifa.js";

const RAW = /[^\P{Cc}\t\n]|[\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;
const spoiled =
  "政府工作报告\n\u001b]0;x\u0007一、过去一年\u202e的工作\n全年办理\u001b[2J提案219件，“四个\u009b31m一批”全面落实。\n";

test.each([
  [
    "a DOCX whose list starts below zero",
    "bad.docx",
    async () =>
      zipOf({
        "word/document.xml": `<w:document xmlns:w="w"><w:body></w:wrong></w:document>`,
      }),
  ],
  [
    "a page of too many nested elements",
    "bad.html",
    async () => Buffer.from(`<html><body>${"<div>".repeat(30_000)}提案${"</div>".repeat(30_000)}</body></html>`),
  ],
  [
    "a PDF that is none",
    "bad.pdf",
    async () => Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>>endobj"),
  ],
])("%s does not keep the next file from being read", async (_, name, make) => {
  const path = folder();
  writeFileSync(join(path, name), await make());
  writeFileSync(join(path, "good.txt"), "全年办理提案219件。");
  const args = [join(path, name), join(path, "good.txt"), "--format", "ndjson", "--timeout", "4"];
  const { code, stdout, stderr } = await tifa(args);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^tifa: cannot read [^\n]+\n$/);
  const ids = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).id);
  expect(ids).toEqual([join(path, "good.txt")]);
});

test("devices and pipes end: /dev/zero, a pipe without a writer, standard input without an end", async () => {
  const path = folder();
  writeFileSync(join(path, "good.txt"), "全年办理提案219件。");
  execFileSync("mkfifo", [join(path, "pipe")]);
  const { code, stderr, stdout } = await tifa([
    "/dev/zero",
    join(path, "pipe"),
    join(path, "good.txt"),
    "--format",
    "csv",
  ]);
  expect(code).toBe(1);
  expect(stderr.trimEnd().split("\n")).toEqual([expect.stringContaining("/dev/zero"), expect.stringContaining("pipe")]);
  expect(stdout).toContain("219件");

  const child = spawn(process.execPath, [command, "-", "--lang", "en"], { stdio: ["pipe", "ignore", "pipe"] });
  const told: string[] = [];
  child.stderr.on("data", (chunk) => told.push(String(chunk)));
  child.stdin.on("error", () => undefined);
  const chunk = Buffer.alloc(1 << 20, "a");
  const pump = () => {
    while (child.exitCode === null && !child.stdin.destroyed && child.stdin.write(chunk));
  };
  child.stdin.on("drain", pump);
  pump();
  expect((await once(child, "exit"))[0]).toBe(1);
  expect(told.join("")).toContain("more than");
});

test("large texts and other formats are read in a worker, with the same result", async () => {
  const path = folder();
  const text = "全年办理提案219件。\n".repeat(60_000);
  writeFileSync(join(path, "large.txt"), text);
  const { code, stdout } = await tifa([join(path, "large.txt"), "--format", "csv", "--only", "achievements"]);
  expect(code).toBe(0);
  expect(stdout.trimEnd().split("\r\n")).toHaveLength(60_001);
});

test.each([["text"], ["md"], ["json"], ["ndjson"]])("nothing of a text drives the terminal as %s", async (format) => {
  const path = join(folder(), "a\u001b[31m\n\u202eb.txt");
  writeFileSync(path, spoiled);
  const { code, stdout } = await tifa([path, "--format", format]);
  expect(code).toBe(0);
  expect(stdout).toContain("219件");
  expect(stdout).not.toMatch(RAW);
});

test("nor do names of files and what stands in them in messages", async () => {
  const path = folder();
  const name = join(path, "a\u001b[31m\n\u202eb.docx");
  writeFileSync(name, await zipOf({ "word/document.xml": "<w:document>\u202e</\u009b>" }));
  for (const args of [
    [name],
    [`${name}.none`],
    ["batch", `${name}.none`, "-o", join(path, "out")],
    ["--\u001b[31m\n"],
  ]) {
    const { code, stderr } = await tifa(args);
    expect(code).toBeGreaterThan(0);
    expect(stderr).toMatch(/^tifa: [^\n]+\n$/);
    expect(stderr).not.toMatch(RAW);
  }
});

test("nor does a translation", async () => {
  const path = folder();
  writeFileSync(join(path, "zh.txt"), "全年办理提案219件。");
  writeFileSync(join(path, "en.txt"), "We handled\u001b]0;x\u0007 912\u202e proposals\u009b2J.");
  const { code, stdout } = await tifa(["check", join(path, "zh.txt"), join(path, "en.txt")]);
  expect(code).toBe(0);
  expect(stdout).toContain("912");
  expect(stdout).not.toMatch(RAW);
});

test("a file that takes too much memory is ended, and the others are read: in the command and in a batch", async () => {
  const path = folder();
  const paragraphs = "<w:p><w:r><w:t>提案</w:t></w:r></w:p>".repeat(900_000);
  const large = await zipOf({
    "word/document.xml": `<w:document xmlns:w="w"><w:body>${paragraphs}</w:body></w:document>`,
  });
  writeFileSync(join(path, "0-large.docx"), large);
  writeFileSync(join(path, "1-good.txt"), "全年办理提案219件。");
  const limits = ["--memory", "128", "--timeout", "60"];
  const one = await tifa([join(path, "0-large.docx"), join(path, "1-good.txt"), "--format", "csv", ...limits]);
  expect([one.code, one.stderr]).toEqual([1, expect.stringContaining("memory")]);
  expect(one.stdout).toContain("219件");
  const out = join(folder(), "out");
  expect((await tifa(["batch", path, "-o", out, "-j", "1", ...limits])).code).toBe(1);
  const tables = tablesIn(out);
  expect(tables["errors.csv"]).toContain("0-large.docx,memory,");
  expect(tables["achievements.csv"]).toContain("219件");
});
