import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { readDocument } from "../../packages/readers/src/index.js";

const simplified = "一年来，全县完成固定资产投资86.3亿元，增长9.1%，新建农村公路56公里，办理群众来信来访1200余件。";
const traditional = "一年來，全縣完成固定資產投資86.3億元，增長9.1%，新建農村公路56公里，辦理群眾來信來訪1200餘件。";

test.each([
  ["utf-8", simplified, "utf8", {}],
  ["utf-8", simplified, "utf8", { addBOM: true }],
  ["utf-16le", simplified, "utf16le", { addBOM: true }],
  ["utf-16be", simplified, "utf16be", { addBOM: true }],
  ["gb18030", simplified, "gb18030", {}],
  ["gb18030", simplified, "gbk", {}],
  ["big5", traditional, "big5", {}],
])("%s is told from the bytes", async (encoding, text, written, options) => {
  const bytes = iconv.encode(text.repeat(20), written, options);
  const read = await readDocument(bytes);
  expect(read.encoding).toBe(encoding);
  expect(read.text).toBe(text.repeat(20));
  expect(read.warnings).toEqual([]);
});

test.each([
  ["utf-16be", "全年办理提案二百一十九件，办结率继续提高。", "utf16be"],
  ["gb18030", "办理提案219件。", "gbk"],
  ["big5", "辦理提案219件，立案235件。", "big5"],
  ["gb18030", "全縣辦理群眾來信來訪，新建農村公路", "gbk"],
])("%s is told from a few words: %s", async (encoding, text, written) => {
  const read = await readDocument(iconv.encode(text, written));
  expect([read.encoding, read.text]).toEqual([encoding, text]);
});

test.each([
  ["a damaged byte", (bytes: Buffer) => bytes.fill(0xff, 300, 301), 300],
  [
    "a file cut short inside of a character",
    (bytes: Buffer) => bytes.subarray(0, -2),
    Buffer.byteLength(simplified) * 20 - 3,
  ],
])("UTF-8 stays UTF-8 with %s", async (_, damage, offset) => {
  const whole = Buffer.from(simplified.repeat(20));
  const { encoding, text, warnings } = await readDocument(damage(Buffer.from(whole)));
  expect(encoding).toBe("utf-8");
  expect(text.startsWith(simplified.repeat(2))).toBe(true);
  expect(warnings).toMatchObject([{ code: "undecodable", offset: expect.any(Number) }]);
  expect(Math.abs(warnings[0]!.offset! - offset)).toBeLessThan(3);
});

test("bytes that are none of the encoding are reported with the place of the first", async () => {
  const before = iconv.encode(simplified.repeat(20), "gb18030");
  const bytes = Buffer.concat([before, Buffer.from([0xff, 0xff]), iconv.encode(simplified, "gb18030")]);
  const { text, warnings } = await readDocument(bytes);
  expect(text.startsWith(simplified)).toBe(true);
  expect(warnings).toMatchObject([{ code: "undecodable", offset: before.length }]);
});

test("a text that itself holds U+FFFD is no trouble", async () => {
  const { warnings } = await readDocument(Buffer.from(`${simplified}\uFFFD`));
  expect(warnings).toEqual([]);
});

test("a file without text says so", async () => {
  const { text, warnings } = await readDocument(Buffer.from("\n \n"));
  expect(text.trim()).toBe("");
  expect(warnings.map(({ code }) => code)).toEqual(["empty"]);
});

test.each(["utf-32le", "utf-32be"])("%s is refused with what to do, with and without its mark", async (encoding) => {
  for (const addBOM of [true, false]) {
    for (const [text, name] of [
      [simplified, "a.txt"],
      ["<html><body>办理提案219件</body></html>", "a.html"],
    ] as const) {
      const read = readDocument(iconv.encode(text, encoding, { addBOM }), { name });
      await expect(read).rejects.toMatchObject({
        code: "unknown-format",
        message: expect.stringMatching(/UTF-32.*UTF-8/),
      });
    }
  }
});
