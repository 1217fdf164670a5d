import type { Claim, Honour, Section, SloganOccurrence } from "../types.js";
import { type AnalyzedDocument, onOneLine, pageAt, sentenceAround } from "./analyzed-document.js";
import { rulesText } from "./rules-text.js";
import { sectionPaths } from "./section-path.js";
import type { TableName } from "./table-names.js";

/** A value of a table. `null` is an empty cell. */
export type Cell = string | number | boolean | null;

/** A column: its stable name, its headings for readers, and how a row fills it. */
export interface Column<Row> {
  name: string;
  zh: string;
  en: string;
  cell(row: Row): Cell;
}

/** A table as it is written out: its stable name, its titles for readers, columns and rows. Plain JSON. */
export interface Table {
  name: string;
  zh: string;
  en: string;
  columns: readonly { name: string; zh: string; en: string }[];
  rows: Cell[][];
}

interface SectionRow {
  document: AnalyzedDocument;
  section: Section;
}

interface ClaimRow {
  document: AnalyzedDocument;
  claim: Claim;
  path: string;
}

interface HonourRow {
  document: AnalyzedDocument;
  honour: Honour;
  path: string;
}

interface SloganRow {
  document: AnalyzedDocument;
  slogan: AnalyzedDocument["analysis"]["slogans"][number];
  occurrence: SloganOccurrence;
  path: string;
}

const DOCUMENT_COLUMNS: readonly Column<AnalyzedDocument>[] = [
  { name: "document", zh: "文件", en: "Document", cell: ({ id }) => id },
  { name: "title", zh: "标题", en: "Title", cell: ({ analysis }) => analysis.meta.title },
  { name: "issuer", zh: "发文机关", en: "Issuer", cell: ({ analysis }) => analysis.meta.issuer },
  { name: "document_number", zh: "文号", en: "Number", cell: ({ analysis }) => analysis.meta.documentNumber },
  { name: "recipient", zh: "主送机关", en: "Recipient", cell: ({ analysis }) => analysis.meta.recipient },
  { name: "speaker", zh: "报告人", en: "Speaker", cell: ({ analysis }) => analysis.meta.speaker },
  { name: "date", zh: "日期", en: "Date", cell: ({ analysis }) => analysis.meta.date },
  { name: "year", zh: "年份", en: "Year", cell: ({ analysis }) => analysis.meta.year },
  { name: "genre", zh: "文种", en: "Genre", cell: ({ analysis }) => analysis.meta.genre },
  { name: "characters", zh: "字数", en: "Characters", cell: ({ text }) => text.replace(/\s/g, "").length },
  { name: "pages", zh: "页数", en: "Pages", cell: ({ pages }) => pages?.length ?? null },
  { name: "sections", zh: "章节数", en: "Sections", cell: ({ analysis }) => analysis.sections.length },
  { name: "achievements", zh: "成果数", en: "Achievements", cell: ({ analysis }) => analysis.achievements.length },
  { name: "targets", zh: "目标数", en: "Targets", cell: ({ analysis }) => analysis.targets.length },
  { name: "slogans", zh: "提法数", en: "Slogans", cell: ({ analysis }) => analysis.slogans.length },
  {
    name: "diagnostics",
    zh: "疑点",
    en: "Diagnostics",
    cell: ({ analysis }) => analysis.diagnostics.map(({ code }) => code).join("; ") || null,
  },
  { name: "honours", zh: "荣誉数", en: "Honours", cell: ({ analysis }) => analysis.honours.length },
  { name: "format", zh: "格式", en: "Format", cell: ({ source }) => source?.format ?? null },
  { name: "encoding", zh: "编码", en: "Encoding", cell: ({ source }) => source?.encoding ?? null },
  {
    name: "warnings",
    zh: "读取时的警告",
    en: "Warnings",
    cell: ({ source }) => source?.warnings.map(({ message }) => message).join("; ") || null,
  },
];

