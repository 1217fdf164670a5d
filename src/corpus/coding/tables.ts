import { type Column, fillTable, type Table } from "../../tables/tables.js";
import type { CodedSentence } from "./code-document.js";
import type { CodingModel } from "./coder.js";

const CODED_COLUMNS: readonly Column<CodedSentence>[] = [
  { name: "document", zh: "文件", en: "Document", cell: ({ document }) => document },
  { name: "role", zh: "所在部分", en: "Part", cell: ({ role }) => role },
  { name: "sentence", zh: "句子", en: "Sentence", cell: ({ text }) => text },
  { name: "label", zh: "编码", en: "Label", cell: ({ label }) => label },
  { name: "probability", zh: "概率", en: "Probability", cell: ({ probability }) => probability },
  { name: "start", zh: "起", en: "Start", cell: ({ span }) => span.start },
  { name: "end", zh: "止", en: "End", cell: ({ span }) => span.end },
];

/** Coded sentences as a table. */
export function codedTable(sentences: readonly CodedSentence[]): Table {
  return fillTable({ name: "coded", zh: "编码", en: "Coded sentences" }, CODED_COLUMNS, sentences);
}

interface ConfusionRow {
  label: string;
  counts: readonly number[];
}

const confusionColumn = (name: string, zh: string, en: string, at: number): Column<ConfusionRow> => ({
  name,
  zh,
  en,
  cell: ({ counts }) => counts[at] ?? 0,
});

interface WordRow {
  label: string;
  word: string;
  count: number;
  ratio: number;
}

/** How well a model does, as tables: its figures, each label, the confusion matrix, the telling words. */
export function modelTables({ evaluation, tellingWords }: CodingModel): Table[] {
  const { labels, confusion } = evaluation;
  const figures = (["examples", "folds", "accuracy", "chance", "kappa", "macroF1"] as const).map((name) => ({
    name,
    value: evaluation[name],
  }));
  const words: WordRow[] = Object.entries(tellingWords).flatMap(([label, told]) =>
    told.map((word) => ({ label, ...word })),
  );
  return [
    fillTable(
      { name: "evaluation", zh: "检验", en: "Evaluation" },
      [
        { name: "figure", zh: "指标", en: "Figure", cell: ({ name }) => name },
        { name: "value", zh: "值", en: "Value", cell: ({ value }) => value },
      ],
      figures,
    ),
    fillTable(
      { name: "labels", zh: "类别", en: "Labels" },
      [
        { name: "label", zh: "类别", en: "Label", cell: ({ label }) => label },
        { name: "support", zh: "样本数", en: "Support", cell: ({ support }) => support },
        { name: "precision", zh: "精确率", en: "Precision", cell: ({ precision }) => precision },
        { name: "recall", zh: "召回率", en: "Recall", cell: ({ recall }) => recall },
        { name: "f1", zh: "F1", en: "F1", cell: ({ f1 }) => f1 },
      ],
      labels,
    ),
    fillTable(
      { name: "confusion", zh: "混淆矩阵", en: "Confusion matrix" },
      [
        { name: "actual", zh: "实为", en: "Actual", cell: ({ label }) => label },
        ...labels.map(({ label }, at) => confusionColumn(label, label, label, at)),
        confusionColumn("uncoded", "未编码", "Uncoded", labels.length),
      ],
      labels.map(({ label }, at) => ({ label, counts: confusion[at] ?? [] })),
    ),
    fillTable(
      { name: "words", zh: "特征词", en: "Telling words" },
      [
        { name: "label", zh: "类别", en: "Label", cell: ({ label }) => label },
        { name: "word", zh: "词", en: "Word", cell: ({ word }) => word },
        { name: "count", zh: "句数", en: "Sentences", cell: ({ count }) => count },
        { name: "ratio", zh: "倍数", en: "Ratio", cell: ({ ratio }) => ratio },
      ],
      words,
    ),
  ];
}
