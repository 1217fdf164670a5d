import type { Slogan, SloganOccurrence } from "../../types.js";
import { type AnalyzedDocument, pageAt, sentenceAround } from "../analyzed-document.js";
import type { Field } from "./field.js";

/** One place of a slogan term. */
export interface SloganRow {
  /** The document, which gives the row its id, page and sentence. */
  document: AnalyzedDocument;
  /** A slogan of its analysis. */
  slogan: Slogan;
  /** The place that the row is about, one of `slogan.occurrences`. */
  occurrence: SloganOccurrence;
  /** Titles of the sections around it. */
  path: string;
}

/** The fields of a place of a slogan term. */
export const SLOGAN_FIELDS: readonly Field<SloganRow>[] = [
  {
    key: "document",
    label: { zh: "文件", en: "Document" },
    meaning: { zh: "所在文件", en: "the file" },
    cell: ({ document }) => document.id,
  },
  {
    key: "page",
    type: "integer",
    label: { zh: "页", en: "Page" },
    meaning: { zh: "页码，原件有页时", en: "the page, for sources that have pages" },
    cell: ({ document, occurrence }) => pageAt(document, occurrence.span.start),
  },
  {
    key: "term",
    label: { zh: "提法", en: "Term" },
    meaning: { zh: "提法，照文件的写法", en: "the term in its canonical form, as the document has it" },
    cell: ({ slogan }) => slogan.term,
  },
  {
    key: "kind",
    label: { zh: "类型", en: "Kind" },
    meaning: {
      zh: "数字提法 numeral、新造词 coinage、品牌 brand、规范表述 formulation",
      en: "`numeral`, `coinage`, `brand` or `formulation`",
    },
    cell: ({ slogan }) => slogan.kind,
  },
  {
    key: "count",
    type: "integer",
    label: { zh: "数目", en: "Count" },
    meaning: { zh: "提法中的数词", en: "its numeral" },
    cell: ({ slogan }) => slogan.numeral?.count ?? null,
  },
  {
    key: "occurrences",
    type: "integer",
    label: { zh: "出现次数", en: "Occurrences" },
    meaning: { zh: "在文件中出现的次数", en: "how often it stands in the document" },
    cell: ({ slogan }) => slogan.occurrences.length,
  },
  {
    key: "text",
    label: { zh: "原文", en: "Text" },
    meaning: { zh: "此处的写法", en: "as written there" },
    cell: ({ occurrence }) => occurrence.text,
  },
  {
    key: "members",
    label: { zh: "内容", en: "Members" },
    meaning: { zh: "此处列出的内容", en: "as spelled out there" },
    cell: ({ occurrence }) => occurrence.members?.map(({ text }) => text).join("; ") ?? null,
  },
  {
    key: "complete",
    type: "boolean",
    label: { zh: "数目相符", en: "Complete" },
    meaning: { zh: "列出的数目与数词是否相符", en: "whether their number agrees with the numeral" },
    cell: ({ occurrence }) => occurrence.complete,
  },
  {
    key: "gloss_zh",
    label: { zh: "释义", en: "Gloss (Chinese)" },
    meaning: { zh: "词表的释义", en: "the gloss of the lexicon, in Chinese" },
    cell: ({ slogan }) => slogan.gloss?.zh ?? null,
  },
  {
    key: "gloss_en",
    label: { zh: "英译", en: "Gloss (English)" },
    meaning: { zh: "词表的英译", en: "the gloss of the lexicon, in English" },
    cell: ({ slogan }) => slogan.gloss?.en ?? null,
  },
  {
    key: "since",
    type: "integer",
    label: { zh: "始见年份", en: "Since" },
    meaning: { zh: "始见于全国性文件的年份", en: "the year in which it first stood in a national document" },
    cell: ({ slogan }) => slogan.gloss?.since ?? null,
  },
  {
    key: "source",
    label: { zh: "出处", en: "Source" },
    meaning: { zh: "词表条目的出处", en: "where the lexicon has it from" },
    cell: ({ slogan }) => slogan.gloss?.source ?? null,
  },
  {
    key: "section_id",
    type: "integer",
    label: { zh: "章节编号", en: "Section id" },
    meaning: { zh: "所在章节在 sections 表中的编号", en: "its section, by `id` in the table of sections" },
    cell: ({ occurrence }) => occurrence.section,
  },
  {
    key: "section",
    label: { zh: "章节", en: "Section" },
    meaning: { zh: "所在各级标题", en: "the headings above it" },
    cell: ({ path }) => path || null,
  },
  {
    key: "sentence",
    label: { zh: "原句", en: "Sentence" },
    meaning: { zh: "所在句子", en: "the sentence" },
    cell: ({ document, occurrence }) => sentenceAround(document.text, occurrence.span),
  },
  {
    key: "start",
    type: "integer",
    label: { zh: "起", en: "Start" },
    meaning: { zh: "在原文中的起点（UTF-16 单元）", en: "where it begins in the text, in UTF-16 units" },
    cell: ({ occurrence }) => occurrence.span.start,
  },
  {
    key: "end",
    type: "integer",
    label: { zh: "止", en: "End" },
    meaning: { zh: "在原文中的终点（不含）", en: "where it ends, exclusive" },
    cell: ({ occurrence }) => occurrence.span.end,
  },
  {
    key: "rule",
    label: { zh: "规则", en: "Rule" },
    meaning: { zh: "找到它的规则", en: "the rule that found it" },
    cell: ({ slogan }) => slogan.rule,
  },
];
