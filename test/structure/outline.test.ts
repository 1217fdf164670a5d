import { describe, expect, test } from "vitest";
import { outline } from "./read.js";

/** Running text, so that a case shows its headings and little else. */
const A = "全县上下深入贯彻党中央决策部署，顶住多重压力，办成了一批群众盼望多年的实事，各项工作迈出坚实步伐。";
const B =
  "新建标准化厂房12万平方米，引进项目38个，完成投资24.6亿元，同比增长9.3%。建成农村公路86公里，惠及群众3.2万人。";
const C =
  "要把稳增长放在突出位置，完善领导包联机制，每月调度一次，每季通报一次。对进度滞后的项目逐一分析，限期整改到位。";

interface Case {
  name: string;
  text: string;
  outline: string[];
}

const NUMBERED: Case[] = [
  {
    name: "the customary four styles",
    text: `一、过去一年工作回顾
${A}
（一）经济运行稳中向好。${B}
（二）民生福祉持续增进。${B}
二、今年工作安排
${C}
（一）壮大工业经济
1.抓龙头企业。${C}
2.抓园区平台。${C}
（1）完善基础设施。${C}
（2）优化审批流程。${C}
（二）发展现代农业
①稳定粮食生产。${C}
②壮大特色产业。${C}`,
    outline: [
      "1 一、 过去一年工作回顾",
      "2 （一） 经济运行稳中向好",
      "2 （二） 民生福祉持续增进",
      "1 二、 今年工作安排",
      "2 （一） 壮大工业经济",
      "3 1. 抓龙头企业",
      "3 2. 抓园区平台",
      "4 （1） 完善基础设施",
      "4 （2） 优化审批流程",
      "2 （二） 发展现代农业",
      "3 ① 稳定粮食生产",
      "3 ② 壮大特色产业",
    ],
  },
  {
    name: "half-width brackets and odd full stops",
    text: `一.主要工作
(一)项目建设提速增效。${B}
(二)改革开放不断深化。${B}
二.下步打算
1、强化要素保障。${C}
2、严格考核奖惩。${C}
1)夯实基层基础。${C}
2)培育专业队伍。${C}`,
    outline: [
      "1 一. 主要工作",
      "2 (一) 项目建设提速增效",
      "2 (二) 改革开放不断深化",
      "1 二. 下步打算",
      "2 1、 强化要素保障",
      "2 2、 严格考核奖惩",
      "3 1) 夯实基层基础",
      "3 2) 培育专业队伍",
    ],
  },
  {
    name: "chapters and sections of a plan outline",
    text: `第一章 发展环境
第一节 发展基础
${A}
第二节 面临形势
${A}
第二章 总体要求
第一节 指导思想
${A}
第二节 主要目标
${A}`,
    outline: [
      "1 第一章 发展环境",
      "2 第一节 发展基础",
      "2 第二节 面临形势",
      "1 第二章 总体要求",
      "2 第一节 指导思想",
      "2 第二节 主要目标",
    ],
  },
  {
    name: "parts above chapters, and han numbers below sections",
    text: `第一编 开启新征程
第一章 发展基础
${A}
一、综合实力
${A}
二、创新能力
${A}
第二章 发展思路
${A}
第二编 建设产业强市
第三章 壮大制造业
${A}`,
    outline: [
      "1 第一编 开启新征程",
      "2 第一章 发展基础",
      "3 一、 综合实力",
      "3 二、 创新能力",
      "2 第二章 发展思路",
      "1 第二编 建设产业强市",
      "2 第三章 壮大制造业",
    ],
  },
  {
    name: "articles with bracketed titles below chapters",
    text: `第一章 总则
第一条【目的依据】为规范专项资金管理，提高使用效益，根据有关规定，结合本县实际，制定本办法。
第二条【适用范围】本办法适用于县级财政安排的专项资金。
第二章 资金分配
第三条【分配原则】资金分配遵循公开公正、突出重点的原则，由主管部门会同财政部门提出方案。`,
    outline: ["1 第一章 总则", "2 第一条 目的依据", "2 第二条 适用范围", "1 第二章 资金分配", "2 第三条 分配原则"],
  },
  {
    name: "articles of plain text keep their label and have no title",
    text: `第一条 为规范专项资金管理，提高使用效益，根据有关规定，结合本县实际，制定本办法。
第二条 本办法所称专项资金，是指县级财政预算安排的用于产业发展的资金。
第三条 县财政局负责资金拨付，县审计局负责监督检查。`,
    outline: ["1 第一条", "1 第二条", "1 第三条"],
  },
  {
    name: "dashes below a numbered part",
    text: `一、五年来的主要成绩
${A}
——综合实力迈上新台阶。${B}
——城乡面貌发生新变化。${B}
——社会治理取得新成效。${B}
二、今后五年的目标
${A}
－－做强实体经济。${C}
－－做优人居环境。${C}`,
    outline: [
      "1 一、 五年来的主要成绩",
      "2 —— 综合实力迈上新台阶",
      "2 —— 城乡面貌发生新变化",
      "2 —— 社会治理取得新成效",
      "1 二、 今后五年的目标",
      "2 －－ 做强实体经济",
      "2 －－ 做优人居环境",
    ],
  },
  {
    name: "a level skipped in one part stays skipped there only",
    text: `一、工作成效
1.党建引领有力。${B}
2.队伍建设加强。${B}
二、工作打算
（一）抓实理论学习
1.完善学习制度。${C}
2.创新学习形式。${C}
（二）抓实基层治理
${C}`,
    outline: [
      "1 一、 工作成效",
      "2 1. 党建引领有力",
      "2 2. 队伍建设加强",
      "1 二、 工作打算",
      "2 （一） 抓实理论学习",
      "3 1. 完善学习制度",
      "3 2. 创新学习形式",
      "2 （二） 抓实基层治理",
    ],
  },
  {
    name: "bracketed numbers above plain ones",
    text: `（一）提升产业能级。
${C}
1.培育龙头企业。${C}
2.建设配套园区。${C}
（二）扩大对外开放。
${C}
1.稳住外贸外资。${C}
2.建好口岸平台。${C}`,
    outline: [
      "1 （一） 提升产业能级",
      "2 1. 培育龙头企业",
      "2 2. 建设配套园区",
      "1 （二） 扩大对外开放",
      "2 1. 稳住外贸外资",
      "2 2. 建好口岸平台",
    ],
  },
  {
    name: "a document that begins in the middle of a part",
    text: `（三）扩大有效投资。${C}
（四）激发消费潜力。${C}
三、加强政府自身建设
${C}
（一）坚持依法行政。${C}
（二）持续改进作风。${C}`,
    outline: [
      "2 （三） 扩大有效投资",
      "2 （四） 激发消费潜力",
      "1 三、 加强政府自身建设",
      "2 （一） 坚持依法行政",
      "2 （二） 持续改进作风",
    ],
  },
  {
    name: "numbers alone on their lines",
    text: `一
${A}
${A}
二
${A}
三
${A}`,
    outline: ["1 一", "1 二", "1 三"],
  },
  {
    name: "headings of two sentences' length and quoted terms",
    text: `一、围绕打造区域性消费中心城市，聚力实施商贸流通提质扩容攻坚
${C}
二、深化“放管服”改革，持续优化“办事不求人”的营商环境
${C}
三、实施“龙头企业培育年”行动，做强“3+2”产业体系
${C}`,
    outline: [
      "1 一、 围绕打造区域性消费中心城市，聚力实施商贸流通提质扩容攻坚",
      "1 二、 深化“放管服”改革，持续优化“办事不求人”的营商环境",
      "1 三、 实施“龙头企业培育年”行动，做强“3+2”产业体系",
    ],
  },
  {
    name: "verdicts with 了",
    text: `一、1999年的工作
（一）国民经济保持了较快增长。${B}
（二）改革开放迈出了新步伐。${B}
（三）人民生活有了新的改善。${B}`,
    outline: [
      "1 一、 1999年的工作",
      "2 （一） 国民经济保持了较快增长",
      "2 （二） 改革开放迈出了新步伐",
      "2 （三） 人民生活有了新的改善",
    ],
  },
  {
    name: "numbers that count on through the parts, and principles below one",
    text: `一、总体要求
（一）指导思想。${A}
（二）基本原则。
坚持政府引导。${C}
坚持市场主导。${C}
坚持规范有序。${C}
（三）主要目标。${A}
二、重点任务
（四）加强供给。${C}
（五）优化服务。${C}`,
    outline: [
      "1 一、 总体要求",
      "2 （一） 指导思想",
      "2 （二） 基本原则",
      "3 坚持政府引导",
      "3 坚持市场主导",
      "3 坚持规范有序",
      "2 （三） 主要目标",
      "1 二、 重点任务",
      "2 （四） 加强供给",
      "2 （五） 优化服务",
    ],
  },
  {
    name: "a few words before a colon",
    text: `一、总体思路
1.指导思想：${A}
2.工作目标：${C}
3.实施步骤：${C}
二、工作要求
${C}`,
    outline: ["1 一、 总体思路", "2 1. 指导思想", "2 2. 工作目标", "2 3. 实施步骤", "1 二、 工作要求"],
  },
  {
    name: "numbers that count on below the next heading",
    text: `（一）实施就业优先战略
1.抓好重点群体就业
${C}
2.强化职业技能培训
${C}
（二）健全社会保障体系
3.扩大参保覆盖面
${C}
4.加强基金监管
${C}`,
    outline: [
      "1 （一） 实施就业优先战略",
      "2 1. 抓好重点群体就业",
      "2 2. 强化职业技能培训",
      "1 （二） 健全社会保障体系",
      "2 3. 扩大参保覆盖面",
      "2 4. 加强基金监管",
    ],
  },
  {
    name: "bullets, then brackets in the same part",
    text: `一、“十三五”发展回顾
${A}
◆综合实力显著增强。${B}
◆动能转换成效明显。${B}
${A}
（一）众志成城抗疫情。${B}
（二）千方百计稳增长。${B}
二、加强政府自身建设
${A}`,
    outline: [
      "1 一、 “十三五”发展回顾",
      "2 ◆ 综合实力显著增强",
      "2 ◆ 动能转换成效明显",
      "2 （一） 众志成城抗疫情",
      "2 （二） 千方百计稳增长",
      "1 二、 加强政府自身建设",
    ],
  },
  {
    name: "titles of parts above titles of matters",
    text: `2023年工作回顾
凝心铸魂筑牢思想根基
${B}
服务大局助力县域发展
${B}
2024年工作安排
提升建言质效
${C}
密切联系群众
${C}`,
    outline: [
      "1 2023年工作回顾",
      "2 凝心铸魂筑牢思想根基",
      "2 服务大局助力县域发展",
      "1 2024年工作安排",
      "2 提升建言质效",
      "2 密切联系群众",
    ],
  },
  {
    name: "a single title after numbered parts stands beside them",
    text: `一、2021年工作安排
1.突出创新驱动。${C}
2.突出扩大内需。${C}
加强政府自身建设
${C}`,
    outline: ["1 一、 2021年工作安排", "2 1. 突出创新驱动", "2 2. 突出扩大内需", "2 加强政府自身建设"],
  },
  {
    name: "a heading broken over two lines",
    text: `一、坚持党的全面领导，思想政治
根基更加牢固
${A}
二、围绕中心服务大局，协商建言
成效更加显著
${A}`,
    outline: ["1 一、 坚持党的全面领导，思想政治根基更加牢固", "1 二、 围绕中心服务大局，协商建言成效更加显著"],
  },
  {
    name: "a table of contents before the parts",
    text: `目录
第一章 发展环境
第二章 指导方针
第三章 主要任务
第一章 发展环境
${A}
第二章 指导方针
${A}
第三章 主要任务
${A}`,
    outline: ["1 第一章 发展环境", "1 第二章 指导方针", "1 第三章 主要任务"],
  },
  {
    name: "titled parts with han numbers in a notice",
    text: `一、提高思想认识。${C}
二、加快设施改造。${C}
三、严格考核问责。${C}`,
    outline: ["1 一、 提高思想认识", "1 二、 加快设施改造", "1 三、 严格考核问责"],
  },
  {
    name: "a heading that announces what is below, and one before the noun of which text could begin",
    text: `一、2022年主要工作完成情况如下：
${A}
（一）项目建设提速增效。${B}
二、存在的问题
${A}`,
    outline: ["1 一、 2022年主要工作完成情况如下", "2 （一） 项目建设提速增效", "1 二、 存在的问题"],
  },
  {
    name: "a single number that names its part",
    text: `一、推进健康工程总体目标
1.总体目标。到2025年，全市每千人口执业医师达到3.2人，人均预期寿命提高1岁。
二、完善服务体系
2.改善就医条件。${C}
3.加强队伍建设。${C}`,
    outline: [
      "1 一、 推进健康工程总体目标",
      "2 1. 总体目标",
      "1 二、 完善服务体系",
      "2 2. 改善就医条件",
      "2 3. 加强队伍建设",
    ],
  },
  {
    name: "odd marks behind the number",
    text: `一：工作回顾
${A}
二丶工作打算
${C}
一）抓好学习
${C}
二）抓好落实
${C}`,
    outline: ["1 一： 工作回顾", "1 二丶 工作打算", "2 一） 抓好学习", "2 二） 抓好落实"],
  },
  {
    name: "enumerators alone above their paragraphs",
    text: `一、主要做法
一是坚持党建引领
${B}
二是坚持群众路线
${B}`,
    outline: ["1 一、 主要做法", "2 一是 坚持党建引领", "2 二是 坚持群众路线"],
  },
];

