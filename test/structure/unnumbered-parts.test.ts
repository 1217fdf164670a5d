import { A, B, C, testOutlines } from "./outline-cases.js";

testOutlines("parts of reports without a number", [
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
    name: "sentences alone on their lines below titles that are none",
    text: `各位代表：
我代表县人民政府，向大会作政府工作报告，请予审议。
过去五年工作的基本总结
${A}
农村面貌继续得到显著改善。
${B}
城乡人民生活进一步提高。
${C}
今后五年的方针和任务
${A}
着力加强农业基础。
${B}
着力推进企业改革。
${C}`,
    outline: [
      "1 过去五年工作的基本总结",
      "2 农村面貌继续得到显著改善",
      "2 城乡人民生活进一步提高",
      "1 今后五年的方针和任务",
      "2 着力加强农业基础",
      "2 着力推进企业改革",
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
  {
    name: "proposals for years to come",
    text: `各位代表：
现在，我代表县人民政府，向大会报告工作，请予审议。
过去五年回顾和2022年工作情况
${A}
${B}
对今后五年和2023年政府工作的建议
${A}
${C}`,
    outline: ["1 过去五年回顾和2022年工作情况", "1 对今后五年和2023年政府工作的建议"],
  },
  {
    name: "a name cut off from what is said of it",
    text: `过去五年工作回顾
${A}
国家级示范企业
发展到13个。${B}
今后五年工作任务
${C}`,
    outline: ["1 过去五年工作回顾", "1 今后五年工作任务"],
  },
]);
