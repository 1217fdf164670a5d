import { writeFileSync } from "node:fs";
import { join } from "node:path";
import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { readDocument } from "../../packages/readers/src/index.js";
import { folder, found } from "./found-inputs.js";
import { zipOf } from "./zip-of.js";

/** An archive whose names are in the encoding of Chinese Windows and do not say so. */
async function windowsArchive(files: Record<string, string>): Promise<Buffer> {
  let bytes = await zipOf(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => ["N".repeat(iconv.encode(name, "gbk").length), text]),
    ),
  );
  for (const name of Object.keys(files)) {
    const raw = iconv.encode(name, "gbk");
    const stand = Buffer.from("N".repeat(raw.length));
    for (let at = bytes.indexOf(stand); at >= 0; at = bytes.indexOf(stand)) {
      bytes = Buffer.concat([bytes.subarray(0, at), raw, bytes.subarray(at + raw.length)]);
    }
  }
  return bytes;
}

test("an archive is as a folder: its documents in order of name, the rest told", async () => {
  const base = folder();
  const file = join(base, "报告.zip");
  const files = {
    "b/2024.md": "# 二",
    "a.txt": "一",
    "图.jpg": "x",
    "in.zip": "PK",
    "__MACOSX/._a.txt": "",
    "c.rar": "Rar",
  };
  writeFileSync(file, await zipOf(files));
  expect(await found(base, [file])).toEqual({
    files: ["报告.zip!/a.txt", "报告.zip!/b/2024.md"],
    skipped: [
      "报告.zip!/__MACOSX/._a.txt hidden",
      "报告.zip!/c.rar archive",
      "报告.zip!/in.zip archive",
      "报告.zip!/图.jpg ending",
    ],
  });
  expect(await readDocument(`${file}!/b/2024.md`)).toMatchObject({ text: "# 二", format: "markdown" });
  expect((await found(base, [base])).files).toEqual(["报告.zip!/a.txt", "报告.zip!/b/2024.md"]);
});

test("names that Windows wrote in its own encoding are read", async () => {
  const base = folder();
  const file = join(base, "old.zip");
  writeFileSync(file, await windowsArchive({ "临江县/二〇二四年.txt": "全年办理提案12件。" }));
  expect((await found(base, [file])).files).toEqual(["old.zip!/临江县/二〇二四年.txt"]);
  expect((await readDocument(`${file}!/临江县/二〇二四年.txt`)).text).toBe("全年办理提案12件。");
});

test("a document with the ending of an archive is a document", async () => {
  const base = folder();
  const file = join(base, "report.zip");
  writeFileSync(file, await zipOf({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<w:document/>" }));
  expect((await found(base, [file])).files).toEqual(["report.zip"]);
});

test("damage and bombs are refused, each entry by itself where that can be", async () => {
  const base = folder();
  const file = join(base, "a.zip");
  // stored without compression, so that the text can be changed in place
  const yazl = (await import("yazl")).default;
  const zip = new yazl.ZipFile();
  zip.addBuffer(Buffer.from("新建学校3所"), "b.txt", { compress: false });
  zip.addBuffer(Buffer.from("办理提案252件"), "a.txt", { compress: false });
  zip.end();
  const { buffer } = await import("node:stream/consumers");
  const stored = (await buffer(zip.outputStream)).toString("latin1").replace("\xa13\xe6", "\xa18\xe6");
  writeFileSync(file, Buffer.from(stored, "latin1"));
  await expect(readDocument(`${file}!/b.txt`)).rejects.toMatchObject({
    code: "damaged",
    message: expect.stringContaining("checksum"),
  });
  expect((await readDocument(`${file}!/a.txt`)).text).toBe("办理提案252件");

  const twice = join(base, "twice.zip");
  writeFileSync(
    twice,
    Buffer.from(
      (await zipOf({ "a.txt": "x", "b.txt": "y" })).toString("latin1").replaceAll("b.txt", "a.txt"),
      "latin1",
    ),
  );
  const [only] = (await found(base, [twice])).files;
  await expect(readDocument(join(base, only!))).rejects.toMatchObject({
    code: "damaged",
    message: expect.stringContaining("two files"),
  });

  const bomb = join(base, "bomb.zip");
  writeFileSync(bomb, await zipOf({ "a.txt": "零".repeat(200_000), "b.txt": "零".repeat(200_000) }));
  await expect(readDocument(`${bomb}!/a.txt`, { limits: { expandedBytes: 1_000_000 } })).rejects.toMatchObject({
    code: "zip-bomb",
  });
  await expect(readDocument(`${bomb}!/a.txt`, { limits: { entries: 1 } })).rejects.toMatchObject({
    code: "too-many-entries",
  });
});
