import { expect, test } from "vitest";
import { analyze, type Claim } from "../../src/index.js";

const FILLER =
  "全县上下坚持稳中求进，各项工作扎实推进，人民群众的生活继续改善，社会大局保持稳定，基层治理的水平不断提高，营商环境持续优化，干部作风明显转变，各项改革有序铺开，为今后的发展打下了坚实的基础。各乡镇各部门各司其职，重点工作按时完成，薄弱环节逐步补齐，群众反映的突出问题得到及时解决。";

const said = ({ quantity, status, period }: Claim, from: number): string =>
  [quantity.span.start - from, quantity.text, status, period?.from, period?.to].join(" ");

/** What is said in a text, and in its second copy below itself. */
function onceAndAgain(text: string): [string[], string[]] {
  const second = text.length + 2;
  const claims = (source: string, from: number): string[] => {
    const { achievements, targets } = analyze(source);
    const inside = [...achievements, ...targets].filter(({ quantity }) => quantity.span.start >= from);
    return inside.map((claim) => said(claim, from)).sort();
  };
  return [claims(text, 0), claims(`${text}\n\n${text}`, second)];
}

const TEXTS: readonly (readonly [string, string])[] = [
  [
    "a title that names a five-year plan",
    `临河县“十四五”农业发展规划\n\n一、发展基础\n${FILLER}\n二、主要目标\n茶园面积：2020年8.5万亩，2025年12万亩。亩均产值由0.6万元提高到1万元。`,
  ],
  [
    "a title over two lines",
    `临河县2025年国民经济和社会发展\n统计公报\n临河县统计局\n2026年3月20日\n一、综合\n${FILLER}\n共有学校86所，其中小学52所。\n二、农业\n茶园面积12万亩，增长5.5%。`,
  ],
  [
    "no title, a first part without a role and a last one of plans",
    `住房供应\n本年内已落成1200个单位，入住率为95%。${FILLER}\n资助房屋\n资助申请人的入息限额订在每月3万元。${FILLER}\n今后五年工作任务\n${FILLER}每年提供800个单位。`,
  ],
  [
    "the time of a part as its first line",
    `今后五年工作任务\n${FILLER}\n——围绕建设制造强县。新建厂房12万平方米，引进企业50家。\n——围绕建设文化名城。新建书屋30个。`,
  ],
];
test.each(TEXTS)("a text that stands twice says everything twice: %s", (_, text) => {
  const [once, again] = onceAndAgain(text);
  expect(once.length).toBeGreaterThan(1);
  expect(again).toEqual(once);
});

const INDEX = [
  "索引号：0123/2024-00005",
  "发文机关：临河县人民政府",
  "标　　题：",
  "关于实施“五项行动”的意见",
  "成文日期：2024年3月5日",
];
test.each([
  ["above the text", `${INDEX.join("\n")}\n\n关于实施“五项行动”的意见\n\n各乡镇：\n${FILLER}`, 0],
  [
    "between two texts",
    `${FILLER}\n\n${INDEX.join("\n")}\n\n关于实施“五项行动”的意见\n\n各乡镇：\n${FILLER}`,
    FILLER.length,
  ],
])("an index block names no terms: %s", (_, text, from) => {
  const places = analyze(text).slogans.flatMap(({ occurrences }) => occurrences.map(({ span }) => span.start));
  const block = text.indexOf("标　　题");
  expect(block).toBeGreaterThanOrEqual(from);
  expect(places.filter((place) => place >= block && place < text.indexOf("成文日期"))).toEqual([]);
});

test.each(["标题：关于实施“五项行动”的意见", "标题：“五项行动”\n责任部门：县发展改革局"])(
  "a label or two of running text are no index block: %j",
  (lines) => {
    const text = `${FILLER}\n${lines}\n${FILLER}`;
    expect(analyze(text).slogans.map(({ term }) => term)).toContain("五项行动");
  },
);

test("another document keeps the metadata of the first", () => {
  const first = `临河县2023年工作总结\n\n一、主要工作\n${FILLER}新建学校12所。\n二、存在问题\n${FILLER}`;
  const other = `2025年临河县政府工作报告\n\n各位代表：\n\n一、2024年工作回顾\n${FILLER}改造道路36公里。\n二、2025年工作安排\n${FILLER}新建泵站6座。`;
  const { meta } = analyze(first);
  expect(analyze(`${first}\n\n${other}`).meta).toEqual(meta);
});
