import { describe, expect, test } from "vitest";
import { outline, read } from "./read.js";

const A = "全镇上下拧成一股绳，办成了一批群众盼了多年的事情，干群关系更加融洽，发展底气更加充足。";
const B = "改造老旧小区18个，新增停车位2600个，惠及居民1.4万户，群众满意度达到96.5%，比上年提高2.1个百分点。";
const C = "要逐项明确牵头单位和完成时限，每半月会商一次，对推进迟缓的项目挂牌督办，确保年底前见到成效。";

interface Case {
  name: string;
  text: string;
  outline: string[];
}

const run = (cases: readonly Case[]): void => {
  test.each(cases)("$name", ({ text, outline: expected }) => expect(outline(text)).toEqual(expected));
};

describe("points alone on their lines", () => {
  run([
    {
      name: "dashes with a full stop above paragraphs",
      text: `二、几点体会\n——必须依靠群众。\n${A}\n——必须真抓实干。\n${A}\n三、今后打算\n${C}`,
      outline: ["1 二、 几点体会", "2 —— 必须依靠群众", "2 —— 必须真抓实干", "1 三、 今后打算"],
    },
    {
      name: "enumerators with a full stop above paragraphs",
      text: `一、主要做法\n一是突出源头治理，矛盾化解在基层。\n${B}\n二是突出系统治理，力量下沉到网格。\n${B}\n三是突出数字治理。\n${B}`,
      outline: [
        "1 一、 主要做法",
        "2 一是 突出源头治理，矛盾化解在基层",
        "2 二是 突出系统治理，力量下沉到网格",
        "2 三是 突出数字治理",
      ],
    },
    {
      name: "a list of points with nothing below them",
      text: `一、主要做法\n${A}\n一是突出源头治理。\n二是突出系统治理。\n三是突出数字治理。\n${B}`,
      outline: ["1 一、 主要做法"],
    },
    {
      name: "points with figures are statements",
      text: `一、主要成绩\n——新建水库3座。\n${A}\n——改造农田5万亩。\n${A}`,
      outline: ["1 一、 主要成绩"],
    },
    {
      name: "points that begin in the middle of a paragraph",
      text: `一、财政政策\n实施积极的政策。一是扩大支出规模。${C}\n二是优化支出结构。${C}\n三是推进税费改革。${C}\n二、货币政策\n${C}`,
      outline: ["1 一、 财政政策", "1 二、 货币政策"],
    },
    {
      name: "points that are titled in one part only",
      text: `一、扩大内需\n一是稳定投资。${C}\n二是促进消费。${C}\n二、稳住农业\n一是粮食要稳产，单产要有新的提高。${C}\n二是从实际出发。${C}\n三是多渠道增收。${C}\n四是农村电网要改造，用电要同价。${C}`,
      outline: ["1 一、 扩大内需", "1 二、 稳住农业"],
    },
  ]);
});

describe("decimal numbers", () => {
  run([
    {
      name: "a year opens the title",
      text: `某局工作总结\n1 2022年工作回顾\n1.1 2022年执法检查\n${B}\n1.2 信息公开\n${B}\n2 2023年工作安排\n${C}`,
      outline: ["1 1 2022年工作回顾", "2 1.1 2022年执法检查", "2 1.2 信息公开", "1 2 2023年工作安排"],
    },
    {
      name: "a full stop behind the first number",
      text: `1. 目标任务\n${C}\n2. 工作措施\n2.1 宣传发动\n${C}\n2.2 全面排查\n2.2.1 自查\n${C}\n2.2.2 抽查\n${C}`,
      outline: ["1 1. 目标任务", "1 2. 工作措施", "2 2.1 宣传发动", "2 2.2 全面排查", "3 2.2.1 自查", "3 2.2.2 抽查"],
    },
    {
      name: "numbering that starts anew in the next part",
      text: `一、回顾\n1. 监管\n1.1 巡查\n${B}\n1.2 整治\n${B}\n二、计划\n1. 培训\n1.1 课程\n${C}\n1.2 师资\n${C}`,
      outline: [
        "1 一、 回顾",
        "2 1. 监管",
        "3 1.1 巡查",
        "3 1.2 整治",
        "1 二、 计划",
        "2 1. 培训",
        "3 1.1 课程",
        "3 1.2 师资",
      ],
    },
    {
      name: "figures and cells of a table",
      text: `${A}\n1.1亿元\n1.2万户\n2.1公里\n${B}\n2 公里\n3 个\n${B}`,
      outline: [],
    },
    {
      name: "cells that stand on lines of their own",
      text: `一、收支执行情况\n（一）全区收支\n收入 |\n执行数 |\n一、本级收入 |\n36.9 |\n二、转移收入 |\n12.6 |\n${B}`,
      outline: ["1 一、 收支执行情况", "2 （一） 全区收支"],
    },
    { name: "who wrote a piece of the press", text: `${A}\n□特约记者林小溪\n${B}`, outline: [] },
    {
      name: "plain numbers that nothing stands below keep their style",
      text: `一、安排\n1. 抓好春耕\n${C}\n2. 抓好防汛\n${C}`,
      outline: ["1 一、 安排", "2 1. 抓好春耕", "2 2. 抓好防汛"],
    },
    {
      name: "letters",
      text: `（一）推广应用\nA. 试点先行\n${C}\nB. 全面铺开\n${C}\n（二）强化保障\n${C}`,
      outline: ["1 （一） 推广应用", "2 A. 试点先行", "2 B. 全面铺开", "1 （二） 强化保障"],
    },
    { name: "letters of a chart", text: `${A}\nA.优\nB.良\nC.中\nD.差\n${B}`, outline: [] },
  ]);
});

