import { genreText } from "../../words/genre-text.js";
import { VALUE_WORDS } from "../../words/words.js";
import type { AnalyzedDocument } from "../analyzed-document.js";
import { type Cell, type Field, numberIn, type Shown } from "./field.js";

/** The fields of a document; those that are shown make up its card. */
export const DOCUMENT_FIELDS: readonly Field<AnalyzedDocument>[] = [
  {
    key: "document",
    label: { zh: "文件", en: "Document" },
    meaning: { zh: "文件名", en: "the file" },
    cell: ({ id }) => id,
    show: ({ id }) => shown(id),
  },
  {
    key: "title",
    label: { zh: "标题", en: "Title" },
    meaning: { zh: "标题", en: "the title" },
    cell: ({ analysis, given }) => given?.title ?? analysis.meta.title,
  },
  {
    key: "place",
    label: { zh: "地方", en: "Place" },
    meaning: { zh: "所述地方，由使用者给出", en: "the place that it speaks for, as the caller says" },
    cell: ({ given }) => given?.place ?? null,
    show: ({ given }) => shown(given?.place ?? null),
  },
  {
    key: "issuer",
    label: { zh: "发文机关", en: "Issuer" },
    meaning: { zh: "发文机关", en: "who issued it" },
    cell: ({ analysis }) => analysis.meta.issuer,
    show: ({ analysis }) => shown(analysis.meta.issuer),
  },
  {
    key: "document_number",
    label: { zh: "文号", en: "Number" },
    meaning: { zh: "文号", en: "its number (文号)" },
    cell: ({ analysis }) => analysis.meta.documentNumber,
    show: ({ analysis }) => shown(analysis.meta.documentNumber),
  },
  {
    key: "recipient",
    label: { zh: "主送机关", en: "Recipient" },
    meaning: { zh: "主送机关", en: "to whom it is addressed" },
    cell: ({ analysis }) => analysis.meta.recipient,
    show: ({ analysis }) => shown(analysis.meta.recipient),
  },
  {
    key: "speaker",
    label: { zh: "报告人", en: "Speaker" },
    meaning: { zh: "报告人", en: "who delivered it" },
    cell: ({ analysis }) => analysis.meta.speaker,
    show: ({ analysis }) => shown(analysis.meta.speaker),
  },
  {
    key: "date",
    label: { zh: "日期", en: "Date" },
    meaning: { zh: "印发或作报告的日期", en: "ISO date of issue or delivery" },
    cell: ({ analysis, given }) => given?.date ?? analysis.meta.date,
    show: ({ analysis, given }) => shown(given?.date ?? analysis.meta.date),
  },
  {
    key: "year",
    type: "integer",
    label: { zh: "年份", en: "Year" },
    meaning: { zh: "文件归属的年份", en: "the year under which it is filed" },
    cell: ({ analysis, given }) => given?.year ?? analysis.meta.year,
    show: ({ analysis, given }) => shown(given?.year ?? analysis.meta.year),
  },
  {
    key: "reports_from",
    type: "integer",
    label: { zh: "回顾起年", en: "Reports from" },
    meaning: { zh: "回顾的第一年", en: "the first year it reports on" },
    cell: ({ analysis }) => analysis.meta.reportsOn?.from ?? null,
  },
  {
    key: "reports_to",
    type: "integer",
    label: { zh: "回顾止年", en: "Reports to" },
    meaning: { zh: "回顾的最后一年", en: "the last year it reports on" },
    cell: ({ analysis }) => analysis.meta.reportsOn?.to ?? null,
  },
  {
    key: "plans_from",
    type: "integer",
    label: { zh: "计划起年", en: "Plans from" },
    meaning: { zh: "计划的第一年", en: "the first year it plans for" },
    cell: ({ analysis }) => analysis.meta.plansFor?.from ?? null,
  },
  {
    key: "plans_to",
    type: "integer",
    label: { zh: "计划止年", en: "Plans to" },
    meaning: { zh: "计划的最后一年", en: "the last year it plans for" },
    cell: ({ analysis }) => analysis.meta.plansFor?.to ?? null,
  },
  {
    key: "genre",
    label: { zh: "文种", en: "Genre" },
    meaning: { zh: "文种", en: "its genre" },
    cell: ({ analysis }) => analysis.meta.genre,
    show: ({ analysis: { meta } }, language) => shown(meta.genre === null ? null : genreText(meta.genre, language)),
  },
  {
    key: "level",
    label: { zh: "层级", en: "Level" },
    meaning: { zh: "所属政府层级", en: "the level of government that it speaks for" },
    cell: ({ analysis }) => analysis.meta.level,
    show: ({ analysis: { meta } }, language) =>
      shown(meta.level === null ? null : VALUE_WORDS[language].governmentLevel[meta.level]),
  },
  {
    key: "characters",
    type: "integer",
    label: { zh: "字数", en: "Characters" },
    meaning: { zh: "不计空白的字数", en: "characters without white space" },
    cell: ({ text }) => text.replace(/\s/g, "").length,
    show: ({ text }, language) => [{ text: numberIn(language).format(text.replace(/\s/g, "").length) }],
  },
  {
    key: "pages",
    type: "integer",
    label: { zh: "页数", en: "Pages" },
    meaning: { zh: "页数，原件有页时", en: "number of pages, for sources that have them" },
    cell: ({ pages }) => pages?.length ?? null,
  },
  {
    key: "sections",
    type: "integer",
    label: { zh: "章节数", en: "Sections" },
    meaning: { zh: "章节数", en: "number of sections" },
    cell: ({ analysis }) => analysis.sections.length,
  },
  {
    key: "achievements",
    type: "integer",
    label: { zh: "成果数", en: "Achievements" },
    meaning: { zh: "成果数", en: "number of achievements" },
    cell: ({ analysis }) => analysis.achievements.length,
  },
  {
    key: "targets",
    type: "integer",
    label: { zh: "目标数", en: "Targets" },
    meaning: { zh: "目标数", en: "number of targets" },
    cell: ({ analysis }) => analysis.targets.length,
  },
  {
    key: "slogans",
    type: "integer",
    label: { zh: "提法种数", en: "Slogan terms" },
    meaning: { zh: "提法种数：同一提法只计一次", en: "number of slogan terms, each counted once" },
    cell: ({ analysis }) => analysis.slogans.length,
  },
  {
    key: "diagnostics",
    label: { zh: "疑点", en: "Diagnostics" },
    meaning: { zh: "文中看来有误之处的代码", en: "codes of what looks wrong in the text" },
    cell: ({ analysis }) => analysis.diagnostics.map(({ code }) => code).join("; ") || null,
  },
  {
    key: "honours",
    type: "integer",
    label: { zh: "荣誉数", en: "Honours" },
    meaning: { zh: "荣誉数", en: "number of honours" },
    cell: ({ analysis }) => analysis.honours.length,
  },
  {
    key: "format",
    label: { zh: "格式", en: "Format" },
    meaning: { zh: "文件格式", en: "format of the file" },
    cell: ({ source }) => source?.format ?? null,
  },
  {
    key: "encoding",
    label: { zh: "编码", en: "Encoding" },
    meaning: { zh: "文本文件的编码", en: "encoding of a text file" },
    cell: ({ source }) => source?.encoding ?? null,
  },
  {
    key: "warnings",
    label: { zh: "读取时的警告", en: "Warnings" },
    meaning: { zh: "读取时可能损失文字之处", en: "what may have cost text when the file was read" },
    cell: ({ source }) => source?.warnings.map(({ message }) => message).join("; ") || null,
  },
  {
    key: "given",
    label: { zh: "其他说明", en: "Given" },
    meaning: {
      zh: "使用者给出的其他说明（JSON）",
      en: "what else the caller says of it, in JSON",
    },
    cell: ({ given }) => (given?.other ? JSON.stringify(given.other) : null),
  },
];

function shown(value: Cell): Shown[] {
  return value === null ? [] : [{ text: String(value) }];
}
