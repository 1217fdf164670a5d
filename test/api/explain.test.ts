import { expect, test } from "vitest";
import { analyze, explain, explainAll, TifaError } from "../../src/index.js";

const TEXT = "一、2023年工作回顾\n全年粮食总产量达到52.6万吨，增长3.1%。\n二、2024年工作安排\n抓好以下3项工作。";
const slot = (text: string, figure: string, name: string) =>
  explain(text, text.indexOf(figure))?.slots.find((decision) => decision.slot === name);

test("each slot says which rules were asked and which spoke", () => {
  const explained = explain(TEXT, TEXT.indexOf("52.6") + 2);
  expect(explained?.quantity.text).toBe("52.6万吨");
  expect(explained?.claim?.indicator?.text).toBe("粮食总产量");
  expect(explained?.slots.map((decision) => decision.slot)).toEqual([
    "indicator",
    "verb",
    "change",
    "claim",
    "status",
    "period",
  ]);
  for (const { slot: name, asked, rule } of explained!.slots) {
    if (rule !== null) expect(asked.at(-1)).toBe(rule);
    if (name !== "claim") expect(explained!.claim!.rules[name]).toBe(rule);
  }
  expect(slot(TEXT, "52.6", "status")?.rule).toBe("part-of-document");
});

test("a figure that claims nothing says why", () => {
  const explained = explain(TEXT, TEXT.indexOf("3项"));
  expect(explained?.claim).toBeNull();
  expect(explained?.slots.at(-1)).toEqual({ slot: "claim", asked: ["announcement"], rule: "announcement" });
});

test("offsets are those of the raw text", () => {
  const raw = TEXT.replace("52.6万", "52\n.6万");
  expect(explain(raw, raw.indexOf("万吨"))?.claim?.quantity.value).toBe(526_000);
});

test("all figures are explained as analyze reads them", () => {
  const { achievements, targets } = analyze(TEXT);
  const explained = explainAll(TEXT);
  expect(explained.flatMap(({ claim }) => claim ?? [])).toEqual([...achievements, ...targets]);
  expect(explained.length).toBeGreaterThan(achievements.length + targets.length);
});

test("where no figure stands there is nothing to explain", () => {
  expect(explain(TEXT, TEXT.indexOf("粮食"))).toBeNull();
  expect(explain(TEXT, TEXT.indexOf("2023"))).toBeNull();
  expect(explain("", 0)).toBeNull();
  const table = "2023年全县主要指标\n指标\t绝对数\t增长%\n粮食产量\t36万吨\t1.3\n";
  expect(explain(table, table.indexOf("36"))?.slots.map(({ slot, rule }) => [slot, rule])).toEqual([
    ["indicator", "row-head"],
    ["status", "column-head"],
    ["period", "table-caption"],
  ]);
  expect(explainAll(table).map(({ claim }) => claim?.change)).toEqual([null, "up"]);
});

test.each([-1, 1.5, TEXT.length + 1])("an offset outside of the text is misuse: %s", (offset) => {
  expect(() => explain(TEXT, offset)).toThrow(TifaError);
});
