import { describe, expect, test } from "vitest";
import { type Analysis, analyze, type Claim } from "../../src/index.js";
import { copiesOf } from "../../src/structure/copies.js";

const LONG =
  "全县上下坚持稳中求进工作总基调，扎实推进各项工作，营商环境持续优化，人民群众的生活继续改善，社会大局保持稳定，基层治理的水平不断提高，为今后的发展打下了坚实的基础。";
const MORE =
  "各乡镇各部门各司其职，重点工作按时完成，薄弱环节逐步补齐，群众反映的突出问题得到及时解决，干部作风明显转变，各项改革有序铺开，基层基础更加牢固，发展环境更加安全。";

const said = ({ quantity, status, indicator, period }: Claim, from: number): string =>
  [quantity.span.start - from, quantity.text, status, indicator?.text, period?.from, period?.to].join(" ");

/** All that is said in a stretch of a text, with its places in it; titles of other documents aside. */
function saidIn(analysis: Analysis, from: number, to: number): string[] {
  const { achievements, targets, sections, slogans, diagnostics } = analysis;
  const titles = new Set(diagnostics.flatMap(({ code, span }) => (code === "further-document" ? [span.start] : [])));
  const inside = (start: number): boolean => start >= from && start < to;
  return [
    ...[...achievements, ...targets]
      .filter(({ quantity }) => inside(quantity.span.start))
      .map((claim) => said(claim, from))
      .sort(),
    ...sections
      .filter(({ heading }) => inside(heading.start) && !titles.has(heading.start))
      .map(({ heading, label, title, role }) => `${heading.start - from} ${label} ${title} ${role}`),
    ...slogans.flatMap(({ term, occurrences }) =>
      occurrences.filter(({ span }) => inside(span.start)).map(({ span }) => `${span.start - from} ${term}`),
    ),
  ];
}

const DOCUMENTS: readonly (readonly [string, string])[] = [
  [
    "a text without its title that counts its parts before the first",
    `各位代表！\n现在，我代表县人民政府作工作报告。\n报告分六个部分。\n一、过去五年的工作\n${LONG}新建学校12所。\n二、今后的任务\n${MORE}新建泵站6座。`,
  ],
  [
    "a figure in a sentence below the last heading of plans",
    `一、2025年工作回顾和2026年总体要求\n${LONG}完成投资36亿元。\n二、大力发展农业\n${MORE}修建水渠45公里。\n三、加强廉政建设\n${LONG}会议原则上减少一半。`,
  ],
  [
    "headings that open their paragraphs",
    `${LONG}\n完善提案办理机制。${MORE}办理提案252件。\n健全联系群众制度。${LONG}走访群众1200户。\n提升机关服务水平。${MORE}举办讲座16场。`,
  ],
  [
    "a list of names at the end",
    `临河县专家委员会组成方案\n\n各乡镇人民政府：\n${LONG}\n一、工作职责\n${MORE}每年组织评审12次。\n组成人员\n周明远 县农业科学研究所研究员\n陈立群 县投资集团有限公司董事长`,
  ],
  [
    "headings without numbers and a last part that is planned",
    `临河县二零二五年施政报告\n2025年1月16日\n各位居民：\n住房供应\n本年内已落成1200个单位。${LONG}\n土地供应目标\n${MORE}每年提供800个单位。\n医疗服务\n${LONG}增设130张病床。`,
  ],
  [
    "a title that speaks of what was carried out",
    `临河县2025年预算执行情况和2026年预算草案的报告\n\n各位代表：\n2025年，${LONG}\n税收收入36亿元，增长5.5%。\n一、收入安排\n${MORE}收入38亿元。`,
  ],
  [
    "a title that names goals, and a time by which they are reached",
    `临河县农业发展主要目标和任务的规划\n\n各乡镇：\n到2030年，${LONG}粮食产量保持在20万吨以上。\n建成粮库12座。\n一、重点任务\n${MORE}新建大棚600座。`,
  ],
];

describe("a page that holds its text several times", () => {
  test.each(DOCUMENTS)("says everything each time: %s", (_, text) => {
    const once = saidIn(analyze(text), 0, text.length);
    expect(once.length).toBeGreaterThan(1);
    const length = text.length + 2;
    const thrice = analyze(`${text}\n\n${text}\n\n${text}`);
    for (const copy of [0, 1, 2]) expect(saidIn(thrice, copy * length, (copy + 1) * length - 1)).toEqual(once);
  });

  test.each(DOCUMENTS)("also with lines of the page between: %s", (_, text) => {
    const once = saidIn(analyze(text), 0, text.length);
    const between = "扫一扫在手机打开当前页\n打印本页\n关闭窗口\n";
    const twice = analyze(`${text}\n${between}${text}`);
    const second = text.length + between.length + 1;
    expect(saidIn(twice, 0, text.length)).toEqual(once);
    expect(saidIn(twice, second, Number.POSITIVE_INFINITY)).toEqual(once);
  });

  test("the sections of a copy hang below its title, and the metadata are those of the first", () => {
    const text = DOCUMENTS[5]![1];
    const [once, twice] = [analyze(text), analyze(`${text}\n\n${text}`)];
    const title = twice.sections.find(({ heading }) => heading.start === text.length + 2);
    expect(title).toMatchObject({ level: 1, parent: null, title: "临河县2025年预算执行情况和2026年预算草案的报告" });
    expect(twice.sections.filter(({ parent }) => parent === title?.id)).toHaveLength(1);
    expect(twice.meta).toEqual(once.meta);
  });
});

describe("where a text begins once more", () => {
  const body = (words: readonly string[]): boolean[] => words.map((line) => line.length >= 30);
  const copies = (...words: string[]): number[] => copiesOf(words, body(words));
  const THIRD = `${LONG}${MORE}`;

  test.each([
    ["with the lines above it", ["标题", "2025年", LONG, MORE, THIRD, "标题", "2025年", LONG, MORE, THIRD], [5]],
    ["without them", ["标题", LONG, MORE, THIRD, LONG, MORE, THIRD], [4]],
    ["each time", [LONG, MORE, "一", LONG, MORE, "二", LONG, MORE], [3, 6]],
    ["not where a paragraph alone comes back", [LONG, "小标题", MORE, LONG, "另一标题", MORE], []],
    ["not where its lines have changed", [LONG, MORE, "一", LONG, `${MORE}。`, "一"], []],
  ])("%s", (_, words, expected) => {
    expect(copies(...words)).toEqual(expected);
  });

  test("a short text is one twice where nothing else stands on the page", () => {
    const words = ["通知", MORE, "一", "二", "通知", MORE, "一", "二"];
    expect(copiesOf(words, body(words))).toEqual([4]);
    expect(copiesOf([...words, "三"], body([...words, "三"]))).toEqual([]);
  });
});
