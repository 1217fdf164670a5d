import { A, B, C, testOutlines } from "./outline-cases.js";

testOutlines("titles of pages and of annexes", [
  {
    name: "a page opens with its title, the first part right below",
    text: `青岩县概况
地理位置
${A}
人口民族
${A}
经济发展
${B}`,
    outline: ["1 地理位置", "1 人口民族", "1 经济发展"],
  },
  {
    name: "a part opens with its time, the first of its own parts right below",
    text: `2023年工作回顾
经济发展
${B}
社会事业
${A}
2024年工作安排
重点项目
${C}
民生实事
${C}`,
    outline: ["1 2023年工作回顾", "2 经济发展", "2 社会事业", "1 2024年工作安排", "2 重点项目", "2 民生实事"],
  },
  {
    name: "a list of tasks below the date of the notice that names the report",
    text: `各乡镇人民政府，县直各部门：
为落实《政府工作报告》提出的任务，现将责任分工通知如下，请认真执行。
2023年2月6日
《政府工作报告》任务分工
${C}
一、做强产业
${C}`,
    outline: ["1 《政府工作报告》任务分工", "2 一、 做强产业"],
  },
  {
    name: "a sentence below the date that names the report",
    text: `各乡镇人民政府，县直各部门：
为落实《政府工作报告》提出的任务，现将责任分工通知如下，请认真执行。
2023年2月6日
《政府工作报告》任务由县政府督查室督办落实。
${C}
一、做强产业
${C}`,
    outline: ["1 一、 做强产业"],
  },
  {
    name: "the title of an annex over two lines",
    text: `${A}
附件1
清源县2022年城乡供水一体化项目资金
分配方案
一、资金规模
${C}
二、分配办法
${C}`,
    outline: ["1 清源县2022年城乡供水一体化项目资金分配方案", "2 一、 资金规模", "2 二、 分配办法"],
  },
  {
    name: "an index block copied from its cells, a label without a value",
    text: `索引号 QY-2021-0033 公开日期：2021-07-06
来源
内容概述
清源县夏粮生产平稳
${A}
1、面积保持稳定。${B}
2、单产稳步提高。${B}`,
    outline: ["1 1、 面积保持稳定", "1 2、 单产稳步提高"],
  },
  {
    name: "a heading that fills its line, above the text",
    text: `四、关于落实调整方案和防范债务风险的措施本次调整方案经批准后，将抓好落实。${C}
五、其他
${C}`,
    outline: ["1 四、 关于落实调整方案和防范债务风险的措施", "1 五、 其他"],
  },
]);
