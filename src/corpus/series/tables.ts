import { type Column, fillTable, type Table } from "../../tables/tables.js";
import type { Label } from "../../words/label.js";
import { VALUE_WORDS } from "../../words/words.js";
import type { Figure } from "../indicators/figure.js";
import { labelColumns } from "../label-columns.js";
import { citationColumns, placeColumns, sentenceColumn, spanColumns } from "../place-columns.js";
import { ROLE_PARTS, type RolePart } from "../role-map.js";
import type { Series, SeriesDocument } from "./series.js";
import type { TargetRow } from "./targets.js";
import type { TermCount } from "./term-counts.js";

const DOCUMENT_COLUMNS: readonly Column<SeriesDocument>[] = [
  ...labelColumns,
  { name: "planned_year", zh: "计划年份", en: "Year planned for", cell: ({ planned }) => planned },
  { name: "has_plan", zh: "有计划部分", en: "Has a plan", cell: ({ hasPlan }) => hasPlan },
];

/** A column of a figure that may be missing. */
const ofFigure =
  <Row>(figureOf: (row: Row) => Figure | null, prefix: { name: string; zh: string; en: string }) =>
  (name: string, zh: string, en: string, cell: (figure: Figure) => string | number | null): Column<Row> => ({
    name: `${prefix.name}${name}`,
    zh: `${prefix.zh}${zh}`,
    en: prefix.en === "" ? en : `${prefix.en} ${en.toLowerCase()}`,
    cell: (row) => {
      const figure = figureOf(row);
      return figure === null ? null : cell(figure);
    },
  });

const target = ofFigure<TargetRow>((row) => row.target, { name: "", zh: "", en: "" });
const achieved = ofFigure<TargetRow>((row) => row.achieved, { name: "achieved_", zh: "实绩", en: "Achieved" });

const TARGET_COLUMNS: readonly Column<TargetRow>[] = [
  { name: "place", zh: "地方", en: "Place", cell: ({ place }) => place },
  { name: "year", zh: "年份", en: "Year", cell: ({ year }) => year },
  { name: "indicator", zh: "指标", en: "Indicator", cell: ({ indicator }) => indicator },
  { name: "state", zh: "有无", en: "State", cell: ({ state }) => state },
  { name: "reason", zh: "缘由", en: "Reason", cell: ({ reason }) => reason },
  target("measure", "度量", "Measure", ({ measure }) => measure),
  target("figure", "数字", "Figure", ({ text }) => text),
  target("value", "数值", "Value", ({ value }) => value),
  target("max", "上限", "Upper end", ({ max }) => max),
  target("unit", "单位", "Unit", ({ unit }) => unit),
  target("bound", "界", "Bound", ({ bound }) => bound),
  target("change", "增减", "Change", ({ change }) => change),
  target("commitment", "承诺强度", "Commitment", ({ commitment }) => commitment),
  { name: "primary", zh: "主要目标", en: "Primary", cell: ({ primary }) => primary },
  target("written", "原称", "As written", ({ written }) => written),
  { name: "document", zh: "文件", en: "Document", cell: ({ document }) => document },
  sentenceColumn<TargetRow>(({ target, mention }) => (target ?? mention)?.sentence),
  ...placeColumns<TargetRow>(({ target }) => target?.at),
  ...citationColumns<TargetRow>(({ target }) => target?.citation),
  ...spanColumns<TargetRow>(({ target, mention }) => (target ?? mention)?.span),
  { name: "achieved_state", zh: "实绩有无", en: "Achieved state", cell: ({ achievedState }) => achievedState },
  achieved("figure", "数字", "Figure", ({ text }) => text),
  achieved("value", "数值", "Value", ({ value }) => value),
  achieved("bound", "界", "Bound", ({ bound }) => bound),
  achieved("change", "增减", "Change", ({ change }) => change),
  { name: "difference", zh: "差", en: "Difference", cell: (row) => row.difference },
  { name: "met", zh: "达到", en: "Met", cell: ({ met }) => met },
  achieved("document", "文件", "Document", ({ document }) => document),
  achieved("sentence", "原句", "Sentence", ({ sentence }) => sentence),
  achieved("start", "起", "Start", ({ span }) => span.start),
  achieved("end", "止", "End", ({ span }) => span.end),
];

