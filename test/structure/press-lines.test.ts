import { describe, expect, test } from "vitest";
import { analyze } from "../../src/index.js";
import { A, B, C, testOutlines } from "./outline-cases.js";
import { printedOutline } from "./read.js";

testOutlines(
  "headings of articles in the press",
  [
    {
      name: "titles with a mark alone below them",
      text: `云溪县加强招商引资\n${A}\n明确招商方向\n▷\n${B}\n谋划重大项目\n▷\n${B}\n建强招商队伍\n▷\n${C}`,
      outline: ["1 明确招商方向", "1 谋划重大项目", "1 建强招商队伍"],
    },
    {
      name: "headlines that tell figures, beside one that does not",
      text: `云溪县召开交通运输工作会议安排部署全年各项重点工作\n${A}\n五年完成投资86亿通车里程3200公里\n${B}\n今年投资12亿开工一批重点公路\n${C}\n立足发展努力降低运输成本\n${B}`,
      outline: ["1 五年完成投资86亿通车里程3200公里", "1 今年投资12亿开工一批重点公路", "1 立足发展努力降低运输成本"],
    },
    {
      name: "a figure that stands alone where nothing else heads a part",
      text: `云溪县召开交通运输工作会议安排部署全年各项重点工作\n${A}\n今年投资12亿开工一批重点公路\n${C}`,
      outline: [],
    },
    {
      name: "figures alone on lines below numbers",
      text: `一、工作回顾\n${A}\n全年完成投资86亿元\n${B}\n二、工作安排\n${C}\n力争完成投资90亿元\n${B}`,
      outline: ["1 一、 工作回顾", "1 二、 工作安排"],
    },
    {
      name: "a series of labels below a title",
      text: `云溪县公布加快发展保障性租赁住房的意见\n${A}\n主要面向新市民\n${B}\n多项政策支持\n${A}\n土地政策：\n${C}\n项目审批：\n${C}\n财税金融：\n${C}\n重点发展四个片区\n${B}`,
      outline: ["1 主要面向新市民", "1 多项政策支持", "2 土地政策", "2 项目审批", "2 财税金融", "1 重点发展四个片区"],
    },
    {
      name: "speakers, each of whom speaks more than once",
      text: `云溪县举行座谈会\n${A}\n首席记者：\n${B}\n副局长王：\n${C}\n首席记者：\n${B}\n副局长王：\n${C}`,
      outline: [],
    },
    {
      name: "two labels, and labels of several makes",
      text: `云溪县发布办事指南\n${A}\n申请材料：\n${B}\n办理地点：\n${C}\n${A}`,
      outline: [],
    },
    {
      name: "framed lines below a title, with no text between them",
      text: `云溪县政协召开第五次会议听取提案工作报告\n\n${A}\n\n2024年提案工作安排\n\n${C}\n\n【强基固本，力争提高提案质量】\n\n【注重服务，努力提高办理实效】\n\n【丰富形式，不断完善工作机制】`,
      outline: [
        "1 2024年提案工作安排",
        "2 强基固本，力争提高提案质量",
        "2 注重服务，努力提高办理实效",
        "2 丰富形式，不断完善工作机制",
      ],
    },
    {
      name: "buttons in frames",
      text: `一、工作回顾\n${A}\n二、工作安排\n${C}\n【打印本页】\n【关闭窗口】`,
      outline: ["1 一、 工作回顾", "1 二、 工作安排"],
    },
  ],
  printedOutline,
);

testOutlines("sentences and closing words alone on their lines", [
  {
    name: "points that say what must be done, below a title that ends like a sentence",
    text: `七、转变政府职能\n${A}\n加快职能转变。\n${B}\n加强作风建设。\n${C}\n一要大力倡导艰苦创业。\n${C}\n二要努力节省开支。\n${C}\n三要严肃财经纪律。\n${C}\n八、做好外交工作\n${A}\n结束语\n各位代表！\n${C}`,
    outline: [
      "1 七、 转变政府职能",
      "2 加快职能转变",
      "2 加强作风建设",
      "3 一要 大力倡导艰苦创业",
      "3 二要 努力节省开支",
      "3 三要 严肃财经纪律",
      "1 八、 做好外交工作",
      "1 结束语",
    ],
  },
  {
    name: "points that run on in their paragraphs, and a word that begins like one",
    text: `一、转变政府职能\n${A}\n一要大力倡导艰苦创业，反对浪费。${C}\n二要素市场化改革深入推进。\n${B}`,
    outline: ["1 一、 转变政府职能"],
  },
]);

describe("the figure of a headline", () => {
  test("is read as text", () => {
    const text = `云溪县召开交通运输工作会议安排部署全年各项重点工作\n${A}\n今年完成投资12亿元开工一批公路\n${C}\n努力降低运输成本\n${A}`;
    const { targets, achievements } = analyze(text);
    expect([...targets, ...achievements].map(({ quantity }) => quantity.text)).toEqual(["12亿元"]);
  });

  test("tells neither what is planned nor the time of what stands below it", () => {
    const text = `云溪县召开交通运输工作会议\n发布时间：2011-03-24\n3月22日下午，全县交通运输工作会议召开。今年将完成投资12亿元，加快推进国省干线公路和农村公路建设。\n五年完成投资86亿通车里程3200公里\n近年来，群众出行越来越方便。全县公路通车里程3200公里，所有行政村都通了客车，实现了多年的愿望。\n努力降低运输成本\n${A}`;
    const [road] = analyze(text).achievements.filter(({ quantity }) => quantity.span.start > text.indexOf("近年来"));
    expect(road).toMatchObject({ quantity: { text: "3200公里" }, period: null });
  });
});
