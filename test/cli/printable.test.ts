import fc from "fast-check";
import { expect, test } from "vitest";
import { translationReport } from "../../packages/cli/src/check/translation-report.js";
import { terminalReport } from "../../packages/cli/src/terminal-report.js";
import { checkTranslation } from "../../src/bilingual/index.js";
import { analyze } from "../../src/index.js";
import { printable, printableJson, printableValue } from "../../src/tables/printable.js";

const hostile = [
  "\u001b[31m",
  "\u001b]0;x\u0007",
  "\u009b2J",
  "\u202e",
  "\u2066",
  "\u200f",
  "\r",
  "\0",
  "\u2028",
  "\ud800",
  "\u{e0041}",
];
const RAW = /[^\P{Cc}\t\n]|[\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...hostile), fc.string(), fc.constantFrom("办理提案219件。", "\n")))
  .map((parts) => parts.join(""));

test("no text drives a terminal, and offsets hold", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const shown = printable(text);
      expect(shown).not.toMatch(RAW);
      expect(shown).toHaveLength(text.length);
      expect(printableValue({ a: [text], [text]: 1 })).toEqual({ a: [shown], [shown]: 1 });
    }),
  );
});

test("JSON that is safe to show is the same value", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const json = printableJson({ text }, 2);
      expect(json).not.toMatch(RAW);
      expect(JSON.parse(json)).toEqual({ text });
    }),
  );
});

const spoiled = (text: string) => text.replace(/。/g, `${hostile.join("")}。`);

test("reports for the terminal hold nothing raw, and no line that the text has made", () => {
  const text = spoiled("政府工作报告。\n一、过去一年的工作\n全年办理提案219件，落实“四个\n一批”。\n");
  const id = `a${hostile.join("")}\ntifa: done`;
  const parts = ["sections", "achievements", "targets", "slogans", "honours"] as const;
  const report = terminalReport(
    { id, text, analysis: analyze(text) },
    { language: "zh", colors: false, width: 100, parts },
  );
  expect(report).not.toMatch(RAW);
  expect(report).not.toMatch(/^tifa: done/m);
});

test("nor does the check of a translation", () => {
  const zh = "全年办理提案219件。新建学校5所。";
  const en = spoiled("We handled 912\u001b[2J proposals。 We built 6\u202e schools。");
  const report = translationReport(checkTranslation(zh, en), {
    language: "en",
    colors: false,
    width: 100,
    only: undefined,
  });
  expect(report).toContain("912");
  expect(report).not.toMatch(RAW);
});