const SECTION_COLUMNS: readonly Column<SectionRow>[] = [
  { name: "document", zh: "文件", en: "Document", cell: ({ document }) => document.id },
  { name: "page", zh: "页", en: "Page", cell: ({ document, section }) => pageAt(document, section.heading.start) },
  { name: "id", zh: "编号", en: "Id", cell: ({ section }) => section.id },
  { name: "parent", zh: "上级", en: "Parent", cell: ({ section }) => section.parent },
  { name: "level", zh: "层级", en: "Level", cell: ({ section }) => section.level },
  { name: "label", zh: "序号", en: "Label", cell: ({ section }) => section.label },
  { name: "title", zh: "标题", en: "Title", cell: ({ section }) => section.title },
  { name: "role", zh: "性质", en: "Role", cell: ({ section }) => section.role },
  { name: "start", zh: "起", en: "Start", cell: ({ section }) => section.span.start },
  { name: "end", zh: "止", en: "End", cell: ({ section }) => section.span.end },
];

const CLAIM_COLUMNS: readonly Column<ClaimRow>[] = [
  { name: "document", zh: "文件", en: "Document", cell: ({ document }) => document.id },
  { name: "page", zh: "页", en: "Page", cell: ({ document, claim }) => pageAt(document, claim.quantity.span.start) },
  { name: "id", zh: "编号", en: "Id", cell: ({ claim }) => claim.id },
  { name: "indicator", zh: "指标", en: "Indicator", cell: ({ claim }) => claim.indicator?.text ?? null },
  { name: "figure", zh: "数字", en: "Figure", cell: ({ claim }) => claim.quantity.text },
  { name: "value", zh: "数值", en: "Value", cell: ({ claim }) => claim.quantity.value },
  { name: "max", zh: "上限", en: "Upper end", cell: ({ claim }) => claim.quantity.max },
  { name: "unit", zh: "单位", en: "Unit", cell: ({ claim }) => claim.quantity.unit },
  { name: "kind", zh: "类型", en: "Kind", cell: ({ claim }) => claim.quantity.kind },
  { name: "currency", zh: "币种", en: "Currency", cell: ({ claim }) => claim.quantity.currency },
  { name: "bound", zh: "界", en: "Bound", cell: ({ claim }) => claim.quantity.bound },
  { name: "change", zh: "增减", en: "Change", cell: ({ claim }) => claim.change },
  { name: "verb", zh: "动词", en: "Verb", cell: ({ claim }) => claim.verb?.text ?? null },
  { name: "status", zh: "状态", en: "Status", cell: ({ claim }) => claim.status },
  { name: "commitment", zh: "承诺强度", en: "Commitment", cell: ({ claim }) => claim.commitment },
  {
    name: "cues",
    zh: "依据词",
    en: "Cues",
    cell: ({ claim }) => claim.cues.map(({ text }) => text).join("; ") || null,
  },
  { name: "period", zh: "时期", en: "Period", cell: ({ claim }) => claim.period?.text ?? null },
  { name: "period_from", zh: "时期起", en: "Period from", cell: ({ claim }) => claim.period?.from ?? null },
  { name: "period_to", zh: "时期止", en: "Period to", cell: ({ claim }) => claim.period?.to ?? null },
  {
    name: "period_inherited",
    zh: "时期承前",
    en: "Period inherited",
    cell: ({ claim }) => claim.period?.inherited ?? null,
  },
  { name: "baseline", zh: "比较基准", en: "Baseline", cell: ({ claim }) => claim.baseline?.text ?? null },
  { name: "section_id", zh: "章节编号", en: "Section id", cell: ({ claim }) => claim.section },
  { name: "section", zh: "章节", en: "Section", cell: ({ path }) => path || null },
  {
    name: "sentence",
    zh: "原句",
    en: "Sentence",
    cell: ({ document, claim }) => onOneLine(document.text.slice(claim.sentence.start, claim.sentence.end)),
  },
  { name: "start", zh: "起", en: "Start", cell: ({ claim }) => claim.quantity.span.start },
  { name: "end", zh: "止", en: "End", cell: ({ claim }) => claim.quantity.span.end },
  { name: "rules", zh: "规则", en: "Rules", cell: ({ claim }) => rulesText(claim.rules) },
];

