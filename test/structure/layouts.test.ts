import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSections } from "../../src/analyze.js";

/** One report, one paragraph or heading a line. */
const REPORT = `临河县人民政府工作报告
——2024年1月18日在临河县第十九届人民代表大会第三次会议上
临河县县长 顾明远
各位代表：
现在，我代表县人民政府，向大会报告工作，请予审议，并请各位政协委员和其他列席人员提出意见。
一、2023年工作回顾
2023年，面对复杂严峻的外部环境和艰巨繁重的改革任务，全县上下砥砺前行、克难攻坚，地区生产总值达到286.4亿元，增长6.8%，一般公共预算收入18.3亿元，增长7.2%。
（一）产业转型步伐加快
规上工业增加值增长9.6%，新增国家级专精特新企业4家，高新技术企业总数达到62家。开工建设亿元以上项目38个，完成投资54亿元，光伏组件二期、智能装备产业园等一批重大项目投产达效。
（二）乡村振兴扎实推进
新建高标准农田6.2万亩，粮食总产量稳定在4.6亿斤以上，农产品加工转化率提高到68%。完成农村危房改造312户，建成和美乡村示范村26个，村集体经济收入全部突破20万元。
（三）民生福祉持续改善
城镇新增就业5200人，城乡居民收入分别增长5.1%和7.4%。新建改扩建学校9所，新增学位3600个；县人民医院新院区建成投用，家庭医生签约率达到81.5%。
1.社会保障更加有力。城乡低保标准分别提高到每人每月760元和640元，发放各类救助资金1.3亿元，特困人员集中供养率达到93%，新建村级互助养老点48处。
2.生态环境更加优美。空气质量优良天数比例达到92.6%，国控断面水质全部达标，完成营造林8.4万亩，城市建成区绿化覆盖率提高1.2个百分点。
在肯定成绩的同时，我们也清醒地看到，发展不充分仍是最大的县情，主导产业集群效应不强，财政收支矛盾比较突出，公共服务还有不少短板，部分干部担当精神不足。
二、2024年重点工作
2024年经济社会发展的主要预期目标是：地区生产总值增长6.5%左右，规上工业增加值增长9%，固定资产投资增长8%，城乡居民收入与经济增长基本同步。
（一）全力以赴扩投资
实施重点项目120个，年度计划投资96亿元以上，争取专项债券12亿元。建立领导包联、专班推进、每月调度机制，力争上半年开工率达到70%以上，全年新入库项目不少于45个。
（二）持之以恒抓改革
深化“一网通办”改革，政务服务事项全程网办率提高到90%。推进开发区管理体制改革，盘活低效用地1500亩，新增经营主体4200户，企业开办时间压缩到半个工作日以内。`;

const HEADINGS = [
  "1 一、2023年工作回顾 review",
  "2 （一）产业转型步伐加快 review",
  "2 （二）乡村振兴扎实推进 review",
  "2 （三）民生福祉持续改善 review",
  "3 1.社会保障更加有力 review",
  "3 2.生态环境更加优美 review",
  "1 二、2024年重点工作 plan",
  "2 （一）全力以赴扩投资 plan",
  "2 （二）持之以恒抓改革 plan",
];

/** Level, label, title and role of the sections, in one form of brackets and label marks. */
function headingsOf(text: string): string[] {
  return splitSections(text).map(({ level, label, title, role }) => {
    const form = label
      .replace("(", "（")
      .replace(")", "）")
      .replace(/^([一二])\.$/, "$1、")
      .replace(/^(\d)、$/, "$1.");
    return `${level} ${form}${title} ${role}`;
  });
}

const lines = (change: (line: string) => string) => (text: string) => text.split("\n").map(change).join("\n");

/** Breaks the lines of a text after so many hanzi, paragraphs set in by two. */
function wrap(text: string, width: number): string[] {
  const isParagraph = (line: string): boolean => line.length > width;
  return text.split("\n").flatMap((line) => {
    const printed = isParagraph(line) ? `　　${line}` : line;
    return printed.match(new RegExp(`.{1,${width}}`, "gu")) ?? [];
  });
}

function paged(text: string, width: number, height: number, number: (page: number) => string[]): string {
  return wrap(text, width)
    .flatMap((line, index) => (index % height === height - 1 ? [line, ...number((index + 1) / height)] : [line]))
    .join("\n");
}

const LAYOUTS: [name: string, change: (text: string) => string][] = [
  ["as it is", (text) => text],
  ["every line break doubled", (text) => text.replaceAll("\n", "\n\n")],
  ["every line break trebled", (text) => text.replaceAll("\n", "\n\n\n")],
  ["carriage returns", (text) => text.replaceAll("\n", "\r\n")],
  ["everything set in by full-width spaces", lines((line) => `　　${line}`)],
  ["everything set in, spaces at the end", lines((line) => `    ${line}  `)],
  [
    "half-width brackets and marks",
    (text) => text.replaceAll("（", "(").replaceAll("）", ")").replaceAll("，", ",").replaceAll("：", ":"),
  ],
  [
    "full stops behind Chinese numerals, commas behind Arabic ones",
    lines((line) => line.replace(/^([一二])、/, "$1.").replace(/^(\d)\./, "$1、")),
  ],
  ["white space behind labels", lines((line) => line.replace(/^([一二]、|（[一二三]）)/, "$1　"))],
  ["wrapped at 20", (text) => wrap(text, 20).join("\n")],
  ["wrapped at 30", (text) => wrap(text, 30).join("\n")],
  ["wrapped at 40", (text) => wrap(text, 40).join("\n")],
  [
    "wrapped, blank lines between paragraphs",
    (text) =>
      text
        .split("\n")
        .map((line) => wrap(line, 28).join("\n"))
        .join("\n\n"),
  ],
  ["pages with numbers between dashes", (text) => paged(text, 28, 22, (page) => [`— ${page} —`])],
  ["pages with bare numbers", (text) => paged(text, 30, 24, (page) => ["", String(page), ""])],
  ["pages with 第n页", (text) => paged(text, 32, 20, (page) => [`第${page}页 共9页`, ""])],
  ["the paragraphs of each part run together", (text) => text.replaceAll(/。\n(?![一二]、|（|\d\.)/g, "。")],
];

describe("the sections of a report do not depend on its layout", () => {
  test.each(LAYOUTS)("%s", (_, change) => expect(headingsOf(change(REPORT))).toEqual(HEADINGS));

  test("wrapped at any width, with pages of any height", () => {
    fc.assert(
      fc.property(fc.integer({ min: 18, max: 46 }), fc.integer({ min: 12, max: 40 }), (width, height) => {
        expect(headingsOf(paged(REPORT, width, height, (page) => [`- ${page} -`]))).toEqual(HEADINGS);
      }),
      { numRuns: 60 },
    );
  });
});
