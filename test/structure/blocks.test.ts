import { describe, expect, test } from "vitest";
import { readBlocks } from "../../src/structure/blocks.js";
import { normalize } from "../../src/text/normalize.js";

/** `A` apparatus, `F` fragment, `P` paragraph; a line each. */
const DOCUMENTS: [string, string][] = [
  [
    "a notice with index block, signature, enclosure and copies",
    `A 索引号：000028/2021-00113
A 发文机关：市政府办公室
A 成文日期：2021年6月8日
P 青川市人民政府办公室关于印发青川市2021年重点工作安排的通知
P 青政办发〔2021〕16号
P 各县（区）人民政府：
P 《青川市2021年重点工作安排》已经市政府同意，现印发给你们，请认真贯彻执行。
A 附件：重点任务分工表
A 青川市人民政府办公室
A 2021年6月8日
A （此件公开发布）
A 附件
P 青川市2021年重点工作安排
P 一、总体要求
P 坚持稳中求进工作总基调，推动高质量发展，全年地区生产总值增长6.5%以上。
A 抄送：市委办公室，市人大常委会办公室。
A 青川市人民政府办公室2021年6月8日印发
A 扫一扫在手机打开当前页`,
  ],
  [
    "names of files between the pages of a file that was taken apart",
    `A 3.县委全会精神.docx
P 县委全会精神
A 3.县委全会精神.docx
P 县委十四届六次全会审议通过全年工作安排，新建学校3所。
A 3.县委全会精神.docx
P 会后把文件存为docx格式分发。`,
  ],
  [
    "a page of a portal",
    `A 您当前的位置：首页>政务公开>工作报告
P 2022年云溪县政府工作报告
A 发布时间：2022-02-18 09:30 来源：县政府办 浏览次数：356
A 【字号：大 中 小】 打印 关闭
P ——2022年1月12日在云溪县第十七届人民代表大会第一次会议上
P 各位代表：
P 现在，我代表县人民政府向大会报告工作，请予审议，并请政协委员提出意见。
P 来源：一般公共预算收入主要来自制造业，占比达到56%，比上年提高3个百分点。
A （热烈鼓掌）
P 我们将坚定信心、奋勇前进，以优异成绩迎接党的二十大胜利召开！
A （责任编辑：王小川）
A 上一篇：2021年政府工作报告`,
  ],
  [
    "an infographic",
    `P 一图读懂云溪成绩单
F 举行协商活动10场
F 形成调研报告42份
P 民生实事
F 新增学位1.26万个
F 新建公园18个，绿道46公里
A ……
P 2023年，全县坚持民生优先，民生支出占财政支出的八成以上，群众满意度稳步提升。
A 图片来源：县融媒体中心`,
  ],
  [
    "figures in headings make no fragments",
    `P 2022年工作回顾
P 2023年工作安排
P 一、完成10件实事`,
  ],
];

describe("readBlocks", () => {
  test.each(DOCUMENTS)("%s", (_, marked) => {
    const lines = marked.split("\n");
    const { text } = normalize(lines.map((line) => line.slice(2)).join("\n\n"));
    const clean = normalize(text);
    const { blocks } = readBlocks({ ...clean, text });
    const kinds = { apparatus: "A", fragment: "F", paragraph: "P", heading: "H" };
    expect(blocks.map(({ start, end, kind }) => `${kinds[kind]} ${text.slice(start, end)}`)).toEqual(
      text.split("\n").map((line, index) => `${lines[index]?.[0]} ${line}`),
    );
  });
});
