import type { Section } from "../../types.js";
import { type AnalyzedDocument, pageAt } from "../analyzed-document.js";
import type { Field } from "./field.js";

/** A section of a document. */
export interface SectionRow {
  /** The document, which gives the row its id and page. */
  document: AnalyzedDocument;
  /** A section of its analysis. */
  section: Section;
}

/** The fields of a section. */
export const SECTION_FIELDS: readonly Field<SectionRow>[] = [
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
    meaning: { zh: "标题所在的页", en: "page of the heading" },
    cell: ({ document, section }) => pageAt(document, section.heading.start),
  },
  {
    key: "id",
    type: "integer",
    label: { zh: "编号", en: "Id" },
    meaning: { zh: "编号", en: "number of the section" },
    cell: ({ section }) => section.id,
  },
  {
    key: "parent",
    type: "integer",
    label: { zh: "上级", en: "Parent" },
    meaning: { zh: "上级章节的编号", en: "`id` of the section around it" },
    cell: ({ section }) => section.parent,
  },
  {
    key: "level",
    type: "integer",
    label: { zh: "层级", en: "Level" },
    meaning: { zh: "层级，最外为 1", en: "level, 1 the outermost" },
    cell: ({ section }) => section.level,
  },
  {
    key: "label",
    label: { zh: "序号", en: "Label" },
    meaning: { zh: "标题的序号", en: "number of the heading, as written" },
    cell: ({ section }) => section.label,
  },
  {
    key: "title",
    label: { zh: "标题", en: "Title" },
    meaning: { zh: "标题", en: "the heading" },
    cell: ({ section }) => section.title,
  },
  {
    key: "role",
    label: { zh: "性质", en: "Role" },
    meaning: {
      zh: "回顾 review、部署 plan、问题 problems、总体要求 guidance",
      en: "`review`, `plan`, `problems` or `guidance`",
    },
    cell: ({ section }) => section.role,
  },
  {
    key: "start",
    type: "integer",
    label: { zh: "起", en: "Start" },
    meaning: { zh: "在原文中的起点（UTF-16 单元）", en: "where it begins in the text, in UTF-16 units" },
    cell: ({ section }) => section.span.start,
  },
  {
    key: "end",
    type: "integer",
    label: { zh: "止", en: "End" },
    meaning: { zh: "在原文中的终点（不含）", en: "where it ends, exclusive" },
    cell: ({ section }) => section.span.end,
  },
];
