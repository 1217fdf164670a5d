import { expect, expectTypeOf, test } from "vitest";
import { z } from "zod";
import { type Analysis, type AnalyzeOptions, analyze, type LexiconEntry, type Span } from "../../src/index.js";
import { exactly } from "../../src/schema/exactly.js";
import {
  analysisJsonSchema,
  analysisSchema,
  type analyzeOptionsSchema,
  lexiconEntrySchema,
  lexiconJsonSchema,
  spanSchema,
} from "../../src/schema/index.js";

const text = "一、过去一年的工作\n一年来，收到提案252件，同比增长6.5%。深化“五型机关”建设。\uFFFD";

test("an analysis fits its schema, also after a way through JSON", () => {
  const analysis = analyze(text);
  expect(analysisSchema.parse(analysis)).toEqual(analysis);
  expect(analysisSchema.parse(JSON.parse(JSON.stringify(analysis)))).toEqual(analysis);
});

test("what is no analysis does not fit", () => {
  const analysis = analyze(text);
  expect(analysisSchema.safeParse({ ...analysis, more: 1 }).success).toBe(false);
  expect(analysisSchema.safeParse({ ...analysis, meta: {} }).success).toBe(false);
  expect(spanSchema.safeParse({ start: 4, end: 4 }).success).toBe(false);
  expect(spanSchema.safeParse({ start: 0.5, end: 4 }).success).toBe(false);
});

test("schemas and interfaces are the same types", () => {
  expectTypeOf<z.infer<typeof analysisSchema>>().toEqualTypeOf<Analysis>();
  expectTypeOf<z.infer<typeof lexiconEntrySchema>>().toEqualTypeOf<LexiconEntry>();
  expectTypeOf<z.infer<typeof analyzeOptionsSchema>>().toEqualTypeOf<AnalyzeOptions>();
});

test("the proof of sameness is one: a field more, less, wider or narrower does not compile", () => {
  const start = z.number();
  // @ts-expect-error a field is missing
  exactly<Span>()(z.strictObject({ start }));
  // @ts-expect-error a field too many
  exactly<Span>()(z.strictObject({ start, end: start, line: start }));
  // @ts-expect-error an optional field too many
  exactly<Span>()(z.strictObject({ start, end: start, line: start.optional() }));
  // @ts-expect-error wider
  exactly<Span>()(z.strictObject({ start, end: start.nullable() }));
  // @ts-expect-error narrower
  exactly<Span>()(z.strictObject({ start, end: z.literal(1) }));
  expect(exactly<Span>()(z.strictObject({ start, end: start })).parse({ start: 1, end: 2 })).toEqual({
    start: 1,
    end: 2,
  });
});

test("the schema of an entry refuses what the option refuses", () => {
  const entry: LexiconEntry = { term: "五型机关", kind: "numeral", source: "own list" };
  const entries: unknown[] = [
    entry,
    { ...entry, variants: ["五型”机关"], members: ["学习型"], zh: "见总结", en: "five-type", since: 2019 },
    { ...entry, zh: undefined },
    { ...entry, zh: "" },
    { ...entry, term: " " },
    { ...entry, kind: "slogan" },
    { ...entry, source: undefined },
    { ...entry, members: [""] },
    { ...entry, members: "学习型" },
    { ...entry, since: 2019.5 },
    { ...entry, since: "2019" },
    { ...entry, more: 1 },
    null,
    "五型机关",
  ];
  const taken = entries.map((candidate) => {
    try {
      analyze("", { lexicon: [candidate as LexiconEntry] });
      return true;
    } catch {
      return false;
    }
  });
  expect(taken).toEqual(entries.map((candidate) => lexiconEntrySchema.safeParse(candidate).success));
  expect(taken.filter(Boolean)).toHaveLength(3);
});

test("JSON Schema names the parts once", () => {
  const schema = analysisJsonSchema();
  expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(Object.keys(schema.$defs as object).sort()).toEqual([
    "Claim",
    "Diagnostic",
    "DocumentMeta",
    "Gloss",
    "Honour",
    "Mention",
    "Period",
    "Quantity",
    "Section",
    "Slogan",
    "SloganOccurrence",
    "Span",
    "Years",
  ]);
  expect(lexiconJsonSchema()).toMatchObject({ type: "array", items: { $ref: "#/$defs/LexiconEntry" } });
});
