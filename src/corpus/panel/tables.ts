import { groupBy } from "../../collections/group-by.js";
import type { Cell } from "../../tables/fields/field.js";
import { type Column, fillTable, type Table } from "../../tables/tables.js";
import { labelColumns } from "../label-columns.js";
import { citationColumns, placeColumns, sentenceColumn, spanColumns } from "../place-columns.js";
import type { Panel, PanelCell, PanelledDocument, PanelRow } from "./panel.js";
import { VALUE_LABELS, type ValueLabels } from "./value-labels.js";

type Side = "target" | "achieved";
const SIDES: readonly { side: Side; zh: string; en: string }[] = [
  { side: "target", zh: "目标", en: "Target" },
  { side: "achieved", zh: "实绩", en: "Achieved" },
];

/** The columns of a target or a result, less their prefix. */
const CELL_COLUMNS: readonly Column<PanelCell>[] = [
  { name: "status", zh: "有无", en: "status", cell: ({ status }) => status },
  { name: "value", zh: "数值", en: "value", cell: ({ value }) => value },
  { name: "max", zh: "上限", en: "upper end", cell: ({ max }) => max },
  { name: "bound", zh: "界", en: "bound", cell: ({ figure }) => figure?.bound ?? null },
  { name: "commitment", zh: "承诺强度", en: "commitment", cell: ({ figure }) => figure?.commitment ?? null },
  { name: "figure", zh: "原数", en: "figure as written", cell: ({ figure }) => figure?.text ?? null },
  { name: "value_plain", zh: "原数值", en: "plain value", cell: ({ figure }) => figure?.value ?? null },
  { name: "unit_plain", zh: "原单位", en: "plain unit", cell: ({ figure }) => figure?.unit ?? null },
  { name: "written", zh: "原称", en: "indicator as written", cell: ({ figure }) => figure?.written ?? null },
  { name: "document", zh: "文件", en: "document", cell: ({ document }) => document },
  ...placeColumns<PanelCell>(({ figure }) => figure?.at),
  ...spanColumns<PanelCell>(({ figure }) => figure?.span),
  sentenceColumn<PanelCell>(({ figure }) => figure?.sentence),
  ...citationColumns<PanelCell>(({ figure }) => figure?.citation),
];

const lowerFirst = (words: string): string => `${words[0]!.toLowerCase()}${words.slice(1)}`;

const KEY_COLUMNS: readonly Column<PanelRow>[] = [
  { name: "place", zh: "地方", en: "Place", cell: ({ place }) => place },
  { name: "year", zh: "年份", en: "Year", cell: ({ year }) => year },
];

/** The columns of the long panel. */
export const LONG_COLUMNS: readonly Column<PanelRow>[] = [
  ...KEY_COLUMNS,
  { name: "indicator", zh: "指标", en: "Indicator", cell: ({ indicator }) => indicator },
  { name: "code", zh: "代码", en: "Code", cell: ({ code }) => code },
  { name: "measure", zh: "度量", en: "Measure", cell: ({ measure }) => measure },
  { name: "unit", zh: "单位", en: "Unit", cell: ({ unit }) => unit },
  ...SIDES.flatMap(({ side, zh, en }) =>
    CELL_COLUMNS.map(
      (column): Column<PanelRow> => ({
        name: `${side}_${column.name}`,
        zh: `${zh}${column.zh}`,
        en: `${en}: ${lowerFirst(column.en)}`,
        cell: (row) => column.cell(row[side]),
      }),
    ),
  ),
  { name: "difference", zh: "差", en: "Difference", cell: (row) => row.difference },
  { name: "met", zh: "达到", en: "Met", cell: ({ met }) => met },
];

/** Of a target or a result, what the wide panel has a column of for each indicator. */
const WIDE_PARTS: readonly { suffix: string; zh: string; en: string; cell(cell: PanelCell): Cell }[] = [
  { suffix: "", zh: "", en: "", cell: ({ value }) => value },
  { suffix: "_max", zh: "上限", en: "upper end", cell: ({ max }) => max },
  { suffix: "_bound", zh: "界", en: "bound", cell: ({ figure }) => figure?.bound ?? null },
  { suffix: "_status", zh: "有无", en: "status", cell: ({ status }) => status },
];

const DOCUMENT_COLUMNS: readonly Column<PanelledDocument>[] = [
  ...labelColumns,
  { name: "planned_year", zh: "计划年份", en: "Year planned for", cell: ({ planned }) => planned },
  { name: "reviewed_year", zh: "回顾年份", en: "Year reviewed", cell: ({ reviewed }) => reviewed },
  { name: "in_panel", zh: "入面板", en: "In the panel", cell: ({ inPanel }) => inPanel },
  { name: "unread", zh: "未能读全", en: "Not all read", cell: ({ unread }) => unread.join(" ") || null },
  { name: "gbt7714", zh: "引文（GB/T 7714）", en: "Citation (GB/T 7714)", cell: ({ citation }) => citation },
];

type LabelledValue = ValueLabels["values"][number] & { variable: string };

const LABEL_COLUMNS: readonly Column<LabelledValue>[] = [
  { name: "variable", zh: "变量", en: "Variable", cell: ({ variable }) => variable },
  { name: "value", zh: "值", en: "Value", cell: ({ value }) => value },
  { name: "zh", zh: "中文", en: "Chinese", cell: ({ zh }) => zh },
  { name: "en", zh: "英文", en: "English", cell: ({ en }) => en },
];

/**
 * A panel as tables: `long` has one row of each place, year and indicator, `wide` one of each place and year, `documents` what each document
 * is, `labels` what the values of coded columns mean. `panelCodebook` says what the columns are.
 *
 * @example
 * const [long] = panelTables(panel(documents));
 * await writeFile("long.csv", tableCsv(long));
 */
export function panelTables({ documents, rows }: Panel): Table[] {
  const labels = VALUE_LABELS.flatMap(({ variable, values }) => values.map((value) => ({ ...value, variable })));
  return [
    fillTable({ name: "long", zh: "长表", en: "Long" }, LONG_COLUMNS, rows),
    wideTable(rows),
    fillTable({ name: "documents", zh: "文件", en: "Documents" }, DOCUMENT_COLUMNS, documents),
    fillTable({ name: "labels", zh: "值标签", en: "Value labels" }, LABEL_COLUMNS, labels),
  ];
}

function wideTable(rows: readonly PanelRow[]): Table {
  const indicators = [...groupBy(rows, ({ indicator }) => indicator)].map(([indicator, [row]]) => ({
    indicator,
    code: row!.code,
  }));
  const columns: Column<readonly PanelRow[]>[] = [
    ...KEY_COLUMNS.map((column) => ({ ...column, cell: (cells: readonly PanelRow[]) => column.cell(cells[0]!) })),
    ...indicators.flatMap(({ indicator, code }, at) =>
      SIDES.flatMap(({ side, zh, en }) =>
        WIDE_PARTS.map((part) => ({
          name: `${code}_${side}${part.suffix}`,
          zh: `${indicator}${zh}${part.zh}`,
          en: `${code}: ${en.toLowerCase()} ${part.en}`.trimEnd(),
          cell: (cells: readonly PanelRow[]) => part.cell(cells[at]![side]),
        })),
      ),
    ),
  ];
  const cells = [...groupBy(rows, ({ place, year }) => `${place}\u0000${year}`).values()];
  return fillTable({ name: "wide", zh: "宽表", en: "Wide" }, columns, cells);
}