describe("contents, lists and provisions", () => {
  run([
    {
      name: "the same headings in two parts are no contents",
      text: `一、上年回顾\n（一）经济发展\n1.工业\n${B}\n（二）社会事业\n1.教育\n${B}\n二、今年安排\n（一）经济发展\n1.工业\n${C}\n（二）社会事业\n1.教育\n${C}`,
      outline: [
        "1 一、 上年回顾",
        "2 （一） 经济发展",
        "3 1. 工业",
        "2 （二） 社会事业",
        "3 1. 教育",
        "1 二、 今年安排",
        "2 （一） 经济发展",
        "3 1. 工业",
        "2 （二） 社会事业",
        "3 1. 教育",
      ],
    },
    {
      name: "contents of two levels",
      text: `目录\n一、上年回顾\n（一）经济\n（二）社会\n二、今年安排\n一、上年回顾\n（一）经济\n${B}\n（二）社会\n${B}\n二、今年安排\n${C}`,
      outline: ["1 一、 上年回顾", "2 （一） 经济", "2 （二） 社会", "1 二、 今年安排"],
    },
    {
      name: "the names of documents that a plan rests on",
      text: `第一节 规划依据\n1、《某省水利条例》（2019年修订）\n2、《某市城市总体规划》\n（2020年）\n3、《某市防洪规划》\n第二节 规划期限\n${A}`,
      outline: ["1 第一节 规划依据", "1 第二节 规划期限"],
    },
    {
      name: "a provision among titled ones",
      text: `一、重点任务\n1．优化审批流程。${C}\n2．健全帮办机制。${C}\n3．持续梳理清单，事项应进必进。\n4．推进数据共享。${C}`,
      outline: ["1 一、 重点任务", "2 1． 优化审批流程", "2 2． 健全帮办机制", "2 4． 推进数据共享"],
    },
  ]);
  test("a provision leaves no gap in the numbering", () => {
    const { diagnostics } = read(
      `一、重点任务\n1．优化审批流程。${C}\n2．健全帮办机制。${C}\n3．持续梳理清单，事项应进必进。\n4．推进数据共享。${C}`,
    );
    expect(diagnostics).toEqual([]);
  });
  test("a number that is nowhere does", () => {
    const { diagnostics } = read(`一、重点任务\n1．优化审批流程。${C}\n2．健全帮办机制。${C}\n4．推进数据共享。${C}`);
    expect(diagnostics.map(({ code }) => code)).toEqual(["numbering-gap"]);
  });
});

