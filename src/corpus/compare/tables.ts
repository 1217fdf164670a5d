import { type Column, fillTable, type Table } from "../../tables/tables.js";
import type { Figure } from "../indicators/figure.js";
import { labelColumns } from "../label-columns.js";
import type { Comparison, ComparisonStep } from "./compare.js";
import type { IndicatorChange } from "./indicators.js";
import type { PassageChange } from "./passages.js";
import type { SectionChange } from "./sections.js";
import type { SloganChange, SloganSide } from "./slogans.js";

type Row<Change> = Change & { step: ComparisonStep };

const stepColumns = <Change>(): Column<Row<Change>>[] => [
  { name: "document_before", zh: "前文件", en: "Before", cell: ({ step }) => step.before.id },
  { name: "document_after", zh: "后文件", en: "After", cell: ({ step }) => step.after.id },
  { name: "year_before", zh: "前年份", en: "Year before", cell: ({ step }) => step.before.year },
  { name: "year_after", zh: "后年份", en: "Year after", cell: ({ step }) => step.after.year },
];

const SIDES = [
  { side: "before", zh: "前", en: "before" },
  { side: "after", zh: "后", en: "after" },
] as const;

/** A column for each of the two documents. */
function twice<Side, Change extends { before: Side | null; after: Side | null }>(
  name: string,
  zh: string,
  en: string,
  cell: (side: Side) => ReturnType<Column<Change>["cell"]>,
): Column<Change>[] {
  return SIDES.map((column) => ({
    name: `${name}_${column.side}`,
    zh: `${column.zh}${zh}`,
    en: `${en} ${column.en}`,
    cell: (change) => {
      const side = change[column.side];
      return side === null ? null : cell(side);
    },
  }));
}

const sloganCells = (name: string, zh: string, en: string, cell: (side: SloganSide) => string | number | null) =>
  twice<SloganSide, Row<SloganChange>>(name, zh, en, cell);

const SLOGAN_COLUMNS: readonly Column<Row<SloganChange>>[] = [
  ...stepColumns<SloganChange>(),
  { name: "fate", zh: "变化", en: "Fate", cell: ({ fate }) => fate },
  ...sloganCells("term", "提法", "Term", ({ term }) => term),
  { name: "rank", zh: "层次", en: "Rank", cell: ({ rank }) => rank },
  { name: "rewording", zh: "改法", en: "Rewording", cell: ({ rewording }) => rewording },
  { name: "likeness", zh: "相似度", en: "Likeness", cell: ({ likeness }) => likeness },
  { name: "kind", zh: "类型", en: "Kind", cell: ({ before, after }) => after?.kind ?? before?.kind ?? null },
  ...sloganCells("recognised", "识别次数", "Recognised", ({ recognised }) => recognised),
  ...sloganCells("members", "内容", "Members", ({ members }) => members?.join("; ") ?? null),
  ...sloganCells("sentence", "原句", "Sentence", ({ sentence }) => sentence),
  ...sloganCells("page", "页", "Page", ({ page }) => page),
  ...sloganCells("start", "起", "Start", ({ span }) => span.start),
  ...sloganCells("end", "止", "End", ({ span }) => span.end),
];

const figureCells = (name: string, zh: string, en: string, cell: (side: Figure) => string | number | null) =>
  twice<Figure, Row<IndicatorChange>>(name, zh, en, cell);
const either = ({ before, after }: IndicatorChange): Figure => (after ?? before)!;