describe("numbered headings", () => {
  test.each(NUMBERED)("$name", ({ text, outline: expected }) => expect(outline(text)).toEqual(expected));
});

const UNNUMBERED: Case[] = [
  {
    name: "title lines above numbered parts",
    text: `今后五年工作任务
${A}
——突出工业强县，建设现代产业体系。${C}
——突出城乡融合，建设宜居幸福家园。${C}
今年政府工作重点
${A}
一、培育壮大产业
${C}
（一）做强主导产业。${C}
（二）布局新兴产业。${C}
二、扩大有效需求
${C}`,
    outline: [
      "1 今后五年工作任务",
      "2 —— 突出工业强县，建设现代产业体系",
      "2 —— 突出城乡融合，建设宜居幸福家园",
      "1 今年政府工作重点",
      "2 一、 培育壮大产业",
      "3 （一） 做强主导产业",
      "3 （二） 布局新兴产业",
      "2 二、 扩大有效需求",
    ],
  },
  {
    name: "title lines below numbered parts",
    text: `一、去年工作回顾和今年的总体要求
${A}
工业经济较快增长。
${B}
财税金融形势良好。
${B}
${A}
二、积极扩大有效需求
${C}`,
    outline: [
      "1 一、 去年工作回顾和今年的总体要求",
      "2 工业经济较快增长",
      "2 财税金融形势良好",
      "1 二、 积极扩大有效需求",
    ],
  },
  {
    name: "numbering that starts anew below each title line",
    text: `2021年工作回顾
${A}
一、产业发展量质齐升
${B}
二、城乡建设提速推进
${B}
2022年重点工作
${A}
一、全力以赴稳增长
${C}
二、千方百计惠民生
${C}`,
    outline: [
      "1 2021年工作回顾",
      "2 一、 产业发展量质齐升",
      "2 二、 城乡建设提速推进",
      "1 2022年重点工作",
      "2 一、 全力以赴稳增长",
      "2 二、 千方百计惠民生",
    ],
  },
  {
    name: "titular sentences that open most paragraphs",
    text: `服务中心大局彰显担当。${B}
提升提案工作质效。${B}
密切联系界别群众。${B}
加强委员队伍建设。${B}`,
    outline: ["1 服务中心大局彰显担当", "1 提升提案工作质效", "1 密切联系界别群众", "1 加强委员队伍建设"],
  },
  {
    name: "run-in headings two levels below the part",
    text: `三、2025年工作任务
${A}
（一）推动科技创新和产业创新融合发展。${C}
提升产业链现代化水平。${C}
培育壮大新兴产业。${C}
促进数字经济发展。${C}
（二）全方位扩大国内需求。${C}
大力提振消费。${C}
积极扩大有效投资。${C}`,
    outline: [
      "1 三、 2025年工作任务",
      "2 （一） 推动科技创新和产业创新融合发展",
      "3 提升产业链现代化水平",
      "3 培育壮大新兴产业",
      "3 促进数字经济发展",
      "2 （二） 全方位扩大国内需求",
      "3 大力提振消费",
      "3 积极扩大有效投资",
    ],
  },
  {
    name: "principles that open alike",
    text: `一、总体要求
${A}
坚持政府引导。${C}
坚持市场主导。${C}
坚持规范有序。${C}
二、主要任务
${C}`,
    outline: ["1 一、 总体要求", "2 坚持政府引导", "2 坚持市场主导", "2 坚持规范有序", "1 二、 主要任务"],
  },
  {
    name: "titular sentences on their own lines below bracketed numbers",
    text: `三、做好2012年政府工作
（一）促进经济平稳较快增长。
${C}
着力扩大消费需求。
${C}
不断优化投资结构。
${C}
（二）保持物价总水平基本稳定。
${C}
增加生产、保障供给。
${C}
搞活流通、降低成本。
${C}`,
    outline: [
      "1 三、 做好2012年政府工作",
      "2 （一） 促进经济平稳较快增长",
      "3 着力扩大消费需求",
      "3 不断优化投资结构",
      "2 （二） 保持物价总水平基本稳定",
      "3 增加生产、保障供给",
      "3 搞活流通、降低成本",
    ],
  },
  {
    name: "titles in a report of the fifties",
    text: `各位代表：
第一个五年计划的执行情况
第一个五年计划已经胜利完成，工业总产值平均每年增长百分之十八。我国的面貌发生了深刻变化。
一九五八年计划的主要任务
一九五八年，工业总产值计划增长百分之十四点六。各部门必须厉行节约。
几个需要解决的问题
在执行计划的过程中，必须注意正确处理国家、合作社和农民的关系。`,
    outline: ["1 第一个五年计划的执行情况", "1 一九五八年计划的主要任务", "1 几个需要解决的问题"],
  },
  {
    name: "leads of four clauses in a report without numbers",
    text: `${A}
围绕中心，凝聚发展共识。${B}
情系民生，倾听群众呼声。${B}
强化监督，助推工作落实。${B}`,
    outline: ["1 围绕中心，凝聚发展共识", "1 情系民生，倾听群众呼声", "1 强化监督，助推工作落实"],
  },
  {
    name: "title lines of a newspaper report",
    text: `围绕中心聚共识 服务大局显担当
${B}
${A}
履职为民办实事 倾心尽力解民忧
${B}
固本强基抓党建 凝心铸魂强队伍
${B}`,
    outline: ["1 围绕中心聚共识 服务大局显担当", "1 履职为民办实事 倾心尽力解民忧", "1 固本强基抓党建 凝心铸魂强队伍"],
  },
  {
    name: "parts named before a colon, their mottoes after it",
    text: `各位委员：
我代表政协临河县第九届委员会常务委员会，向大会报告工作，请予审议。
回望2023：凝心聚力谱新篇
${A}
（一）思想引领更加有力
${B}
（二）建言资政更加精准
${B}
展望2024：团结奋进开新局
${A}
（一）在凝聚共识上展现新作为
${C}`,
    outline: [
      "1 回望2023：凝心聚力谱新篇",
      "2 （一） 思想引领更加有力",
      "2 （二） 建言资政更加精准",
      "1 展望2024：团结奋进开新局",
      "2 （一） 在凝聚共识上展现新作为",
    ],
  },
  {
    name: "an excerpt that begins with the heading of its part",
    text: `今后五年工作任务
${A}
一、做强实体经济
${C}
二、做优城乡环境
${C}`,
    outline: ["1 今后五年工作任务", "2 一、 做强实体经济", "2 二、 做优城乡环境"],
  },
  {
    name: "a single part right below the title of the report",
    text: `临河县农业农村局工作情况汇报
2022年工作回顾
${A}
（一）粮食生产稳中有增。${B}
（二）特色产业加快发展。${B}`,
    outline: ["1 2022年工作回顾", "2 （一） 粮食生产稳中有增", "2 （二） 特色产业加快发展"],
  },
  {
    name: "parts named like reports, in a text set half-width",
    text: `今年以来,全局干部职工团结拼搏,顺利完成各项任务,在全市综合考核中名列前茅,现将有关情况汇报如下:
2021年工作总结
${A}
（一）服务企业用心用情。${B}
（二）助农增收见行见效。${B}
2022年工作计划
${A}
（一）抓好重点项目。${C}`,
    outline: [
      "1 2021年工作总结",
      "2 （一） 服务企业用心用情",
      "2 （二） 助农增收见行见效",
      "1 2022年工作计划",
      "2 （一） 抓好重点项目",
    ],
  },
  {
    name: "a plan without a number ends the numbered review before it",
    text: `一、2007年预算执行情况
${A}
（一）收入完成情况。${B}
2008年预算草案
${A}
（一）收入安排。${C}`,
    outline: ["1 一、 2007年预算执行情况", "2 （一） 收入完成情况", "1 2008年预算草案", "2 （一） 收入安排"],
  },
  {
    name: "a part of short lines at the end",
    text: `一、协商议政成效显著
${B}
二、提案工作提质增效
${B}
年度工作亮点
品牌特色鲜明
委员积极参与`,
    outline: ["1 一、 协商议政成效显著", "1 二、 提案工作提质增效", "1 年度工作亮点"],
  },
  {
    name: "a preface beside the parts",
    text: `前言
${A}
一、发展基础
${A}
二、发展目标
${A}`,
    outline: ["1 前言", "1 一、 发展基础", "1 二、 发展目标"],
  },
];

