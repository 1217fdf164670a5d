import { expect, test } from "vitest";
import { nearForms } from "../../src/corpus/compare/near-forms.js";
import { compareSlogans } from "../../src/corpus/compare/slogans.js";
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

test("marks between the parts do not make another slogan", () => {
  expect(fates("坚持“先谋后动，系统集成”。", "坚持“先谋后动、系统集成”。").map(([fate]) => fate)).toEqual(
    fates("坚持“先谋后动、系统集成”。", "坚持“先谋后动、系统集成”。").map(() => "kept"),
  );
});

test("what the lexicon knows for one thing is not kept where the words are others", () => {
  const changes = fates("落实“稳岗返还”政策。", "推进“稳岗扩岗”。");
  expect(changes).toEqual([
    ["dropped", "稳岗返还", null],
    ["new", null, "稳岗扩岗"],
  ]);
});

test("figures of everyday speech and bare codes come behind terms", () => {
  const before = documentOf("a", "打造“压舱石”，构建“323”体系，弘扬“四敢争先”精神。");
  const ranked = compareSlogans(before, documentOf("b", "推进工作。"));
  expect(ranked.map(({ before: side, rank }) => [side?.term, rank])).toEqual([
    ["四敢争先", "term"],
    ["压舱石", "everyday"],
    ["323", "code"],
  ]);
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
  expect(fates("实施积极的财政政策。", "实施更加积极的财政政策。")).toEqual([
    ["reworded", "积极的财政政策", "更加积极的财政政策"],
  ]);
  expect(fates("做好“保交楼”工作。", "做好“保交房”工作。")).toEqual([["reworded", "保交楼", "保交房"]]);
  expect(fates("推进“千村示范”工程。", "推进“百企攻坚”行动。").map(([fate]) => fate)).toEqual(["dropped", "new"]);
});

test.each([
  ["四敢争先", "四敢争先实践活动", "extended"],
  ["更加积极的财政政策", "积极的财政政策", "shortened"],
  ["五型机关建设", "六型机关建设", "renumbered"],
  ["共同富裕示范县", "共同富裕先行县", "varied"],
  ["保交楼", "保交房", "varied"],
  ["积极的财政政策", "更加积极的财政政策", "extended"],
  ["亲清新型政商关系", "亲清政商关系", "shortened"],
  ["防范化解重大风险", "防范化解重点领域风险", "varied"],
  ["医保医疗医药协同发展", "医疗医保医药协同发展", "varied"],
  ["千村示范工程", "新时代千村示范工程", "extended"],
])("%s → %s: %s", (from, to, rewording) => {
  expect(nearForms(from, to)?.rewording).toBe(rewording);
});

test.each([
  ["科技强国", "教育强国"],
  ["四个意识", "四个自信"],
  ["第一个百年奋斗目标", "第二个百年奋斗目标"],
  ["三大攻坚战", "蓝天保卫战"],
  ["稳岗拓岗", "稳岗返还"],
  ["稳外贸", "稳外资"],
  ["党史学习教育", "党纪学习教育"],
  ["登峰计划", "攀登计划"],
  ["云山英才计划", "青山英才计划"],
  ["千万工程", "百千万工程"],
])("%s and %s are two", (from, to) => {
  expect(nearForms(from, to)).toBeNull();
});

test("a document compared with itself keeps everything", () => {
  for (const document of manyDocuments()) {
    const changes = compareSlogans(document, document);
    expect(changes.map(({ fate }) => fate)).toEqual(changes.map(() => "kept"));
    expect(changes.length).toBe(document.analysis.slogans.length);
  }
});
