import { A, B, C, testOutlines } from "./outline-cases.js";

testOutlines("numbered headings", [
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
]);