const HEADLINES: Case[] = [
  {
    name: "the one document that a notice passes on",
    text: `各区县卫生健康局，委属各单位：
现将《2023年全市卫生工作要点》印发给你们，请认真贯彻执行。
临河市卫生健康委员会
2023年4月26日
2023年全市卫生工作要点
${C}
一、全面深化一个主题
1.加强组织领导。${C}
2.强化督查考核。${C}`,
    outline: ["1 2023年全市卫生工作要点", "2 一、 全面深化一个主题", "3 1. 加强组织领导", "3 2. 强化督查考核"],
  },
  {
    name: "two documents that a notice passes on",
    text: `各区县卫生健康局，委属各单位：
现将《2023年全市卫生工作要点》《2023年全市健康行动方案》印发给你们，请认真贯彻执行。
2023年全市卫生工作要点
${C}
一、深化医改
${C}
2023年全市健康行动方案
${C}
一、普及健康知识
${C}`,
    outline: ["1 2023年全市卫生工作要点", "2 一、 深化医改", "1 2023年全市健康行动方案", "2 一、 普及健康知识"],
  },
  {
    name: "the title once more below what a portal puts in between",
    text: `推进五大产业发展举措
下载文档前请自行甄别文档内容的完整性，平台不提供额外的编辑、内容补充、找答案等附加服务。
推进五大产业发展举措
${A}
一、培育产业链条
${C}`,
    outline: ["1 一、 培育产业链条"],
  },
  {
    name: "a line alone right after the report is presented",
    text: `各位代表：
现在，我代表市人民政府，向大会报告工作，请予审议，并请列席人员提出意见。
本届政府履职及“十四五”开局
市八届人大一次会议以来的五年，是全市上下团结一心、砥砺奋进、铸就辉煌的五年。
——五年感恩拼搏，全市如期脱贫圆梦小康。${A}
——五年砥砺前行，综合实力明显提升。${A}`,
    outline: [
      "1 本届政府履职及“十四五”开局",
      "2 —— 五年感恩拼搏，全市如期脱贫圆梦小康",
      "2 —— 五年砥砺前行，综合实力明显提升",
    ],
  },
  {
    name: "two paragraphs that begin alike",
    text: `一、把稳政治方向
坚持党对法院工作的绝对领导。${A}
坚持用党的创新理论指引法院工作。${A}`,
    outline: ["1 一、 把稳政治方向", "2 坚持党对法院工作的绝对领导", "2 坚持用党的创新理论指引法院工作"],
  },
  {
    name: "two paragraphs that begin differently",
    text: `一、把稳政治方向
坚持党对法院工作的绝对领导。${A}
本院召开了年度总结表彰大会。${A}`,
    outline: ["1 一、 把稳政治方向"],
  },
  {
    name: "contents above the salutation",
    text: `关于发展全省经济的报告
——1956年7月5日在临河省第一届人民代表大会第三次会议上
目 录
一、过渡时期的任务
二、第一个计划概要
三、第一个计划的若干问题
各位代表：
省人民委员会提出了发展全省经济的议案，我现在向大会作报告。
${A}`,
    outline: [],
  },
  {
    name: "a first part that follows the presentation in the same line, its year in Chinese numerals",
    text: `各位代表：我受市人民政府委托，向大会作政府工作报告，请予审议。一、一九八六年的主要工作情况一九八六年，我市贯彻执行了一系列方针、政策。${A}${A}`,
    outline: ["1 一、 一九八六年的主要工作情况"],
  },
  {
    name: "a label before what is cut off in mid-sentence",
    text: `一、完成情况
${A}
（一）主要经济指标完成情况
${B}
（二）固定资产投资快速增长，全镇投资完成5.7亿元，`,
    outline: ["1 一、 完成情况", "2 （一） 主要经济指标完成情况"],
  },
  {
    name: "a plan numbered like a standard",
    text: `临河市综合交通运输发展规划
1发展基础
1.1交通现状
${A}
1.1.1基础设施
${B}
1.1.2 运输服务
${B}
1.5万人受益
1.2存在问题
${A}
2总体要求
2.1指导思想
${C}`,
    outline: [
      "1 1 发展基础",
      "2 1.1 交通现状",
      "3 1.1.1 基础设施",
      "3 1.1.2 运输服务",
      "2 1.2 存在问题",
      "1 2 总体要求",
      "2 2.1 指导思想",
    ],
  },
  {
    name: "figures that look like numbers of a standard",
    text: `${A}
3月底前完成
1.1万亩
1.2亿元
2.1个百分点
${B}`,
    outline: [],
  },
  {
    name: "parts whose names are those of documents",
    text: `临河区民政局2023年工作总结及2024年工作计划
第一部分 2023年工作总结
${A}
一、主要工作情况
${A}
二、存在的问题
${A}
第二部分 2024年工作计划
${C}`,
    outline: ["1 第一部分 2023年工作总结", "2 一、 主要工作情况", "2 二、 存在的问题", "1 第二部分 2024年工作计划"],
  },
  {
    name: "figures before a colon, as the press heads parts",
    text: `全年财政支出用在哪里
${A}
24.6亿元：支持乡村振兴
${B}
——补贴标准稳步提高。${B}
——项目资金足额到位。${B}
9860万元：改善办学条件
${B}`,
    outline: ["1 24.6亿元：支持乡村振兴", "2 —— 补贴标准稳步提高", "2 —— 项目资金足额到位", "1 9860万元：改善办学条件"],
  },
  {
    name: "a single figure before a colon is none",
    text: `${A}
24.6亿元：支持乡村振兴
${B}`,
    outline: [],
  },
  {
    name: "paragraphs with headings between points",
    text: `一、2024年工作回顾
${A}
一是狠抓项目建设，发展动能更加强劲。${A}
内需拉动明显增强。${B}
产业升级步伐加快。${B}
二是深化城乡融合，县域面貌更加靓丽。${A}
特色产业提质增效。${B}
城镇建设扎实推进。${B}
二、2025年重点工作
${C}`,
    outline: [
      "1 一、 2024年工作回顾",
      "2 一是 狠抓项目建设，发展动能更加强劲",
      "3 内需拉动明显增强",
      "3 产业升级步伐加快",
      "2 二是 深化城乡融合，县域面貌更加靓丽",
      "3 特色产业提质增效",
      "3 城镇建设扎实推进",
      "1 二、 2025年重点工作",
    ],
  },
  {
    name: "an office below the title of an enclosure heads nothing; a new 格局 does",
    text: `2020年临河市国民经济和社会发展计划
市发展改革委
一、主要目标
${C}
二、主要措施
构建全域开放新格局
${C}
打造现代产业新高地
${C}`,
    outline: ["1 一、 主要目标", "1 二、 主要措施", "2 构建全域开放新格局", "2 打造现代产业新高地"],
  },
  {
    name: "headings of an explanation behind which white space stands",
    text: `一、规划编制起草情况 按照全省统一部署，县政府召开动员大会，收集各类意见和建议100条。${A} 二、规划主要考虑和基本框架 在起草过程中，我们注重把握“三个统一”。${A}${A}`,
    outline: ["1 一、 规划编制起草情况", "1 二、 规划主要考虑和基本框架"],
  },
];

