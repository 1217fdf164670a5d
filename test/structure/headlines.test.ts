import { A, B, C, testOutlines } from "./outline-cases.js";

testOutlines("headings of other makes", [
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
    name: "tasks with a motto behind a colon",
    text: `民建县委2025年工作综述
${C}
深化思想政治建设：铸牢同心之基 凝聚奋进共识
${A}
切实履行参政党职能：聚焦中心大局 精准建言资政
${B}`,
    outline: ["1 深化思想政治建设：铸牢同心之基 凝聚奋进共识", "1 切实履行参政党职能：聚焦中心大局 精准建言资政"],
  },
  {
    name: "fields behind a colon",
    text: `2025年工作要点
${C}
加强组织领导：王一鸣
${A}
牵头责任单位：县水务局
${B}`,
    outline: [],
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
]);
