import { expect, test } from "vitest";
import { compareSlogans, nearForms } from "../../src/corpus/compare/slogans.js";
import { termKey } from "../../src/corpus/terms/term-key.js";
import { documentOf, manyDocuments } from "./documents.js";

const fates = (before: string, after: string) =>
  compareSlogans(documentOf("a", before), documentOf("b", after)).map(({ fate, before, after }) => [
    fate,
    before?.term ?? null,
    after?.term ?? null,
  ]);

test("quotation marks, spaces and widths do not make another slogan", () => {
  expect(fates("深化三个“一号工程”。", "深化“三个 一号工程”，推进落实。")).toEqual([
    ["kept", "三个一号工程", "三个一号工程"],
  ]);
  expect(fates("构建“1＋4＋N”工作体系。", "完善“1+4+n”工作体系。").map(([fate]) => fate)).toEqual(["kept"]);
});

test("a term that stands in the other text unrecognised is kept, with its place there", () => {
  const before = documentOf("a", "打造“暖心驿站”品牌，落实“暖心驿站”服务。");
  const after = documentOf("b", "全县建成暖心驿站12个。");
  const [change] = compareSlogans(before, after);
  expect(change).toMatchObject({ fate: "kept", before: { term: "暖心驿站" }, after: { recognised: 0 } });
  const { start, end } = change!.after!.span;
  expect(after.text.slice(start, end)).toBe("暖心驿站");
});

test("near forms are reworded, others come and go", () => {
  expect(fates("开展“四敢争先”实践活动。", "深化“三敢争先”实践活动。")).toEqual([["reworded", "四敢争先", "三敢争先"]]);
  expect(fates("实施更加积极的财政政策。", "实施积极的财政政策。")).toEqual([
    ["reworded", "更加积极的财政政策", "积极的财政政策"],
  ]);
  expect(fates("实施积极的财政政策。", "实施更加积极的财政政策。").map(([fate]) => fate)).toEqual(["kept", "new"]);
  expect(fates("推进“千村示范”工程。", "推进“百企攻坚”行动。").map(([fate]) => fate)).toEqual(["dropped", "new"]);
});

test.each([
  ["四敢争先", "四敢争先实践活动", "extended"],
  ["更加积极的财政政策", "积极的财政政策", "shortened"],
  ["五型机关建设", "六型机关建设", "renumbered"],
  ["共同富裕示范县", "共同富裕先行县", "varied"],
])("%s → %s: %s", (from, to, rewording) => {
  expect(nearForms(from, to)?.rewording).toBe(rewording);
});

test.each([
  ["科技强国", "教育强国"],
  ["四个意识", "四个自信"],
  ["第一个百年奋斗目标", "第二个百年奋斗目标"],
  ["三大攻坚战", "蓝天保卫战"],
])("%s and %s are two", (from, to) => {
  expect(nearForms(from, to)).toBeNull();
});

test("over all pairs of documents, none that stands in both is new or dropped", () => {
  const documents = manyDocuments();
  const keyed = new Map(documents.map((document) => [document, termKey(document.text)]));
  let judged = 0;
  for (const before of documents) {
    for (const after of documents) {
      if (before === after) continue;
      for (const { fate, before: old, after: young } of compareSlogans(before, after)) {
        if (fate === "kept") continue;
        judged++;
        if (old) expect(keyed.get(after)!.includes(termKey(old.term)), `${old.term} in ${after.id}`).toBe(false);
        if (fate === "new") {
          expect(keyed.get(before)!.includes(termKey(young!.term)), `${young!.term} in ${before.id}`).toBe(false);
        }
      }
    }
  }
  expect(judged).toBeGreaterThan(1000);
});

test("a document compared with itself keeps everything", () => {
  for (const document of manyDocuments()) {
    const changes = compareSlogans(document, document);
    expect(changes.map(({ fate }) => fate)).toEqual(changes.map(() => "kept"));
    expect(changes.length).toBe(document.analysis.slogans.length);
  }
});