const INDICATOR_COLUMNS: readonly Column<Figure>[] = [
  { name: "place", zh: "地方", en: "Place", cell: ({ place }) => place },
  { name: "year", zh: "年份", en: "Year", cell: ({ when }) => when.year },
  { name: "indicator", zh: "指标", en: "Indicator", cell: ({ indicator }) => indicator },
  { name: "measure", zh: "度量", en: "Measure", cell: ({ measure }) => measure },
  { name: "status", zh: "状态", en: "Status", cell: ({ status }) => status },
  { name: "figure", zh: "数字", en: "Figure", cell: ({ text }) => text },
  { name: "value", zh: "数值", en: "Value", cell: ({ value }) => value },
  { name: "max", zh: "上限", en: "Upper end", cell: ({ max }) => max },
  { name: "unit", zh: "单位", en: "Unit", cell: ({ unit }) => unit },
  { name: "bound", zh: "界", en: "Bound", cell: ({ bound }) => bound },
  { name: "change", zh: "增减", en: "Change", cell: ({ change }) => change },
  { name: "commitment", zh: "承诺强度", en: "Commitment", cell: ({ commitment }) => commitment },
  { name: "baseline", zh: "比较基准", en: "Baseline", cell: ({ baseline }) => baseline },
  { name: "period", zh: "时期", en: "Period", cell: ({ period }) => period },
  { name: "year_from", zh: "起始年", en: "First year", cell: ({ when }) => when.from },
  { name: "year_to", zh: "终止年", en: "Last year", cell: ({ when }) => when.to },
  { name: "partial", zh: "不足一年", en: "Part of a year", cell: ({ when }) => when.partial },
  { name: "year_source", zh: "年份依据", en: "Year from", cell: ({ when }) => when.source },
  { name: "written", zh: "原称", en: "As written", cell: ({ written }) => written },
  { name: "document", zh: "文件", en: "Document", cell: ({ document }) => document },
  sentenceColumn<Figure>(({ sentence }) => sentence),
  ...placeColumns<Figure>(({ at }) => at),
  ...citationColumns<Figure>(({ citation }) => citation),
  ...spanColumns<Figure>(({ span }) => span),
];

/** How a column calls a part. */
function titleOf(part: RolePart): Label {
  if (part === "other") return { zh: "其他", en: "Other" };
  const en = VALUE_WORDS.en.role[part];
  return { zh: VALUE_WORDS.zh.role[part], en: `${en.charAt(0).toUpperCase()}${en.slice(1)}` };
}

const TERM_COLUMNS: readonly Column<TermCount>[] = [
  { name: "document", zh: "文件", en: "Document", cell: ({ document }) => document },
  { name: "place", zh: "地方", en: "Place", cell: ({ place }) => place },
  { name: "year", zh: "年份", en: "Year", cell: ({ year }) => year },
  { name: "term", zh: "词语", en: "Term", cell: ({ term }) => term },
  { name: "count", zh: "次数", en: "Count", cell: ({ count }) => count },
  { name: "within", zh: "在长词内", en: "Within longer terms", cell: ({ within }) => within },
  { name: "per_thousand", zh: "每千字", en: "Per thousand", cell: ({ perThousand }) => perThousand },
  ...ROLE_PARTS.flatMap((part): Column<TermCount>[] => {
    const { zh, en } = titleOf(part);
    return [
      { name: part, zh: `${zh}部分次数`, en: `${en}: count`, cell: ({ parts }) => parts[part].count },
      {
        name: `${part}_per_thousand`,
        zh: `${zh}部分每千字`,
        en: `${en}: per thousand`,
        cell: ({ parts }) => parts[part].perThousand,
      },
    ];
  }),
];

/**
 * A series as tables, for `tableCsv`, `tablesXlsx` and `tableMarkdown` of `tifa-output`. `docs/research.md` says what each column means.
 *
 * @example
 * const [, targets] = seriesTables(series(documents));
 * await writeFile("targets.csv", tableCsv(targets));
 */
export function seriesTables({ documents, targets, indicators, terms }: Series): Table[] {
  return [
    fillTable({ name: "documents", zh: "文件", en: "Documents" }, DOCUMENT_COLUMNS, documents),
    fillTable({ name: "targets", zh: "目标", en: "Targets" }, TARGET_COLUMNS, targets),
    fillTable({ name: "indicators", zh: "指标", en: "Indicators" }, INDICATOR_COLUMNS, indicators),
    fillTable({ name: "terms", zh: "词语", en: "Terms" }, TERM_COLUMNS, terms),
  ];
}
