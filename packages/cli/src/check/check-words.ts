/** Words of the reports on checked documents, in both languages. */
export const checkWords = {
  zh: {
    consistent: (documents: number): string => `${documents} 份文件，未见数字不符`,
    findings: (count: number): string => `${count} 处不符，孰是孰非文中未说`,
    finding: {
      "part-exceeds-total": "部分大于总数",
      "parts-differ": "分项与总数不符",
      "rate-differs": "比率与两数不符",
      "growth-differs": "增幅与水平不符",
      "members-differ": "提法的数目与内容不符",
      "repeated-differs": "同一指标前后不一",
    },
    differs: (stated: string): string => `文中作 ${stated}`,
    repeated: (indicator: string, one: string, other: string): string => `${indicator}：一处 ${one}，一处 ${other}`,
    page: (page: number): string => `第${page}页`,
    figures: (zh: number, en: number, paired: number, findings: number): string =>
      `中文 ${zh} 个数字，英文 ${en} 个，对上 ${paired} 个；${findings} 处不符`,
    problem: {
      missing: "漏译",
      added: "原文所无",
      exchanged: "互换",
      value: "数值不符",
      unit: "单位不符",
      bound: "界不符",
    },
    slogans: "有官方英译的提法",
    sloganHead: ["提法", "官方英译", "译文"],
    used: "采用",
    notUsed: "未用",
    none: "（无）",
  },
  en: {
    consistent: (documents: number): string => `${documents} document(s): no figures that disagree`,
    findings: (count: number): string => `${count} place(s) disagree; which side is wrong, the text does not say`,
    finding: {
      "part-exceeds-total": "a part is larger than the whole",
      "parts-differ": "the parts do not add up to the whole",
      "rate-differs": "the rate is not what the two counts give",
      "growth-differs": "the growth is not what the levels give",
      "members-differ": "the term's number is not that of its members",
      "repeated-differs": "one indicator has two figures",
    },
    differs: (stated: string): string => `the text says ${stated}`,
    repeated: (indicator: string, one: string, other: string): string =>
      `${indicator}: ${one} in one place, ${other} in another`,
    page: (page: number): string => `p. ${page}`,
    figures: (zh: number, en: number, paired: number, findings: number): string =>
      `${zh} Chinese figures, ${en} English ones, ${paired} paired; ${findings} disagree`,
    problem: {
      missing: "missing",
      added: "added",
      exchanged: "exchanged",
      value: "value differs",
      unit: "unit differs",
      bound: "bound differs",
    },
    slogans: "Slogans with an official rendering",
    sloganHead: ["Term", "Official rendering", "Translation"],
    used: "uses it",
    notUsed: "does not",
    none: "(none)",
  },
} as const;

export type CheckWords = (typeof checkWords)[keyof typeof checkWords];