const SLOGAN_COLUMNS: readonly Column<SloganRow>[] = [
  { name: "document", zh: "文件", en: "Document", cell: ({ document }) => document.id },
  { name: "page", zh: "页", en: "Page", cell: ({ document, occurrence }) => pageAt(document, occurrence.span.start) },
  { name: "term", zh: "提法", en: "Term", cell: ({ slogan }) => slogan.term },
  { name: "kind", zh: "类型", en: "Kind", cell: ({ slogan }) => slogan.kind },
  { name: "count", zh: "数目", en: "Count", cell: ({ slogan }) => slogan.numeral?.count ?? null },
  { name: "occurrences", zh: "出现次数", en: "Occurrences", cell: ({ slogan }) => slogan.occurrences.length },
  { name: "text", zh: "原文", en: "Text", cell: ({ occurrence }) => occurrence.text },
  {
    name: "members",
    zh: "内容",
    en: "Members",
    cell: ({ occurrence }) => occurrence.members?.map(({ text }) => text).join("; ") ?? null,
  },
  { name: "complete", zh: "数目相符", en: "Complete", cell: ({ occurrence }) => occurrence.complete },
  { name: "gloss_zh", zh: "释义", en: "Gloss (Chinese)", cell: ({ slogan }) => slogan.gloss?.zh ?? null },
  { name: "gloss_en", zh: "英译", en: "Gloss (English)", cell: ({ slogan }) => slogan.gloss?.en ?? null },
  { name: "since", zh: "始见年份", en: "Since", cell: ({ slogan }) => slogan.gloss?.since ?? null },
  { name: "source", zh: "出处", en: "Source", cell: ({ slogan }) => slogan.gloss?.source ?? null },
  { name: "section_id", zh: "章节编号", en: "Section id", cell: ({ occurrence }) => occurrence.section },
  { name: "section", zh: "章节", en: "Section", cell: ({ path }) => path || null },
  {
    name: "sentence",
    zh: "原句",
    en: "Sentence",
    cell: ({ document, occurrence }) => sentenceAround(document.text, occurrence.span),
  },
  { name: "start", zh: "起", en: "Start", cell: ({ occurrence }) => occurrence.span.start },
  { name: "end", zh: "止", en: "End", cell: ({ occurrence }) => occurrence.span.end },
  { name: "rule", zh: "规则", en: "Rule", cell: ({ slogan }) => slogan.rule },
];

const HONOUR_COLUMNS: readonly Column<HonourRow>[] = [
  { name: "document", zh: "文件", en: "Document", cell: ({ document }) => document.id },
  { name: "page", zh: "页", en: "Page", cell: ({ document, honour }) => pageAt(document, honour.span.start) },
  { name: "id", zh: "编号", en: "Id", cell: ({ honour }) => honour.id },
  { name: "kind", zh: "类型", en: "Kind", cell: ({ honour }) => honour.kind },
  { name: "title", zh: "荣誉", en: "Honour", cell: ({ honour }) => honour.title?.text ?? null },
  { name: "level", zh: "级别", en: "Level", cell: ({ honour }) => honour.level },
  { name: "giver", zh: "授予者", en: "Given by", cell: ({ honour }) => honour.giver?.text ?? null },
  { name: "subject", zh: "对象", en: "What was recognised", cell: ({ honour }) => honour.subject?.text ?? null },
  { name: "count", zh: "数目", en: "Count", cell: ({ honour }) => honour.count?.value ?? null },
  { name: "count_unit", zh: "单位", en: "Unit", cell: ({ honour }) => honour.count?.unit ?? null },
  { name: "verb", zh: "动词", en: "Verb", cell: ({ honour }) => honour.verb.text },
  { name: "section_id", zh: "章节编号", en: "Section id", cell: ({ honour }) => honour.section },
  { name: "section", zh: "章节", en: "Section", cell: ({ path }) => path || null },
  {
    name: "sentence",
    zh: "原句",
    en: "Sentence",
    cell: ({ document, honour }) => onOneLine(document.text.slice(honour.sentence.start, honour.sentence.end)),
  },
  { name: "start", zh: "起", en: "Start", cell: ({ honour }) => honour.span.start },
  { name: "end", zh: "止", en: "End", cell: ({ honour }) => honour.span.end },
  { name: "rule", zh: "规则", en: "Rule", cell: ({ honour }) => honour.rule },
];

