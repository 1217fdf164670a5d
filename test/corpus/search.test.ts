import { expect, test } from "vitest";
import {
  concordance,
  createMatrix,
  createSearch,
  matrixMarket,
  matrixTables,
  searchTables,
} from "../../src/corpus/index.js";
import {
  deviationOfProportions,
  logLikelihood,
  logRatio,
  significance,
} from "../../src/corpus/statistics/association.js";
import { isAddress } from "../../src/corpus/words/running-text.js";
import { documentOf } from "./documents.js";

const report = (year: number, body: string) => `临江县政府工作报告
——${year}年1月9日在临江县第十七届人民代表大会第五次会议上
各位代表：
现在，我代表县人民政府，向大会报告工作，请予审议。
一、${year}年工作安排
${body}`;
const first = documentOf(
  "2024.txt",
  report(
    2024,
    "（一）推动乡村振兴。扎实推进“乡村”振兴，建设和美乡村12个。\n发展特色产业，带动增收，乡村振兴成效明显。",
  ),
);
const second = documentOf("2025.txt", report(2025, "做强数字产业，建成数字中心2座。\n改善民生，新建学校3所。"));

test("a concordance finds a word across marks, in headings too, with its context, year and place", () => {
  const { lines } = concordance(first, ["乡村振兴"], { context: 6 });
  expect(lines.map(({ left, match, right }) => [left, match, right])).toEqual([
    ["排（一）推动", "乡村振兴", "扎实推进“乡"],
    ["兴扎实推进“", "乡村”振兴", "，建设和美乡"],
    ["业，带动增收，", "乡村振兴", "成效明显。"].map((text) => text.slice(-6)),
  ]);
  expect(lines.every(({ year, place }) => year === 2024 && place === "临江县")).toBe(true);
  for (const { span, match } of lines) {
    expect(first.text.slice(span.start, span.end).replace(/\s/g, "")).toBe(match.replace(/\s/g, ""));
  }
  expect(lines[2]!.at).toMatchObject({ path: expect.stringContaining("乡村振兴"), sentence: 1 });
  expect(lines[2]!.citation.gbt7714).toContain("“发展特色产业");
});

test.each([
  "各位代表：",
  "各位代表、同志们！",
  "现在，我代表县人民政府，向大会报告工作，请予审议。",
  "谢谢大家！",
  "——2026年1月9日在临江县第十七届人民代表大会第五次会议上",
])("%s only addresses the meeting", (sentence) => expect(isAddress(sentence)).toBe(true));

test.each([
  "各位代表提出的建议全部办结。",
  "支持人大代表、政协委员依法履职，办理建议120件。",
  "全体政府工作人员要自觉接受监督。",
  "现在，发展的基础更加坚实。",
])("%s says something", (sentence) => expect(isAddress(sentence)).toBe(false));

test("a search counts by document, tells how evenly, and what stands beside", () => {
  const search = createSearch(["乡村振兴", "无此词"]);
  search.add(first);
  search.add(second);
  const { counts, dispersion } = search.result();
  expect(counts.map(({ document, word, count }) => [document, word, count])).toEqual([
    ["2024.txt", "乡村振兴", 3],
    ["2024.txt", "无此词", 0],
    ["2025.txt", "乡村振兴", 0],
    ["2025.txt", "无此词", 0],
  ]);
  expect(dispersion[0]).toMatchObject({ count: 3, documents: 1, of: 2 });
  expect(dispersion[0]!.dp).toBeCloseTo(counts[2]!.size / (counts[0]!.size + counts[2]!.size), 3);
  expect(dispersion[1]!.dp).toBeNull();
  for (const { columns, rows } of searchTables(search.result())) {
    for (const cells of rows) expect(cells.length).toBe(columns.length);
  }
});

test("a word that is asked for twice, or in two spellings, is counted once", () => {
  const words = ["乡村振兴", "“乡村”振兴", "乡村振兴", "产业"];
  const search = createSearch(words);
  search.add(first);
  const { lines, counts, dispersion } = search.result();
  const wanted = [
    ["乡村振兴", 3],
    ["产业", 1],
  ];
  expect(counts.map(({ word, count }) => [word, count])).toEqual(wanted);
  expect(dispersion.map(({ word, count }) => [word, count])).toEqual(wanted);
  expect(lines).toHaveLength(4);
  expect(concordance(first, words).counts).toEqual(counts);
});

test("what stands beside a word again and again is a collocate", () => {
  const clauses = ["推进敲门问需行动", "实施敲门问需行动", "开展敲门问需行动经验", "深化敲门问需行动引领"];
  const others = ["新建学校三所", "改造水库两座", "救助困难群众", "培训技术工人", "修复河道岸线"];
  const search = createSearch(["敲门问需"]);
  search.add(documentOf("a.txt", report(2024, [...clauses, ...others].map((clause) => `${clause}。`).join("\n"))));
  const { collocates } = search.result();
  expect(collocates[0]).toMatchObject({ collocate: "行动", near: 4, documents: 1 });
  expect(collocates.every((row) => row.logRatio > 0 && row.near >= 3)).toBe(true);
});

test("log-likelihood, log ratio and significance are those of the handbooks", () => {
  const counts = { here: 20, elsewhere: 5, sizeHere: 10_000, sizeElsewhere: 10_000 };
  expect(logLikelihood(counts)).toBeCloseTo(9.64, 2);
  expect(logRatio(counts)).toBeCloseTo(2, 10);
  expect(logRatio({ ...counts, elsewhere: 0 })).toBeCloseTo(Math.log2(40), 10);
  expect([16, 11, 7, 4, 3].map(significance)).toEqual([0.0001, 0.001, 0.01, 0.05, null]);
});

test("the deviation of proportions is 0 for an even spread and the rest of the corpus for a word of one part", () => {
  expect(
    deviationOfProportions([
      { count: 1, size: 50 },
      { count: 3, size: 150 },
    ]),
  ).toBe(0);
  expect(
    deviationOfProportions([
      { count: 4, size: 50 },
      { count: 0, size: 150 },
    ]),
  ).toBe(0.75);
  expect(deviationOfProportions([{ count: 0, size: 50 }])).toBeNull();
});

test("a matrix names its rows and columns, and holds each count once", () => {
  const builder = createMatrix();
  builder.add(first);
  builder.add(second);
  const matrix = builder.result();
  const [head, size, ...entries] = matrixMarket(matrix).trimEnd().split("\n");
  expect(head).toBe("%%MatrixMarket matrix coordinate integer general");
  expect(size).toBe(`2 ${matrix.features.length} ${entries.length}`);
  const [documents, vocabulary, triplets] = matrixTables(matrix);
  expect(documents!.rows.map(([id]) => id)).toEqual(["2024.txt", "2025.txt"]);
  const names = vocabulary!.rows.map(([feature]) => feature);
  expect(names).toContain("乡村振兴");
  expect(names).not.toContain("代表");
  const sum = (rows: readonly (readonly unknown[])[], at: number) =>
    rows.reduce((all, row) => all + Number(row[at]), 0);
  expect(sum(triplets!.rows, 2)).toBe(sum(documents!.rows, 5));
  const first2 = entries.map((entry) => entry.split(" ").map(Number));
  expect(first2.every(([row, column]) => row! <= 2 && column! <= names.length)).toBe(true);
});

test("a word of nothing but marks is refused", () => {
  expect(() => createSearch(["产业", " “” "])).toThrow(expect.objectContaining({ code: "bad-word", path: [1] }));
});
