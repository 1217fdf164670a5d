import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkConsistency } from "../../src/consistency/index.js";
import { intervalOf } from "../../src/consistency/precision.js";
import { analyze, extractQuantities } from "../../src/index.js";
import { readFixtures } from "../support/expected.js";
import { AGREE, PLANTED } from "./planted.js";

test.each([null, undefined, 5])("refuses %j for a text, with an analysis and without", (text) => {
  const code = expect.objectContaining({ code: "not-a-string" });
  expect(() => checkConsistency(text as unknown as string)).toThrow(code);
  expect(() => checkConsistency(text as unknown as string, analyze(""))).toThrow(code);
});

test.each([
  ["20天", true],
  ["20个工作日", true],
  ["20吨/天", false],
  ["20米", false],
])("whether %s is counted, so that it is exact: %j", (words, isExact) => {
  const [quantity] = extractQuantities(`达到${words}。`);
  const { low, high } = intervalOf(quantity!)!;
  expect(low === high).toBe(isExact);
});

const messages = (text: string): string[] => checkConsistency(text).map(({ code, message }) => `${code}: ${message}`);

const differ: [text: string, finding: string][] = [
  ["全年收到提案252件，立案235件，立案率95.3%。", "rate-differs: 235件 ÷ 252件 = 93.25%, but the text says 95.3%"],
  ["共收到建议180件，办结171件，办结率达到97%。", "rate-differs: 171件 ÷ 180件 = 95%, but the text says 97%"],
  ["发放问卷1200份，回收1086份，占95.5%。", "rate-differs: 1086份 ÷ 1200份 = 90.5%, but the text says 95.5%"],
  ["新建公园26个，其中口袋公园31个。", "part-exceeds-total: 31个 is more than the whole, 26个"],
  [
    "进出口总额120亿元，其中出口86亿元、进口40亿元。",
    "parts-differ: 86亿元 + 40亿元 = 126亿元, but the text says 120亿元",
  ],
  ["办理提案60件，其中A类35件、B类20件、C类12件。", "parts-differ: 35件 + 20件 + 12件 = 67件, but the text says 60件"],
  [
    "森林覆盖率由41.2%提高到45.6%，提高了5.4个百分点。",
    "growth-differs: 45.6% − 41.2% = 4.4个百分点, but the text says 5.4个百分点",
  ],
  ["规上企业由80家增加到160家，增长2倍。", "growth-differs: (160家 − 80家) ÷ 80家 = 1倍, but the text says 2倍"],
  [
    "一般公共预算收入46.2亿元，比上年增加4.2亿元，增长12%。",
    "growth-differs: 4.2亿元 ÷ (46.2亿元 − 4.2亿元) = 10%, but the text says 12%",
  ],
  [
    "审批时限由20个工作日压缩到8个工作日，压缩70%。",
    "growth-differs: (20个工作日 − 8个工作日) ÷ 20个工作日 = 60%, but the text says 70%",
  ],
  [
    "建成学习型、服务型、创新型、廉洁型“三型机关”。",
    "members-differ: 学习型、服务型、创新型、廉洁型 = 4, but the text says 三型机关",
  ],
];

test.each(differ)("%s", (text, finding) => {
  expect(messages(text)).toEqual([finding]);
});

describe("agrees, or cannot be told", () => {
  test.each([
    "收到提案252件，立案235件，立案率93.3%。",
    "收到提案252件，立案235件，立案率93.2%。",
    "收到提案252件，立案235件，办复率100%。",
    "收到提案252件，立案近235件，立案率90%。",
    "收到提案252件，并案18件，立案235件，立案率93.3%。",
    "发放问卷1200份，回收1086份，占90.5%。",
    "进出口总额120.5亿元，其中出口80.2亿元、进口40.3亿元。",
    "进出口总额120.6亿元，其中出口80.2亿元、进口40.3亿元。",
    "引进人才50名，其中女性28名、党员20名、博士12名。",
    "完成投资86亿元，其中工业投资41亿元，增长12%。",
    "新建公园26个，比上年多3个，其中口袋公园12个。",
    "高标准农田由12万亩增加到18万亩，增长50%。",
    "高标准农田由12万亩增加到18万亩，年均增长8.4%。",
    "地区生产总值由980亿元增加到1260亿元，增长22%。",
    "地区生产总值1260亿元，比上年增加85亿元，增长6.5%。",
    "旅游收入由2.1亿元增长到3.3亿元，同比增长18%。",
    "规上企业由80家增加到160家，增长1倍。",
    "受理案件420件，结案398件；调解率65%。",
    "小学入学率、初中入学率均达到100%，资助学生1.2万人次，惠及家庭3万户。",
  ])("%s", (text) => {
    expect(messages(text)).toEqual([]);
  });
});

test.each(PLANTED)("$code: $wrong", ({ code, honest, wrong }) => {
  expect(messages(honest)).toEqual([]);
  expect(checkConsistency(wrong).map((finding) => finding.code)).toEqual([code]);
});

test.each(AGREE)("no error: %s", (text) => {
  expect(messages(text)).toEqual([]);
});

test.each(PLANTED)("places of $code lie in the text: $wrong", ({ wrong }) => {
  for (const { places, span, sentence } of checkConsistency(wrong)) {
    for (const place of places) expect(wrong.slice(place.span.start, place.span.end)).toBe(place.text);
    expect(wrong.slice(span.start, span.end)).not.toBe("");
    expect(sentence.end).toBeLessThanOrEqual(wrong.length);
  }
});

test("a finding shows both places and the sentence", () => {
  const text = "一、工作回顾\n全年收到提案252件，\n立案235件，立案率95.3%。\n";
  const [finding] = checkConsistency(text);
  expect(finding?.places.map(({ span }) => text.slice(span.start, span.end))).toEqual(
    ["252件", "235件", "95.3%"].sort((a, b) => text.indexOf(a) - text.indexOf(b)),
  );
  expect(finding && text.slice(finding.span.start, finding.span.end)).toBe("95.3%");
  expect(finding && text.slice(finding.sentence.start, finding.sentence.end)).toContain("全年收到提案252件");
});

test.each(readFixtures().map(({ slug, source }) => [slug, source] as const))("nothing in %s", (_, source) => {
  expect(messages(source)).toEqual([]);
});

test("every example of a partition adds up, and one more does not", () => {
  const file = join(import.meta.dirname, "../../data/consistency/partitions.yaml");
  for (const { example, crossing } of parse(readFileSync(file, "utf8")) as { example: string; crossing?: string[] }[]) {
    expect(messages(`${example}。`)).toEqual([]);
    if (crossing) continue;
    const changed = example.replace(/\d+(?=[^\d]*[，、])/, (digits) => String(2 * Number(digits)));
    expect(messages(`${changed}。`), changed).toHaveLength(1);
  }
});
