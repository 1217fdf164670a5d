import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import iconv from "iconv-lite";
import { expect, test, vi } from "vitest";
import { fetchBytes, parseInputPath, readDocument } from "../../packages/readers/src/index.js";
import { folder, found } from "./found-inputs.js";

test.each([
  ["rows.jsonl", '{"text":"全年办理提案12件。","地方":"临江县"}\n\n{"text":"新建学校3所。","n":2}\n'],
  ["rows.json", '{"count":2,"data":[{"text":"全年办理提案12件。","地方":"临江县"},{"text":"新建学校3所。","n":2}]}'],
  ["rows.csv", "地方,text,n\r\n临江县,全年办理提案12件。,\r\n,新建学校3所。,2\r\n"],
  ["rows.tsv", "地方\ttext\tn\n临江县\t全年办理提案12件。\t\n\t新建学校3所。\t2\n"],
])("each row of %s is a document with its other fields", async (name, content) => {
  const base = folder();
  const file = join(base, name);
  writeFileSync(file, content);
  expect((await found(base, [file], { textField: "text" })).files).toEqual([`${name}#1`, `${name}#2`]);
  expect(await readDocument(`${file}#1`, { textField: "text" })).toMatchObject({
    text: "全年办理提案12件。",
    fields: { 地方: "临江县" },
  });
  expect(await readDocument(`${file}#2`, { textField: "text" })).toMatchObject({
    text: "新建学校3所。",
    fields: { n: "2" },
  });
  const missing = /its fields are: .*text/;
  await expect(found(base, [file])).rejects.toMatchObject({
    code: "no-text-field",
    message: expect.stringMatching(missing),
  });
  await expect(found(base, [file], { textField: "body" })).rejects.toMatchObject({
    code: "no-text-field",
    message: expect.stringMatching(missing),
  });
  expect(await found(base, [base])).toEqual({ files: [], skipped: [`${name} no-text-field`] });
  expect(await found(base, [base], { textField: "body" })).toEqual({ files: [], skipped: [`${name} no-text-field`] });
});

test("a row without text, and a line that is no JSON, fail by themselves", async () => {
  const file = join(folder(), "rows.jsonl");
  writeFileSync(file, '{"text":"一"}\n{"text":null}\n{"text":\n[1]\n');
  const code = (row: number) =>
    readDocument(`${file}#${row}`, { textField: "text" }).catch(({ code, message }) => `${code} ${message}`);
  expect(await code(1)).toMatchObject({ text: "一" });
  expect(await code(2)).toMatch(/^no-text .*row 2/);
  expect(await code(3)).toMatch(/^damaged line 3/);
  expect(await code(4)).toMatch(/^damaged /);
  expect(await code(5)).toMatch(/^damaged there is no row 5/);
});

test("a CSV in the encoding of Excel, with semicolons and line ends in its texts", async () => {
  const file = join(folder(), "rows.csv");
  writeFileSync(file, iconv.encode('编号;正文\r\n1;"全年办理提案12件，\n立案3件。"\r\n', "gbk"));
  expect((await readDocument(`${file}#1`, { textField: "正文" })).text).toBe("全年办理提案12件，\n立案3件。");
});

test("a folder says what it leaves out and why, and a folder in it that cannot be read stops nothing", async () => {
  const base = folder();
  for (const name of ["a.txt", "b.xlsx", ".hidden.txt", "~$report.docx", "c.7z"]) writeFileSync(join(base, name), "x");
  mkdirSync(join(base, "out"));
  writeFileSync(join(base, "out", "z.txt"), "x");
  mkdirSync(join(base, "locked"));
  mkdirSync(join(base, "open"));
  writeFileSync(join(base, "open", "b.txt"), "x");
  symlinkSync(join(base, "open"), join(base, "round"));
  const promises = await import("node:fs/promises");
  const opendir = promises.default.opendir;
  const locked = vi.spyOn(promises.default, "opendir").mockImplementation(async (path, options) => {
    if (String(path).endsWith("locked"))
      throw Object.assign(new Error("EACCES: permission denied, opendir"), {
        code: "EACCES",
        syscall: "opendir",
        path,
      });
    return opendir(path, options);
  });
  const { syncBuiltinESMExports } = await import("node:module");
  syncBuiltinESMExports();
  try {
    const { files, skipped } = await found(base, [base], { except: join(base, "out") });
    expect(files).toEqual(["a.txt", "open/b.txt"]);
    expect(skipped.sort()).toEqual(
      [
        ".hidden.txt hidden",
        "b.xlsx ending",
        "c.7z archive",
        "locked unreadable",
        "round folder-link",
        "~$report.docx hidden",
      ].sort(),
    );
    await expect(found(base, [join(base, "locked")])).rejects.toMatchObject({ code: "EACCES" });
  } finally {
    locked.mockRestore();
    syncBuiltinESMExports();
  }
});

