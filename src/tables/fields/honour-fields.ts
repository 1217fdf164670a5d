import type { Honour } from "../../types.js";
import { VALUE_WORDS } from "../../words/words.js";
import { type AnalyzedDocument, onOneLine, pageAt } from "../analyzed-document.js";
import { type Field, figureText, quoted } from "./field.js";

/** An honour with where it stands. */
export interface HonourRow {
  /** The document, which gives the row its id, page and sentence. */
  document: AnalyzedDocument;
  /** An honour of its analysis. */
  honour: Honour;
  /** Titles of the sections around it. */
  path: string;
}

/** The fields of an honour. */
export const HONOUR_FIELDS: readonly Field<HonourRow>[] = [
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
    cell: ({ document, honour }) => pageAt(document, honour.span.start),
    show: ({ document, honour }) => {
      const page = pageAt(document, honour.span.start);
      return page === null ? [] : [{ text: String(page) }];
    },
    brief: { order: 8 },
  },
  {
    key: "id",
    type: "integer",
    label: { zh: "编号", en: "Id" },
    meaning: { zh: "在文件中的编号", en: "number of the honour in its document" },
    cell: ({ honour }) => honour.id,
  },
  {
    key: "kind",
    label: { zh: "类型", en: "Kind" },
    meaning: {
      zh: "奖项 award、入选命名 selection、批示 instruction、肯定 praise、刊发 publication、发言 speech、推广 promotion",
      en: "`award` (prize, title, commendation), `selection` (a list, a designation), `instruction` (批示), `praise`, `publication`, `speech`, `promotion`",
    },
    cell: ({ honour }) => honour.kind,
    show: ({ honour }, language) => [{ text: VALUE_WORDS[language].honourKind[honour.kind] }],
    brief: { order: 2, share: 2 },
  },
  {
    key: "title",
    label: { zh: "荣誉", en: "Honour" },
    meaning: { zh: "奖项、称号或名单；发言则为会议", en: "the prize, title or list; of a speech the meeting" },
    cell: ({ honour }) => honour.title?.text ?? null,
    brief: { order: 1, share: 5, text: ({ honour }) => (honour.title ?? honour.verb).text },
  },
  {
    key: "level",
    label: { zh: "级别", en: "Level" },
    meaning: {
      zh: "national 国家，provincial 省，city 市，county 县；几级并提取最低",
      en: "`national`, `provincial`, `city` or `county`, as the words tell; the lowest of several",
    },
    cell: ({ honour }) => honour.level,
    show: ({ honour: { level } }, language) => (level === null ? [] : [{ text: VALUE_WORDS[language].level[level] }]),
    brief: { order: 3, share: 2 },
  },
  {
    key: "giver",
    label: { zh: "授予者", en: "Given by" },
    meaning: { zh: "由谁授予；刊发则为媒体", en: "who gave it; of a publication the medium" },
    cell: ({ honour }) => honour.giver?.text ?? null,
    show: ({ honour }) => quoted(honour.giver, "cue"),
    brief: { order: 4, share: 4 },
  },
  {
    key: "subject",
    label: { zh: "对象", en: "What was recognised" },
    meaning: { zh: "受表彰的事物", en: "what was recognised" },
    cell: ({ honour }) => honour.subject?.text ?? null,
    show: ({ honour }) => quoted(honour.subject, "indicator"),
    brief: { order: 5, share: 4 },
  },
  {
    key: "count",
    type: "number",
    label: { zh: "数目", en: "Count" },
    meaning: { zh: "多少，文中说明时", en: "how many, where the text says" },
    cell: ({ honour }) => honour.count?.value ?? null,
    show: ({ honour: { count } }, language) => (count === null ? [] : [{ text: figureText(count, language) }]),
    brief: { order: 6, share: 2, text: ({ honour }) => honour.count?.text ?? null },
  },
  {
    key: "count_unit",
    label: { zh: "单位", en: "Unit" },
    meaning: { zh: "数目的单位", en: "unit of the count" },
    cell: ({ honour }) => honour.count?.unit ?? null,
  },
  {
    key: "verb",
    label: { zh: "动词", en: "Verb" },
    meaning: { zh: "表示授予的词语", en: "the words that say that it was given" },
    cell: ({ honour }) => honour.verb.text,
    show: ({ honour }) => quoted(honour.verb, "verb"),
  },
  {
    key: "section_id",
    type: "integer",
    label: { zh: "章节编号", en: "Section id" },
    meaning: { zh: "所在章节在 sections 表中的编号", en: "its section, by `id` in the table of sections" },
    cell: ({ honour }) => honour.section,
  },
  {
    key: "section",
    label: { zh: "章节", en: "Section" },
    meaning: { zh: "所在各级标题", en: "the headings above it" },
    cell: ({ path }) => path || null,
    brief: { order: 7 },
  },
  {
    key: "sentence",
    label: { zh: "原句", en: "Sentence" },
    meaning: { zh: "所在句子", en: "the sentence" },
    cell: ({ document, honour }) => onOneLine(document.text.slice(honour.sentence.start, honour.sentence.end)),
  },
  {
    key: "start",
    type: "integer",
    label: { zh: "起", en: "Start" },
    meaning: { zh: "在原文中的起点（UTF-16 单元）", en: "where it begins in the text, in UTF-16 units" },
    cell: ({ honour }) => honour.span.start,
  },
  {
    key: "end",
    type: "integer",
    label: { zh: "止", en: "End" },
    meaning: { zh: "在原文中的终点（不含）", en: "where it ends, exclusive" },
    cell: ({ honour }) => honour.span.end,
  },
  {
    key: "rule",
    label: { zh: "规则", en: "Rule" },
    meaning: { zh: "找到它的规则", en: "the rule that found it" },
    cell: ({ honour }) => honour.rule,
    show: ({ honour }) => [{ text: honour.rule, part: "rule" }],
  },
];
