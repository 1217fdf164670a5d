import { expect, test } from "vitest";
import { checkTranslation } from "../../src/bilingual/index.js";
import {
  type AnalyzeOptions,
  analyze,
  createAnalyzer,
  extractSlogans,
  type LexiconEntry,
  splitSections,
  TifaError,
} from "../../src/index.js";

const entry: LexiconEntry = { term: "五型机关", kind: "numeral", source: "own list" };

/** What is thrown at `analyze("", options)`, as a plain object. */
function misuse(options: unknown, ...text: unknown[]): { code: string; path: unknown } | null {
  try {
    analyze((text.length === 0 ? "" : text[0]) as string, options as AnalyzeOptions);
    return null;
  } catch (error) {
    if (!(error instanceof TifaError)) throw error;
    expect(error.message).not.toBe("");
    return { code: error.code, path: error.path };
  }
}

test.each([
  [undefined],
  [{}],
  [{ lexicon: [] }],
  [{ lexicon: [entry] }],
  [{ date: undefined }],
  [{ date: "2024" }],
  [{ date: "2024-02-29" }],
  [
    {
      lexicon: [{ ...entry, variants: ["五型”机关"], members: ["学习型"], zh: "见总结", en: "five-type", since: 2019 }],
    },
  ],
])("accepts %j", (options) => {
  expect(misuse(options)).toBeNull();
});

test.each([null, undefined, 5, [], {}, new String("x")])("refuses %j for a text", (text) => {
  expect(misuse({}, text)).toEqual({ code: "not-a-string", path: [] });
});

test.each([
  [{ lexicons: [] }, "unknown-option", ["lexicons"]],
  [{ toString: 1 }, "unknown-option", ["toString"]],
  [{ date: "2024-13" }, "bad-date", ["date"]],
  [{ date: "2023-02-29" }, "bad-date", ["date"]],
  [{ date: "5 March 2024" }, "bad-date", ["date"]],
  [{ date: 2024 }, "bad-date", ["date"]],
  [null, "unknown-option", []],
  [[], "unknown-option", []],
  ["fast", "unknown-option", []],
  [{ segmenter: { name: "x", tag: () => [] } }, "unknown-option", ["segmenter"]],
  [{ lexicon: null }, "bad-lexicon-entry", ["lexicon"]],
  [{ lexicon: "五型机关" }, "bad-lexicon-entry", ["lexicon"]],
  [{ lexicon: [entry, "五型机关"] }, "bad-lexicon-entry", ["lexicon", 1]],
  [{ lexicon: [null] }, "bad-lexicon-entry", ["lexicon", 0]],
  [{ lexicon: [{ ...entry, term: " " }] }, "bad-lexicon-entry", ["lexicon", 0, "term"]],
  [{ lexicon: [entry, { ...entry, kind: "slogan" }] }, "bad-lexicon-entry", ["lexicon", 1, "kind"]],
  [{ lexicon: [{ ...entry, kind: "toString" }] }, "bad-lexicon-entry", ["lexicon", 0, "kind"]],
  [{ lexicon: [{ term: "五型机关", kind: "numeral" }] }, "bad-lexicon-entry", ["lexicon", 0, "source"]],
  [{ lexicon: [{ ...entry, members: "学习型" }] }, "bad-lexicon-entry", ["lexicon", 0, "members"]],
  [{ lexicon: [{ ...entry, variants: [1] }] }, "bad-lexicon-entry", ["lexicon", 0, "variants"]],
  [{ lexicon: [{ ...entry, since: "2019" }] }, "bad-lexicon-entry", ["lexicon", 0, "since"]],
  [{ lexicon: [{ ...entry, english: "x" }] }, "bad-lexicon-entry", ["lexicon", 0, "english"]],
])("refuses %j", (options, code, path) => {
  expect(misuse(options)).toEqual({ code, path });
});

test("an analyzer checks its options when it is made, the text at each call", () => {
  expect(() => createAnalyzer({ lexicon: [{} as LexiconEntry] })).toThrow(TifaError);
  const analyzer = createAnalyzer({ lexicon: [entry] });
  expect(() => analyzer.analyze(1 as unknown as string)).toThrow("text: expected a string, got number");
  expect(analyzer.analyze("提案219件。")).toEqual(analyze("提案219件。", { lexicon: [entry] }));
});

test("an option that changes nothing in a call is none of its options, though one object may serve several calls", () => {
  const both: AnalyzeOptions = { date: "2024", lexicon: [entry] };
  const text = "一、工作安排\n建设五型机关。";
  expect(splitSections(text, both)).toEqual(splitSections(text, { date: "2024" }));
  expect(extractSlogans(text, both)).toEqual(extractSlogans(text, { lexicon: [entry] }));
  // @ts-expect-error: sections do not depend on terms
  splitSections(text, { lexicon: [entry] });
  // @ts-expect-error: slogan terms do not depend on the date
  extractSlogans(text, { date: "2024" });
  // @ts-expect-error: nor does a comparison of figures
  checkTranslation(text, "", { date: "2024" });
});