describe("annexes", () => {
  run([
    {
      name: "the measures that a decree promulgates",
      text: `某省人民政府令\n（第31号）\n《某省节水管理办法》已经省人民政府常务会议审议通过，现予公布，自2022年5月1日起施行。\n省长 李一鸣\n2022年3月4日\n某省节水管理办法\n第一章 总则\n第一条 为了节约用水，结合本省实际，制定本办法。\n第二条 本省行政区域内的用水活动适用本办法。\n第二章 管理\n第三条 用水实行定额管理，超定额的累进加价。`,
      outline: ["1 某省节水管理办法", "2 第一章 总则", "3 第一条", "3 第二条", "2 第二章 管理", "3 第三条"],
    },
    {
      name: "a title of two lines below the label of an annex",
      text: `各镇人民政府：\n现将有关方案印发给你们，请认真组织实施。\n附件\n某县农村饮水安全\n巩固提升工作方案\n${A}\n一、目标\n${C}\n二、措施\n${C}`,
      outline: ["1 某县农村饮水安全巩固提升工作方案", "2 一、 目标", "2 二、 措施"],
    },
    {
      name: "a list of annexes holds none",
      text: `一、工作要求\n现将《某县防汛预案》《某县抗旱预案》一并下发。\n附件：\n某县防汛预案\n某县抗旱预案\n某县水利局\n2022年5月6日`,
      outline: ["1 一、 工作要求"],
    },
    {
      name: "a document that is only cited",
      text: `一、依据\n根据《某县供水管理办法》，制定方案。\n${A}\n二、范围\n${C}`,
      outline: ["1 一、 依据", "1 二、 范围"],
    },
  ]);
});

describe("levels", () => {
  run([
    {
      name: "sections whose chapter was cut off",
      text: `第一节 指导思想\n${A}\n第二节 基本原则\n${A}\n第一章 愿景目标\n第一节 愿景\n${A}\n第二节 目标\n${A}`,
      outline: ["2 第一节 指导思想", "2 第二节 基本原则", "1 第一章 愿景目标", "2 第一节 愿景", "2 第二节 目标"],
    },
    {
      name: "brackets above numbers that never hold brackets",
      text: `（一）提升品质。${C}\n（二）完善功能。${C}\n一、附则\n${C}\n二、解释\n${C}`,
      outline: ["1 （一） 提升品质", "1 （二） 完善功能", "1 一、 附则", "1 二、 解释"],
    },
    {
      name: "paragraphs with headings between dashes",
      text: `一、回顾\n——产业结构不断优化。${A}\n现代农业提质增效。${B}\n文旅产业加速融合。${B}\n商贸物流日益活跃。${B}\n——城乡面貌持续改善。${A}\n——民生福祉稳步增进。${A}\n二、安排\n${C}`,
      outline: [
        "1 一、 回顾",
        "2 —— 产业结构不断优化",
        "3 现代农业提质增效",
        "3 文旅产业加速融合",
        "3 商贸物流日益活跃",
        "2 —— 城乡面貌持续改善",
        "2 —— 民生福祉稳步增进",
        "1 二、 安排",
      ],
    },
    {
      name: "paragraphs with headings after the last dash",
      text: `一、回顾\n——产业结构不断优化。${A}\n——城乡面貌持续改善。${A}\n深化重点改革。${B}\n扩大对外开放。${B}\n加强法治建设。${B}\n二、安排\n${C}`,
      outline: [
        "1 一、 回顾",
        "2 —— 产业结构不断优化",
        "2 —— 城乡面貌持续改善",
        "2 深化重点改革",
        "2 扩大对外开放",
        "2 加强法治建设",
        "1 二、 安排",
      ],
    },
  ]);
});

describe("titles", () => {
  run([
    {
      name: "a lead to points below a short title",
      text: `住房保障\n我们将采取以下措施：\n(1) 加快公共租赁住房建设，${C}\n(2) 放宽申请条件，${C}\n土地供应\n${A}`,
      outline: ["1 住房保障", "1 土地供应"],
    },
    {
      name: "a label above a colon and a paragraph",
      text: `${A}\n牵头单位名单\n责任人如下：\n${A}`,
      outline: [],
    },
    {
      name: "where a report was delivered",
      text: `一、转发说明\n${A}\n某县政府工作报告\n——二〇二二年一月八日在某县第九届人民代表大会第一次会议上\n${A}\n二、学习要求\n${C}`,
      outline: ["1 一、 转发说明", "1 二、 学习要求"],
    },
    {
      name: "a heading with a figure among others",
      text: `加快完善交通网络。${C}\n加快建设农村公路300公里。${C}\n加快推进客运提质。${C}\n加快发展现代物流。${C}`,
      outline: ["1 加快完善交通网络", "1 加快建设农村公路300公里", "1 加快推进客运提质", "1 加快发展现代物流"],
    },
    {
      name: "statements with figures",
      text: `新建农村公路300公里。${B}\n改造危桥12座。${B}\n开通公交线路8条。${B}`,
      outline: [],
    },
  ]);
});
