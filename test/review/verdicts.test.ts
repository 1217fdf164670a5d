import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";
import {
  checkedCells,
  evaluate,
  evaluationTable,
  ItemFinder,
  mergeVerdicts,
  placeOf,
  type ReviewItem,
  readVerdicts,
  reviewItems,
  textHash,
  type Verdict,
  VerdictFileError,
  verdictTable,
  withoutText,
  writeVerdicts,
} from "../../src/review/index.js";
import { tableOf } from "../../src/tables/index.js";

const TEXT = `一、2023年工作回顾
全年收到提案252件，立案235件。开展调研12次，形成报告8篇。
二、2024年工作安排
力争全年办理提案240件以上，开展调研12次。`;
const documentOf = (text: string) => ({ id: "年报/a.txt", text, analysis: analyze(text) });
const document = documentOf(TEXT);
const items = reviewItems(document);

const itemAt = (quote: string, nth = 0): ReviewItem => items.filter((item) => item.quote === quote)[nth]!;

function verdictOn(item: ReviewItem, verdict: Verdict["verdict"], more: Partial<Verdict> = {}): Verdict {
  const place = placeOf(TEXT, item.kind, item.span);
  const who = { by: "甲", at: "2026-11-28T10:00:00Z" };
  return { document: textHash(TEXT), file: "a.txt", item: place, verdict, read: item.values, ...who, ...more };
}

test("items are all claims, places of slogans and honours, with their values", () => {
  const { achievements, targets } = document.analysis;
  expect(items.filter(({ kind }) => kind === "achievement")).toHaveLength(achievements.length);
  expect(items.filter(({ kind }) => kind === "target")).toHaveLength(targets.length);
  expect(itemAt("252件").values).toMatchObject({ value: 252, unit: "件", indicator: "提案", status: "achieved" });
});

test("an item is found again by its words, wherever it moved", () => {
  const moved = documentOf(`关于工作的报告\n\n${TEXT.replace("全年收到", "全年\n收到")}`);
  const finder = new ItemFinder(reviewItems(moved), moved.text);
  for (const item of items) {
    const found = finder.find(placeOf(TEXT, item.kind, item.span));
    expect(found?.quote).toBe(item.quote);
    expect(moved.text.slice(found!.span.start).length).toBe(
      TEXT.slice(item.span.start).length + (item.span.start > 15 ? 0 : 1),
    );
  }
});

test("of two items with one quote the context tells which; a place that is gone is not found", () => {
  const finder = new ItemFinder(items, TEXT);
  const [first, second] = [itemAt("12次", 0), itemAt("12次", 1)];
  expect(finder.find(placeOf(TEXT, "achievement", first.span))).toBe(first);
  expect(finder.find(placeOf(TEXT, "target", second.span))).toBe(second);
  expect(
    finder.find({ kind: "achievement", quote: "12次", prefix: "另外举办各类讲座", suffix: "，听众甚多", start: 0 }),
  ).toBeNull();
  expect(finder.find({ kind: "honour", quote: "12次", prefix: "", suffix: "", start: 0 })).toBeNull();
});

test("verdicts are read back as they were written; what is none is told with its line", () => {
  const verdicts = [
    verdictOn(itemAt("252件"), "right"),
    verdictOn(itemAt("8篇"), "changed", { changed: { unit: "份" }, note: "见表" }),
  ];
  expect(readVerdicts(`\uFEFF${writeVerdicts(verdicts)}\n`)).toEqual(verdicts);
  const told = (text: string) => {
    try {
      return readVerdicts(text).length;
    } catch (error) {
      return (error as VerdictFileError).line;
    }
  };
  expect(told(`${writeVerdicts(verdicts)}{"verdict":"right"}`)).toBe(3);
  expect(() => readVerdicts("no")).toThrow(VerdictFileError);
});

test("an analysis is measured: items, fields, what is missing", () => {
  const added = placeOf(TEXT, "achievement", { start: TEXT.indexOf("工作回顾"), end: TEXT.indexOf("工作回顾") + 4 });
  const verdicts = [
    verdictOn(itemAt("252件"), "right"),
    verdictOn(itemAt("235件"), "changed", { changed: { indicator: "立案" } }),
    verdictOn(itemAt("8篇"), "wrong"),
    verdictOn(itemAt("8篇"), "added", { item: added, read: {} }),
    verdictOn(itemAt("252件"), "right", { document: "0", file: "b.txt" }),
  ];
  const wrongBefore = itemAt("235件").values.indicator === "立案" ? 0 : 1;
  const measured = evaluate([document], verdicts);
  expect(measured.withoutDocument).toBe(1);
  expect(measured.items).toMatchObject({ hits: 2, of: 3 });
  expect(measured.whole).toMatchObject({ hits: 2 - wrongBefore, of: 3 });
  expect(measured.found).toMatchObject({ hits: 2, of: 3 });
  expect(measured.fields.find(({ field }) => field === "indicator")?.share).toMatchObject({
    hits: 2 - wrongBefore,
    of: 2,
  });
  expect(measured.fields.find(({ field }) => field === "value")?.share).toMatchObject({ hits: 2, of: 2 });
  // a batch's results come without texts
  expect(evaluate([withoutText("x/a.txt", document.analysis)], verdicts).items).toMatchObject({ hits: 2, of: 3 });
});