test("paths of files that only look like parts of others are files", async () => {
  expect(parseInputPath("a.zip!/b/c.txt")).toEqual({ file: "a.zip", entry: "b/c.txt" });
  expect(parseInputPath("a.jsonl#12")).toEqual({ file: "a.jsonl", row: 12 });
  expect(parseInputPath("no!/b.txt")).toEqual({ file: "no!/b.txt" });
  expect(parseInputPath("报告#1")).toEqual({ file: "报告#1" });
  const base = folder();
  writeFileSync(join(base, "rows.csv#3"), "原样");
  expect((await found(base, [join(base, "rows.csv#3")])).files).toEqual(["rows.csv#3"]);
  expect((await readDocument(join(base, "rows.csv#3"))).text).toBe("原样");
});

test("programs, databases and films are refused by their first bytes", async () => {
  const noise = Uint8Array.from({ length: 8 << 20 }, (_, at) => (at * 2_654_435_761) >>> 24);
  const began = performance.now();
  for (const start of ["\x7fELF\x02\x01\x01\0", "MZ\x90\0\x03\0", "SQLite format 3\0", "\0\0\0\x18ftypmp42"]) {
    noise.set([...start].map((character) => character.charCodeAt(0)));
    await expect(readDocument(noise, { name: "a.txt" })).rejects.toMatchObject({ code: "unknown-format" });
  }
  expect(performance.now() - began).toBeLessThan(1000);
  const wide = Buffer.from("全年办理提案12件，ABC；新建学校3所。", "utf16le");
  expect((await readDocument(wide)).text).toContain("12件");
  expect(await fetchBytes(new URL("../../package.json", import.meta.url).pathname)).toBeInstanceOf(Uint8Array);
});

test("a pattern is as the readable files and folders that match it; a file of that name is meant itself", async () => {
  const base = folder();
  mkdirSync(join(base, "2024"));
  for (const name of ["乙.txt", "甲.txt", "图.png", ".hidden.txt", "2024/丙.docx", "2024/丁.txt"])
    writeFileSync(join(base, name), "一");
  expect(await found(base, [join(base, "*.txt")])).toEqual({ files: ["乙.txt", "甲.txt"], skipped: [] });
  expect(await found(base, [join(base, "?.txt"), join(base, "甲.txt")])).toEqual({
    files: ["乙.txt", "甲.txt"],
    skipped: [],
  });
  expect((await found(base, [join(base, "**/*.txt")])).files.sort()).toEqual(["2024/丁.txt", "乙.txt", "甲.txt"]);
  const whole = await found(base, [join(base, "**")]);
  expect(whole.files.sort()).toEqual(["2024/丁.txt", "2024/丙.docx", "乙.txt", "甲.txt"]);
  expect(whole.skipped).toContain("图.png ending");
  expect(await found(base, [join(base, "*")])).toMatchObject({ skipped: ["图.png ending"] });
  await expect(found(base, [join(base, "*.pdf")])).rejects.toMatchObject({ code: "ENOENT" });
  writeFileSync(join(base, "什么?.txt"), "一");
  expect((await found(base, [join(base, "什么?.txt")])).files).toEqual(["什么?.txt"]);
});
