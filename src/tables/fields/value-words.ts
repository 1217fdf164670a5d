import type { DiagnosticCode } from "../../diagnostics.js";
import type { Change, ClaimStatus, Commitment, HonourKind, HonourLevel, QuantityKind } from "../../types.js";
import type { LabelLanguage } from "./field.js";

/** How values that come from a closed list are called, in each language. */
export interface ValueWords {
  quantityKind: Record<QuantityKind, string>;
  honourKind: Record<HonourKind, string>;
  level: Record<HonourLevel, string>;
  status: Record<ClaimStatus, string>;
  commitment: Record<Commitment, string>;
  change: Record<Change, string>;
  /** What each diagnostic says, in a few words. */
  diagnostic: Record<DiagnosticCode, string>;
  inherited: string;
  noCues: string;
}

export const VALUE_WORDS: Record<LabelLanguage, ValueWords> = {
  zh: {
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
    inherited: "（承前文）",
    noCues: "依所在章节与动词判定",
  },
  en: {
    quantityKind: {
      count: "count",
      money: "money",
      percent: "percent",
      points: "percentage points",
      measure: "measure",
      multiple: "multiple",
      rank: "rank",
    },
    honourKind: {
      award: "award",
      selection: "selection",
      instruction: "leader’s note",
      praise: "praise",
      publication: "publication",
      speech: "speech",
      promotion: "promotion",
    },
    level: { national: "national", provincial: "provincial", city: "city", county: "county" },
    status: { achieved: "Achievement", target: "Target" },
    commitment: { binding: "binding", expected: "expected", striving: "striving", planned: "planned" },
    change: { up: "up", down: "down" },
    diagnostic: {
      "broken-character": "a character decoded wrongly or cut in two",
      "control-character": "a control character in the text",
      "traditional-script": "traditional characters, read by their simplified forms",
      "doubtful-thousands": "one figure in groups of three, or two beside each other; not read",
      "numbering-gap": "a number is missing before this heading",
      "numbering-restart": "the numbering starts again in the middle",
      "numbering-repeated": "the number of the heading before",
      "further-document": "another document begins here; the metadata are those of the first",
      "members-differ": "more or fewer members than the number says",
    },
    inherited: "(carried over)",
    noCues: "decided by its section and verb",
  },
};
