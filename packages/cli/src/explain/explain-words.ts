/** Words of the explanations, in both languages. */
export const explainWords = {
  zh: {
    slot: {
      claim: "是否陈述",
      indicator: "指标",
      verb: "动词",
      change: "增减",
      status: "状态",
      commitment: "承诺强度",
      period: "时期",
    },
    noClaim: (rule: string): string => `不算陈述（规则 ${rule}）`,
    isClaim: "算陈述：没有规则否定",
    nobody: "没有规则回答",
    asked: (names: string): string => `问过 ${names}`,
    none: "没有这样的数字",
  },
  en: {
    slot: {
      claim: "a claim?",
      indicator: "indicator",
      verb: "verb",
      change: "change",
      status: "status",
      commitment: "commitment",
      period: "period",
    },
    noClaim: (rule: string): string => `no claim (rule ${rule})`,
    isClaim: "a claim: no rule says otherwise",
    nobody: "no rule answered",
    asked: (names: string): string => `asked ${names}`,
    none: "no such figure",
  },
} as const;

export type ExplainWords = (typeof explainWords)[keyof typeof explainWords];
