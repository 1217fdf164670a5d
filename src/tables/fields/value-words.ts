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
    inherited: "(carried over)",
    noCues: "decided by its section and verb",
  },
};