describe("headings of other makes", () => {
  test.each(HEADLINES)("$name", ({ text, outline: expected }) => expect(outline(text)).toEqual(expected));
});

describe("headings without a number", () => {
  test.each(UNNUMBERED)("$name", ({ text, outline: expected }) => expect(outline(text)).toEqual(expected));
});

const GLUED: Case[] = [
  {
    name: "headings that run into their text line by line",
    text: `一、2021年工作回顾2021年，全局上下团结拼搏。${B}
二、2022年工作打算2022年，我局将聚焦重点任务。${C}`,
    outline: ["1 一、 2021年工作回顾", "1 二、 2022年工作打算"],
  },
  {
    name: "a page on one line",
    text: `一、2021年农业农村工作总结2021年，全县农业农村系统真抓实干。${B}（一）粮食生产再获丰收。${B}（二）特色产业持续壮大。${B}二、2022年农业农村工作思路指导思想：${A}围绕上述思路，重点抓好以下工作：（一）实施“稳粮保供”行动，守牢粮食安全底线全面落实耕地保护责任，建成高标准农田3万亩，推广优良品种12个。${C}（二）实施“品牌提升”行动，做强特色产业大力发展食用菌、中药材等产业，新增龙头企业5家。${C}`,
    outline: [
      "1 一、 2021年农业农村工作总结",
      "2 （一） 粮食生产再获丰收",
      "2 （二） 特色产业持续壮大",
      "1 二、 2022年农业农村工作思路",
      "2 （一） 实施“稳粮保供”行动，守牢粮食安全底线",
      "2 （二） 实施“品牌提升”行动，做强特色产业",
    ],
  },
  {
    name: "a page on one line whose headings stand right behind each other",
    text: `今年以来，区水务局扎实推进各项工作，现将有关情况总结如下：一、2022年工作开展情况（一）强化党建引领。${B}（二）水利项目提速1.重点项目稳步推进。${B}2.民生工程落地见效。${B}（三）河湖面貌改善。${B}二、存在问题一是资金筹措难度大，配套资金到位率仅为65%。二是专业人才短缺。三、2023年工作计划（一）加快推进重大项目建设全力推进总投资12亿元的引调水工程，力争完成年度投资4亿元以上。（二）持续深化河湖治理落实河湖长制，清理整治“四乱”问题，创建幸福河湖2条。（三）着力抓好安全生产压实安全责任，开展隐患排查12次，确保不发生较大以上事故。`,
    outline: [
      "1 一、 2022年工作开展情况",
      "2 （一） 强化党建引领",
      "2 （二） 水利项目提速",
      "3 1. 重点项目稳步推进",
      "3 2. 民生工程落地见效",
      "2 （三） 河湖面貌改善",
      "1 二、 存在问题",
      "1 三、 2023年工作计划",
      "2 （一） 加快推进重大项目建设",
      "2 （二） 持续深化河湖治理",
      "2 （三） 着力抓好安全生产",
    ],
  },
  {
    name: "a page on one line with its title and its salutation",
    text: `某市2022年政府工作报告各位代表：现在，我代表市人民政府，向大会报告工作，请予审议，并请市政协委员提出意见。过去五年和2021年工作回顾过去五年，全市上下顶住压力，办成了一批大事。${B}（一）产业升级步伐加快。${B}（二）民生保障更加有力。${B}`,
    outline: ["1 过去五年和2021年工作回顾", "2 （一） 产业升级步伐加快", "2 （二） 民生保障更加有力"],
  },
  {
    name: "a page on one line whose parts stand behind white space",
    text: `区住建局2022年工作总结和2023年工作安排 一、2022年工作总结 今年以来，全局上下真抓实干。${B}（一）房地产市场平稳运行。${B}二、存在问题 一是专业人才不足，只有12名工程师。二是资金缺口较大。三、2023年工作安排 （一）抓好项目建设。${C}`,
    outline: [
      "1 一、 2022年工作总结",
      "2 （一） 房地产市场平稳运行",
      "1 二、 存在问题",
      "1 三、 2023年工作安排",
      "2 （一） 抓好项目建设",
    ],
  },
  {
    name: "the first part in the line of the title",
    text: `县林业局2021年工作总结 一、工作开展情况
${A}
（一）造林绿化扎实推进。${B}
（二）资源管护不断加强。${B}`,
    outline: ["1 一、 工作开展情况", "2 （一） 造林绿化扎实推进", "2 （二） 资源管护不断加强"],
  },
  {
    name: "white space between heading and text",
    text: `（一）强化党建引领　深入学习贯彻上级部署，开展集中学习26次。${B}
（二）夯实基层基础　选派驻村干部86名，整顿软弱涣散组织5个。${B}`,
    outline: ["1 （一） 强化党建引领", "1 （二） 夯实基层基础"],
  },
  {
    name: "titled parts in the middle of a long paragraph",
    text: `全局重点做了三方面工作。（一）强化监管执法。${B}（二）优化便民服务。${B}（三）加强自身建设。${B}`,
    outline: ["1 （一） 强化监管执法", "1 （二） 优化便民服务", "1 （三） 加强自身建设"],
  },
  {
    name: "a part that counts on from the lines above",
    text: `一、2023年工作总结
${A}
（一）项目建设提速增效。${B}
（二）水利改革不断深化。${B}${B}二、2024年工作计划2024年，全局上下将锚定目标任务。（一）推进项目建设。${C}（二）提升供水能力。${C}`,
    outline: [
      "1 一、 2023年工作总结",
      "2 （一） 项目建设提速增效",
      "2 （二） 水利改革不断深化",
      "1 二、 2024年工作计划",
      "2 （一） 推进项目建设",
      "2 （二） 提升供水能力",
    ],
  },
];

