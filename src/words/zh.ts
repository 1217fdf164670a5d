import type { PanelWords, ValueWords } from "./word-set.js";

export const valueWords: ValueWords = {
  quantityKind: {
    count: "数量",
    money: "金额",
    percent: "百分比",
    points: "百分点",
    measure: "度量",
    multiple: "倍数",
    rank: "位次",
  },
  honourKind: {
    award: "奖项",
    selection: "入选命名",
    instruction: "批示",
    praise: "肯定",
    publication: "刊发",
    speech: "发言",
    promotion: "推广",
  },
  level: { national: "国家级", provincial: "省级", city: "市级", county: "县级" },
  status: { achieved: "成果", target: "目标" },
  commitment: { binding: "约束性（确保）", expected: "预期性", striving: "力争", planned: "计划" },
  change: { up: "增加", down: "减少" },
  diagnostic: {
    "broken-character": "解码有误或被截断的字符",
    "control-character": "文中混入控制字符",
    "traditional-script": "繁体文本，按对应的简体字识读",
    "doubtful-thousands": "可能是一个按三位分节的数，也可能是并排的两个数，未识读",
    "numbering-gap": "标题编号不连续",
    "numbering-restart": "标题编号中途从头开始",
    "numbering-repeated": "标题编号与前一个相同",
    "further-document": "此处起为另一份文件，元数据取自第一份",
    "members-differ": "列出的项数与数字不符",
  },
  to: "至",
  inherited: "（承前文）",
  noCues: "依所在章节与动词判定",
};

export const panelWords: PanelWords = {
  title: "面板数据说明",
  long: "`long.csv`：每个地方、年份、指标一行，三者合为主键。`wide.csv`：每个地方、年份一行。",
  rules:
    "每行取该地该年的主要数字：目标取计划该年的文件，实绩取回顾该年的文件；政府工作报告在先，同一文件取先出现者，力争的数字让位于确定的数字。年均增速、五年目标、占比、位次、差距、不足一年的数字一概不取。下降记为负数。",
  indicators: "指标",
  indicatorHead: "| 代码 | 指标 | 度量 | 单位 |",
  columns: "长表各列",
  columnHead: "| 列 | 含义 |",
  wide: "宽表各列：`代码_target`、`代码_achieved` 为数值，加 `_max` 为区间上限，`_bound` 为界，`_status` 为有无。",
  labels: "取值",
  labelHead: "| 列（结尾） | 取值 | 含义 |",
  counts: (rows, places, stated) => `${rows} 行，${places} 个地方，${stated} 个目标列出。`,
};