const claimRows = (documents: readonly AnalyzedDocument[], list: "achievements" | "targets"): ClaimRow[] =>
  documents.flatMap((document) => {
    const paths = sectionPaths(document.analysis.sections);
    return document.analysis[list].map((claim) => ({ document, claim, path: paths.get(claim.section) ?? "" }));
  });

const sloganRows = (documents: readonly AnalyzedDocument[]): SloganRow[] =>
  documents.flatMap((document) => {
    const paths = sectionPaths(document.analysis.sections);
    return document.analysis.slogans.flatMap((slogan) =>
      slogan.occurrences.map((occurrence) => ({
        document,
        slogan,
        occurrence,
        path: paths.get(occurrence.section) ?? "",
      })),
    );
  });

const honourRows = (documents: readonly AnalyzedDocument[]): HonourRow[] =>
  documents.flatMap((document) => {
    const paths = sectionPaths(document.analysis.sections);
    return document.analysis.honours.map((honour) => ({ document, honour, path: paths.get(honour.section) ?? "" }));
  });

const sectionRows = (documents: readonly AnalyzedDocument[]): SectionRow[] =>
  documents.flatMap((document) => document.analysis.sections.map((section) => ({ document, section })));

/** A table with a row for each of `rows`, its cells filled by the columns. */
export function fillTable<Row>(
  { name, zh, en }: { name: string; zh: string; en: string },
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Table {
  return {
    name,
    zh,
    en,
    columns: columns.map(({ name, zh, en }) => ({ name, zh, en })),
    rows: rows.map((row) => columns.map((column) => column.cell(row))),
  };
}

const TITLES: Record<TableName, { zh: string; en: string }> = {
  documents: { zh: "文件", en: "Documents" },
  sections: { zh: "章节", en: "Sections" },
  achievements: { zh: "成果", en: "Achievements" },
  targets: { zh: "目标", en: "Targets" },
  slogans: { zh: "提法", en: "Slogans" },
  honours: { zh: "荣誉", en: "Honours" },
};

const filled = <Row>(name: TableName, columns: readonly Column<Row>[], rows: readonly Row[]): Table =>
  fillTable({ name, ...TITLES[name] }, columns, rows);

const TABLES: Record<TableName, (documents: readonly AnalyzedDocument[]) => Table> = {
  documents: (documents) => filled("documents", DOCUMENT_COLUMNS, documents),
  sections: (documents) => filled("sections", SECTION_COLUMNS, sectionRows(documents)),
  achievements: (documents) => filled("achievements", CLAIM_COLUMNS, claimRows(documents, "achievements")),
  targets: (documents) => filled("targets", CLAIM_COLUMNS, claimRows(documents, "targets")),
  slogans: (documents) => filled("slogans", SLOGAN_COLUMNS, sloganRows(documents)),
  honours: (documents) => filled("honours", HONOUR_COLUMNS, honourRows(documents)),
};

/** One table over any number of documents. Slogans have a row for each place where they stand. */
export function tableOf(name: TableName, documents: readonly AnalyzedDocument[]): Table {
  return TABLES[name](documents);
}
