import { expect, test } from "vitest";
import { createWordReader, keywords, keywordTables, termCandidates } from "../../src/corpus/index.js";
import { wordRuns } from "../../src/corpus/words/word-runs.js";
import { analyze, type TifaError } from "../../src/index.js";
import { defaultSegmenter } from "../../src/segmenters/default.js";
import { readFixtures } from "../support/expected.js";
import { documentOf } from "./documents.js";

const EPIDEMIC = `一、2020年工作回顾
全力抗击疫情。设置隔离点12个，核酸检测36万人次，疫情防控取得成效。打赢脱贫攻坚战，贫困村全部出列。
医疗队支援抗击疫情一线，核酸检测能力提升。推进各项工作，加强组织领导。`;
const INDUSTRY = `一、2023年工作回顾
做强数字产业。建成数字中心2座，数字产业规模全省第三。培育新质生产力，数字企业达到36家。
实体经济加快发展，数字网络建设提速。推进各项工作，加强组织领导。`;
const documents = [documentOf("2020.txt", EPIDEMIC, { year: 2021 }), documentOf("2023.txt", INDUSTRY, { year: 2024 })];

const wordsOf = (group: number, by: "document" | "year" = "document") =>
  keywords(documents, { by })[group]!.keywords.map(({ word }) => word);

test("what sets documents apart comes first; what stands in every report does not come at all", () => {
  expect(wordsOf(0)).toContain("核酸");
  expect(wordsOf(1)[0]).toBe("数字");
  for (const word of ["推进", "加强", "工作", "领导"]) expect([...wordsOf(0), ...wordsOf(1)]).not.toContain(word);
});

test("a term counts as one word", () => {
  const repeated = documentOf("c.txt", "做强产业。发展新质生产力。\n因地制宜发展新质生产力。");
  const [, own] = keywords([documents[0]!, repeated]);
  expect(own!.keywords[0]).toMatchObject({ word: "新质生产力", isTerm: true, count: 2, ratio: null, groups: 1 });
});

test("documents that are cut into words once give the same", () => {
  const words = createWordReader();
  expect(words.runsOf(documents[0]!)).toBe(words.runsOf(documents[0]!));
  expect(keywords(documents, { words })).toEqual(keywords(documents));
  expect(termCandidates(documents, { words })).toEqual(termCandidates(documents));
});

test("keyness is that of the counts: G² after Rayson and Garside, log ratio after Hardie", () => {
  const [own, other] = keywords(documents);
  const { count, logLikelihood, logRatio, ratio } = own!.keywords.find(({ word }) => word === "核酸")!;
  expect([count, ratio]).toEqual([2, null]);
  // the word stands in one group only: 2 · O · ln(O ÷ E), E = O · n1 ÷ (n1 + n2); half an occurrence stands for none
  const [here, elsewhere] = [own!.words, other!.words];
  expect(logLikelihood).toBeCloseTo(2 * 2 * Math.log((here + elsewhere) / here), 3);
  expect(logRatio).toBeCloseTo(Math.log2(2 / here / (0.5 / elsewhere)), 3);
});

test("years are groups in their order", () => {
  const groups = keywords([documents[1]!, documents[0]!], { by: "year" });
  expect(groups.map(({ group, documents: ids }) => [group, ids])).toEqual([
    ["2021", ["2020.txt"]],
    ["2024", ["2023.txt"]],
  ]);
});

test("one group cannot be set apart", () => {
  expect(() => keywords([documents[0]!])).toThrow(expect.objectContaining({ code: "too-few-documents" } as TifaError));
});

test("words stand where they say, across line wraps, terms as they are", () => {
  const text = "加快建设现代化\n产业体系，培育新质\n生产力。";
  const runs = wordRuns(text, analyze(text).slogans, defaultSegmenter);
  const joined = runs.map((run) => run.map(({ word }) => word).join(""));
  expect(joined).toEqual(["加快建设现代化产业体系", "培育新质生产力"]);
  for (const { word, span } of runs.flat()) {
    expect(text.slice(span.start, span.end).replace(/\s/g, "")).toBe(word);
  }
});

const COINED = [
  "我们深入开展敲门问需行动",
  "各村推行敲门问需",
  "以敲门问需解民忧",
  "坚持敲门问需",
  "敲门问需成为品牌",
  "用好敲门问需做法",
];

test("a phrase that recurs in many surroundings is a candidate; its parts and what is recognised are none", () => {
  const filler = readFixtures().find(({ slug }) => slug === "county-government")!.source;
  const text = `${COINED.join("。")}。推进“三个一号工程”。三个一号工程见效。三个一号工程提速。${filler}`;
  const found = termCandidates([documentOf("a.txt", text)]);
  const [best] = found;
  expect(best).toMatchObject({ term: "敲门问需", count: 6, documents: 1 });
  expect(text.slice(best!.places[0]!.span.start, best!.places[0]!.span.end)).toBe("敲门问需");
  const terms = found.map(({ term }) => term);
  expect(terms.filter((term) => term.includes("一号工程") || term.includes("敲门") || term.includes("问需"))).toEqual([
    "敲门问需",
  ]);
});

test("what always stands in the same words is part of something longer, no candidate", () => {
  const text = "持续推动山海协作共建。".repeat(8);
  expect(termCandidates([documentOf("a.txt", text)]).map(({ term }) => term)).not.toContain("山海协作");
});

test("both are tables", () => {
  const [words, candidates] = keywordTables(keywords(documents), []);
  expect(words!.rows.length).toBe(keywords(documents).flatMap(({ keywords: found }) => found).length);
  expect(candidates!.columns.map(({ name }) => name)).toContain("association");
});