const INDICATOR_COLUMNS: readonly Column<Row<IndicatorChange>>[] = [
  ...stepColumns<IndicatorChange>(),
  { name: "indicator", zh: "指标", en: "Indicator", cell: (row) => either(row).indicator },
  { name: "measure", zh: "度量", en: "Measure", cell: (row) => either(row).measure },
  { name: "status", zh: "状态", en: "Status", cell: (row) => either(row).status },
  { name: "unit", zh: "单位", en: "Unit", cell: (row) => either(row).unit },
  ...figureCells("figure", "数字", "Figure", ({ text }) => text),
  ...figureCells("value", "数值", "Value", ({ value }) => value),
  ...figureCells("max", "上限", "Upper end", ({ max }) => max),
  ...figureCells("bound", "界", "Bound", ({ bound }) => bound),
  ...figureCells("change", "增减", "Change", ({ change }) => change),
  ...figureCells("commitment", "承诺强度", "Commitment", ({ commitment }) => commitment),
  ...figureCells("year_of_figure", "数字年份", "Year of figure", ({ when }) => when.year),
  ...figureCells("period", "时期", "Period", ({ period }) => period),
  { name: "difference", zh: "差", en: "Difference", cell: (row) => row.difference },
  { name: "bound_changed", zh: "界有变", en: "Bound changed", cell: (row) => row.boundChanged },
  { name: "commitment_changed", zh: "承诺有变", en: "Commitment changed", cell: (row) => row.commitmentChanged },
  { name: "mentions_before", zh: "前次数", en: "Mentions before", cell: (row) => row.mentionsBefore },
  { name: "mentions_after", zh: "后次数", en: "Mentions after", cell: (row) => row.mentionsAfter },
  ...figureCells("written", "原称", "As written", ({ written }) => written),
  ...figureCells("sentence", "原句", "Sentence", ({ sentence }) => sentence),
  ...figureCells("start", "起", "Start", ({ span }) => span.start),
  ...figureCells("end", "止", "End", ({ span }) => span.end),
];

type SectionSide = NonNullable<SectionChange["before"]>;
const sectionCells = (name: string, zh: string, en: string, cell: (side: SectionSide) => string | number | null) =>
  twice<SectionSide, Row<SectionChange>>(name, zh, en, cell);

const SECTION_COLUMNS: readonly Column<Row<SectionChange>>[] = [
  ...stepColumns<SectionChange>(),
  { name: "fate", zh: "变化", en: "Fate", cell: ({ fate }) => fate },
  ...sectionCells("label", "序号", "Label", ({ label }) => label),
  ...sectionCells("title", "标题", "Title", ({ title }) => title),
  { name: "level", zh: "层级", en: "Level", cell: ({ before, after }) => (after ?? before)!.level },
  ...sectionCells("role", "性质", "Role", ({ role }) => role),
  { name: "likeness", zh: "相似度", en: "Likeness", cell: ({ likeness }) => likeness },
  ...sectionCells("start", "起", "Start", ({ heading }) => heading.start),
  ...sectionCells("end", "止", "End", ({ heading }) => heading.end),
];

type DocumentSentence = PassageChange["before"];
const passageCells = (name: string, zh: string, en: string, cell: (side: DocumentSentence) => string | number | null) =>
  twice<DocumentSentence, Row<PassageChange>>(name, zh, en, cell);

const PASSAGE_COLUMNS: readonly Column<Row<PassageChange>>[] = [
  ...stepColumns<PassageChange>(),
  { name: "fate", zh: "变化", en: "Fate", cell: ({ fate }) => fate },
  { name: "likeness", zh: "相似度", en: "Likeness", cell: ({ likeness }) => likeness },
  ...passageCells("sentence", "原句", "Sentence", ({ text }) => text),
  ...passageCells("role", "性质", "Role", ({ role }) => role),
  ...passageCells("start", "起", "Start", ({ span }) => span.start),
  ...passageCells("end", "止", "End", ({ span }) => span.end),
];

/**
 * A comparison as tables, for `tableCsv`, `tablesXlsx` and `tableMarkdown` of `tifa-output`. `docs/research.md` says what each column means.
 *
 * @example
 * await writeFile("changes.xlsx", await tablesXlsx(comparisonTables(compare(documents))));
 */
export function comparisonTables({ documents, steps }: Comparison): Table[] {
  const rows = <Change>(of: (step: ComparisonStep) => readonly Change[]): Row<Change>[] =>
    steps.flatMap((step) => of(step).map((change) => ({ ...change, step })));
  return [
    fillTable({ name: "documents", zh: "文件", en: "Documents" }, labelColumns, documents),
    fillTable(
      { name: "slogans", zh: "提法", en: "Slogans" },
      SLOGAN_COLUMNS,
      rows((step) => step.slogans),
    ),
    fillTable(
      { name: "indicators", zh: "指标", en: "Indicators" },
      INDICATOR_COLUMNS,
      rows((step) => step.indicators),
    ),
    fillTable(
      { name: "sections", zh: "章节", en: "Sections" },
      SECTION_COLUMNS,
      rows((step) => step.sections),
    ),
    fillTable(
      { name: "passages", zh: "语句", en: "Passages" },
      PASSAGE_COLUMNS,
      rows((step) => step.passages.changes),
    ),
  ];
}
