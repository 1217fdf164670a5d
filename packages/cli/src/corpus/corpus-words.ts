import type { CodingEvaluation, Dispersion } from "tifa/corpus";

const share = (part: number): string => `${(100 * part).toFixed(1)}%`;

/** Words of the reports on several documents, in both languages. */
export const corpusWords = {
  zh: {
    none: "（无）",
    slogans: "提法",
    indicators: "指标",
    sections: "章节",
    passages: "语句",
    fate: { kept: "沿用", new: "新增", dropped: "不再提", reworded: "改写" },
    rewording: { extended: "加词", shortened: "减词", renumbered: "改数", varied: "换词" },
    rewordedHead: ["原提法", "新提法", "改法"],
    unmatched: (before: number, after: number): string => `前文独有 ${before}，后文独有 ${after}`,
    indicatorHead: ["指标", "度量", "前", "后", "差", "措辞"],
    status: { achieved: "实绩·", target: "目标·" },
    measure: {
      level: "水平",
      "change-rate": "增速",
      "change-points": "百分点",
      "change-amount": "增量",
      gap: "差距",
      rank: "位次",
      share: "占比",
    },
    bound: { min: "≥", max: "≤", about: "≈" },
    commitment: { binding: "确保", expected: "预期", striving: "力争", planned: "计划" },
    boundChanged: "界变",
    commitmentChanged: "承诺变",
    keptSections: (count: number): string => `沿用 ${count}`,
    shares: (carried: string, reworded: string, fresh: string): string =>
      `沿用 ${carried}，改写 ${reworded}，新写 ${fresh}`,
    passageHead: ["原句", "改为"],
    more: (count: number): string => `另有 ${count} 句，见表格`,
    documents: (documents: number, places: number): string => `${documents} 份文件，${places} 个地方`,
    unlabelled: (files: string): string => `未能读出地方或年份：${files}`,
    targets: "目标与实绩",
    targetHead: ["地方", "年份", "指标", "目标", "实绩", "差"],
    stated: (stated: number, notStated: number, notFound: number): string =>
      `列出 ${stated}，未列 ${notStated}，无从查考 ${notFound}`,
    terms: "词语",
    termHead: ["词语", "合计", "每千字"],
    moreRows: (count: number): string => `另有 ${count} 行，见表格`,
    onlyHere: "仅此",
    keywordHead: ["词", "次数", "为他组倍数", "对数似然", "p <"],
    candidates: "候选提法（待人判断）",
    candidateHead: ["短语", "次数", "文件数", "凝固度", "边界熵"],
    lineHead: ["文件", "年份", "上文", "词", "下文"],
    dispersion: ({ word, count, documents, of, perThousand, dp }: Dispersion): string =>
      `${word}：${count} 次，每千字 ${perThousand}，见于 ${documents}/${of} 份文件，离散度 DP ${dp ?? "—"}`,
    collocateHead: ["搭配词", "共现", "对数似然", "对数比", "p <"],
    codedHead: ["编码", "概率", "句子"],
    evaluation: ({ examples, folds, accuracy, chance, kappa }: CodingEvaluation): string =>
      `${examples} 句，${folds} 折交叉检验：准确率 ${share(accuracy)}（全猜最多一类 ${share(chance)}），κ ${kappa.toFixed(2)}`,
  },
  en: {
    none: "(none)",
    slogans: "Slogans",
    indicators: "Indicators",
    sections: "Sections",
    passages: "Passages",
    fate: { kept: "kept", new: "new", dropped: "dropped", reworded: "reworded" },
    rewording: { extended: "extended", shortened: "shortened", renumbered: "renumbered", varied: "varied" },
    rewordedHead: ["Before", "After", "How"],
    unmatched: (before: number, after: number): string =>
      `${before} in the earlier one only, ${after} in the later one only`,
    indicatorHead: ["Indicator", "Measure", "Before", "After", "Difference", "Wording"],
    status: { achieved: "achieved ", target: "target " },
    measure: {
      level: "level",
      "change-rate": "growth",
      "change-points": "points",
      "change-amount": "change",
      gap: "gap",
      rank: "rank",
      share: "share",
    },
    bound: { min: "≥", max: "≤", about: "≈" },
    commitment: { binding: "binding", expected: "expected", striving: "striving", planned: "planned" },
    boundChanged: "bound",
    commitmentChanged: "commitment",
    keptSections: (count: number): string => `${count} kept`,
    shares: (carried: string, reworded: string, fresh: string): string =>
      `${carried} carried over, ${reworded} reworded, ${fresh} new`,
    passageHead: ["Before", "After"],
    more: (count: number): string => `${count} more in the tables`,
    documents: (documents: number, places: number): string => `${documents} documents, ${places} places`,
    unlabelled: (files: string): string => `no place or no year could be read off: ${files}`,
    targets: "Targets and results",
    targetHead: ["Place", "Year", "Indicator", "Target", "Achieved", "Difference"],
    stated: (stated: number, notStated: number, notFound: number): string =>
      `${stated} stated, ${notStated} not stated, ${notFound} not found`,
    terms: "Terms",
    termHead: ["Term", "All", "Per thousand"],
    moreRows: (count: number): string => `${count} more rows in the tables`,
    onlyHere: "only here",
    keywordHead: ["Word", "Count", "Times the others", "G²", "p <"],
    candidates: "Candidate terms, for a reader to judge",
    candidateHead: ["Phrase", "Count", "Documents", "Association", "Entropy"],
    lineHead: ["Document", "Year", "Left", "Word", "Right"],
    dispersion: ({ word, count, documents, of, perThousand, dp }: Dispersion): string =>
      `${word}: ${count}, ${perThousand} per thousand characters, in ${documents} of ${of} documents, dispersion DP ${dp ?? "—"}`,
    collocateHead: ["Collocate", "Near", "G²", "Log ratio", "p <"],
    codedHead: ["Label", "Prob.", "Sentence"],
    evaluation: ({ examples, folds, accuracy, chance, kappa }: CodingEvaluation): string =>
      `${examples} sentences, ${folds}-fold cross-validation: accuracy ${share(accuracy)} (always the commonest label: ${share(chance)}), kappa ${kappa.toFixed(2)}`,
  },
} as const;

export type CorpusWords = (typeof corpusWords)[keyof typeof corpusWords];