test("each reader's precision stands by itself, beside that of all", () => {
  const verdicts = [
    verdictOn(itemAt("252件"), "right", { by: "乙" }),
    verdictOn(itemAt("8篇"), "wrong", { by: "乙" }),
    verdictOn(itemAt("252件"), "right", { by: "甲" }),
    verdictOn(itemAt("8篇"), "right", { by: "甲" }),
  ];
  const measured = evaluate([document], verdicts);
  expect(measured.items).toMatchObject({ hits: 3, of: 4 });
  expect(measured.readers.map(({ reader, items }) => [reader, items.hits, items.of])).toEqual([
    ["乙", 1, 2],
    ["甲", 2, 2],
  ]);
  const { rows } = evaluationTable(measured);
  expect(rows.filter(([, measure]) => measure === "items").map(([reader, , hits, of]) => [reader, hits, of])).toEqual([
    [null, 3, 4],
    ["乙", 1, 2],
    ["甲", 2, 2],
  ]);
  // one reader is all readers
  const alone = evaluationTable(evaluate([document], verdicts.slice(2)));
  expect(alone.rows.every(([reader]) => reader === null)).toBe(true);
});

test("two readers: the last word of each counts, and what they see differently is listed", () => {
  const by = (reader: string, at: string) => ({ by: reader, at: `2026-11-28T${at}:00Z` });
  const merged = mergeVerdicts([
    verdictOn(itemAt("252件"), "wrong", by("甲", "10:00")),
    verdictOn(itemAt("252件"), "right", by("甲", "11:00")),
    verdictOn(itemAt("252件"), "right", by("乙", "10:00")),
    verdictOn(itemAt("235件"), "right", by("甲", "10:00")),
    verdictOn(itemAt("235件"), "wrong", by("乙", "10:00")),
    verdictOn(itemAt("8篇"), "changed", { ...by("甲", "10:00"), changed: { unit: "份" } }),
    verdictOn(itemAt("8篇"), "changed", { ...by("乙", "10:00"), changed: { unit: "本" } }),
    verdictOn(itemAt("12次"), "right", by("乙", "10:00")),
  ]);
  expect(merged.verdicts).toHaveLength(7);
  const [agreement] = merged.agreements;
  expect(agreement).toMatchObject({ items: 3, observed: 2 / 3 });
  // observed 2/3; by chance 2/3 × 1/3 (right) + 0 × 1/3 (wrong) + 1/3 × 1/3 (changed) = 1/3
  expect(agreement!.kappa).toBeCloseTo(0.5, 10);
  expect(agreement!.disagreements.map(({ one, fields }) => [one.item.quote, fields])).toEqual([
    ["235件", []],
    ["8篇", ["unit"]],
  ]);
});

test("a row says what was corrected, by whom, and what was read", () => {
  const { columns, rows } = tableOf("achievements", [document]);
  const index = document.analysis.achievements.findIndex(({ quantity }) => quantity.text === "8篇");
  const cells = checkedCells(columns, rows[index]!, verdictOn(itemAt("8篇"), "changed", { changed: { unit: "份" } }));
  expect(cells[columns.findIndex(({ name }) => name === "unit")]).toBe("份");
  expect(cells.slice(columns.length)).toEqual(["changed", "甲", "2026-11-28T10:00:00Z", "unit: 篇", null]);
  expect(checkedCells(columns, rows[index]!, undefined).slice(columns.length)).toEqual([null, null, null, null, null]);
  expect(verdictTable([verdictOn(itemAt("8篇"), "wrong")]).rows[0]!.slice(0, 4)).toEqual([
    "a.txt",
    "achievement",
    "8篇",
    "wrong",
  ]);
});

test("a text has one name, whatever its blanks", () => {
  expect(textHash("收到提案\r\n252 件")).toBe(textHash("收到提案252件"));
  expect(textHash("收到提案252件")).not.toBe(textHash("收到提案253件"));
  expect(textHash(TEXT)).toMatch(/^[0-9a-f]{16}$/);
});

test("of files with one name the folders tell which was judged; where they do not, none was", () => {
  const other = documentOf("一、2024年工作回顾\n全年收到提案331件，立案310件。");
  const without = (folder: string, { analysis }: typeof document) => withoutText(`${folder}/报告.txt`, analysis);
  const documents = [without("区/2023", document), without("区/2024", other)];
  const judge = (file: string) => evaluate(documents, [verdictOn(itemAt("252件"), "right", { document: "0", file })]);
  for (const file of ["2023/报告.txt", "D:\\区\\2023\\报告.txt"])
    expect(judge(file)).toMatchObject({ withoutDocument: 0, found: { hits: 1, of: 1 } });
  expect(judge("2024/报告.txt").found).toMatchObject({ hits: 0, of: 1 });
  for (const file of ["报告.txt", "2022/报告.txt"]) expect(judge(file).withoutDocument).toBe(1);
  expect(
    evaluate(documents.slice(0, 1), [verdictOn(itemAt("252件"), "right", { document: "0", file: "报告.txt" })]),
  ).toMatchObject({ withoutDocument: 0 });
});
