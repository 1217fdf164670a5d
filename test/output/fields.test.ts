import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, expect, test, vi } from "vitest";
import type { Claim, Mention } from "../../src/index.js";
import type { Field } from "../../src/tables/index.js";

type WithVenue = Claim & { venue: Mention };

/** A field as someone would add it: its row in the registry, here; its type, its schema and its rule would be the other three files. */
const VENUE: Field<{ claim: Claim }> = {
  key: "venue",
  label: { zh: "地点", en: "Venue" },
  meaning: { zh: "在何处", en: "where it was" },
  cell: ({ claim }) => (claim as WithVenue).venue.text,
  show: ({ claim }) => [{ text: (claim as WithVenue).venue.text, part: "indicator" }],
  brief: { order: 9, share: 2 },
};

vi.mock("../../src/tables/fields/claim-fields.js", async (original) => {
  const module = await original<typeof import("../../src/tables/fields/claim-fields.js")>();
  return { ...module, CLAIM_FIELDS: [...module.CLAIM_FIELDS, VENUE] };
});

// workers are shared by files: what was loaded before knows nothing of the field, and what comes after shall not
vi.resetModules();
afterAll(() => {
  vi.doUnmock("../../src/tables/fields/claim-fields.js");
  vi.resetModules();
});

const { analyze } = await import("../../src/index.js");
const { CLAIM_FIELDS, codebook, ROWS, TABLE_NAMES } = await import("../../src/tables/index.js");
const { normalize } = await import("../../src/text/normalize.js");
const { RawSpans } = await import("../../src/text/raw-spans.js");
const { toCsv, toMarkdown, toXlsx } = await import("../../packages/output/src/index.js");
const { codebookDocument } = await import("../../scripts/codebook.js");
const { terminalReport } = await import("../../packages/cli/src/terminal-report.js");

const text = "一、工作回顾\n全年在县图书馆举办讲座2 5场。\n";
const clean = normalize(text);
const analysis = analyze(text);
const [claim] = analysis.achievements;
const at = clean.text.indexOf("县图书馆");
const found = { ...claim!, quantity: { ...claim!.quantity, span: { start: at, end: at } } };
const withVenue = { ...found, venue: { text: "县图书馆", span: { start: at, end: at + 4 } } };
const document = {
  id: "a.txt",
  text,
  analysis: { ...analysis, achievements: [{ ...claim!, venue: withVenue.venue }] },
};

test("a new field's words are led back to the raw text without being named there", () => {
  const { venue } = new RawSpans(clean).claim(withVenue as unknown as Claim) as WithVenue;
  expect(text.slice(venue.span.start, venue.span.end)).toBe("县图书馆");
});

test("a new field stands in CSV, workbook, Markdown, terminal and codebook", async () => {
  const [head, row] = toCsv("achievements", [document]).split("\r\n");
  expect([head!.split(",").at(-1), row!.split(",").at(-1)]).toEqual(["venue", "县图书馆"]);
  const workbook = unzipSync(new Uint8Array(await toXlsx([document], { language: "en" })));
  const strings = Object.entries(workbook)
    .map(([, bytes]) => strFromU8(bytes))
    .join("");
  expect(strings).toContain("Venue");
  expect(strings).toContain("县图书馆");
  expect(toMarkdown([document], { language: "zh" })).toMatch(/\| 地点 \|[\s\S]*\| 县图书馆 \|/);
  const options = { language: "en", colors: false, width: 140, parts: ["achievements"] } as const;
  expect(terminalReport(document, options)).toMatch(/Venue[\s\S]*县图书馆/);
  const rows = codebook("en").rows.filter(([, column]) => column === "venue");
  expect(rows).toEqual([
    ["achievements", "venue", "Venue", "where it was"],
    ["targets", "venue", "Venue", "where it was"],
  ]);
});

test("a new field stands on the card of the page", async () => {
  // by name: the compiler of the tests does not read JSX
  const { FieldFacts } = await vi.importActual<Record<"FieldFacts", (of: object) => unknown>>(
    "../../packages/web/src/card/field-facts.js",
  );
  const [row] = ROWS.achievements(document);
  const card = JSON.stringify(FieldFacts({ fields: CLAIM_FIELDS, row: row! }));
  expect(card).toContain("地点");
  expect(card).toContain("县图书馆");
});

test("every column has a heading and a meaning in each language", () => {
  const lines = ["zh", "en"].flatMap((language) => codebook(language as "zh" | "en").rows);
  expect(lines.filter((cells) => cells.some((cell) => cell === null || cell === ""))).toEqual([]);
  for (const [language, file] of [["en", "codebook.md"] as const, ["zh", "zh/codebook.md"] as const]) {
    const kept = codebook(language).rows.filter(([, column]) => column !== "venue");
    const written = readFileSync(new URL(`../../docs/${file}`, import.meta.url), "utf8");
    expect(written).toBe(codebookDocument(language, kept));
  }
  expect(new Set(lines.map(([table]) => table))).toEqual(new Set(TABLE_NAMES));
});