describe("headings glued to their text", () => {
  test.each(GLUED)("$name", ({ text, outline: expected }) => expect(outline(text)).toEqual(expected));
});

const NONE: Case[] = [
  {
    name: "title, date, speaker and salutation",
    text: `某县2022年政府工作报告
——2022年1月18日在某县第十六届人民代表大会第一次会议上
县长 李一鸣
各位代表：
现在，我代表县人民政府向大会报告工作，请予审议。
${A}`,
    outline: [],
  },
  {
    name: "the title once more, below the line of a page",
    text: `县委工作回顾与展望
时间：2021-05-24 05:35:00
导语：县委工作回顾与展望一文由网友提供，仅供参考，欢迎阅读，如有需要请与客服联系。
县委工作回顾与展望
${A}`,
    outline: [],
  },
  {
    name: "a motto below the title",
    text: `临河县应急管理局2023年工作总结
守牢底线，护航发展，以实干担当书写平安新篇章
${A}
${B}`,
    outline: [],
  },
  {
    name: "a headline on problems",
    text: `在县第三届人民代表大会第二次会议上
王大川报告财政预算问题
本报讯 县财政局局长王大川今天在会上作了报告，会议审查了上年的决算。
${A}`,
    outline: [],
  },
  {
    name: "fields of a form with a colon",
    text: `${A}
责任单位：县发展和改革局
${B}
完成时限：每年3月底
${A}`,
    outline: [],
  },
  {
    name: "enumeration inside a paragraph",
    text: `重点抓了三件事。一是加强学习。组织培训5期。二是改进作风。整改问题12个。三是严格考核。${C}`,
    outline: [],
  },
  {
    name: "facts that open paragraphs",
    text: `全年完成投资5亿元。${B}
城镇新增就业3200人。${B}
新建学校6所。${B}`,
    outline: [],
  },
  {
    name: "statements that open paragraphs",
    text: `过去的一年极不平凡。${A}
成绩来之不易。${A}
展望未来，我们充满信心。${A}
从根本上说，力量蕴藏在群众之中。${A}`,
    outline: [],
  },
  {
    name: "list items that are whole paragraphs",
    text: `现将有关事项通知如下：
1.各单位要在3月底前完成自查，并将自查报告报送县政府办公室，逾期不报的予以通报。
2.各牵头部门要按照职责分工，对照任务清单，逐项抓好落实，确保按期完成。
3.县政府督查室要加强跟踪督办，对推进不力的单位和个人严肃问责。`,
    outline: [],
  },
  {
    name: "list items that end in semicolons",
    text: `年度目标如下：
（一）地区生产总值增长6%；
（二）规模以上工业增加值增长8%；
（三）城乡居民收入与经济增长同步。`,
    outline: [],
  },
  {
    name: "problems listed as sentences",
    text: `${A}
1.基层卫生人才短缺，全科医生仅占执业医师的6%。
2.信息化水平不高，数据共享存在壁垒。
3.服务能力有待提升。`,
    outline: [],
  },
  {
    name: "enclosures",
    text: `${A}
附件：1.任务分解表
2.水质检测指标
3.管网改造计划
某市人民政府办公室`,
    outline: [],
  },
  {
    name: "points of a speech that are full sentences",
    text: `${A}
第一、必须努力增加生产。${C}
第二、必须加强计划管理。${C}`,
    outline: [],
  },
  {
    name: "leads that are statements",
    text: `${A}
——这五年，是综合实力跃上新台阶的五年。${B}
——这五年，是城乡面貌发生巨变的五年。${B}`,
    outline: [],
  },
  {
    name: "the sentence that opens a plan or a part",
    text: `为持续改善生态环境质量，根据有关规定，制定本规划。
${A}
以生态文明思想为指导，坚持方向不变、力度不减。
${C}`,
    outline: [],
  },
  {
    name: "rows of a table",
    text: `${A}
1.地区生产总值年均增长6.5%左右
2.全员劳动生产率增长高于地区生产总值增长
3.城镇调查失业率5%以内`,
    outline: [],
  },
  {
    name: "a single titular sentence",
    text: `${A}
加强组织领导。${C}
${A}
${A}
${A}`,
    outline: [],
  },
  {
    name: "signature and date",
    text: `${A}
某县人民政府办公室
2021年3月5日
（此件公开发布）`,
    outline: [],
  },
  {
    name: "captions and credits",
    text: `${A}
图为新建成的乡村图书馆
记者 王晓明 摄
${A}
来源：某县融媒体中心
${A}`,
    outline: [],
  },
  {
    name: "figures and decimals at the head of a line",
    text: `${A}
1.5万人参加了培训，培训覆盖率达到96%，比上年提高3个百分点。
12月底前完成验收，验收合格率达到100%，群众满意度明显提高。
一、二、三产业协调发展，结构调整为12：45：43，服务业比重继续提高。`,
    outline: [],
  },
  {
    name: "names and nothing else",
    text: `${A}
市发展改革局、市财政局、市农业局、市商务局、市税务局、市
工商局文件
${A}`,
    outline: [],
  },
  {
    name: "a table of contents",
    text: `目录
一、发展基础
二、总体要求
三、主要任务
四、保障措施`,
    outline: [],
  },
  { name: "nothing", text: "", outline: [] },
  { name: "a label with nothing behind it", text: "（", outline: [] },
];

describe("no headings", () => {
  test.each(NONE)("$name", ({ text, outline: expected }) => expect(outline(text)).toEqual(expected));
});
