import type { VNode } from "preact";
import { memo } from "preact/compat";
import type { Cell } from "tifa/tables";
import { numberIn } from "tifa/tables";
import type { InterfaceLanguage, Words } from "../interface/words/words.js";
import type { TableRow } from "../model/table-rows.js";
import { goTo } from "../state.js";
import { shownCell } from "./shown-cell.js";
import { LEADING } from "./shown-row.js";

interface Props {
  row: TableRow;
  /** Columns that are shown, with their places in the row. */
  columns: readonly { name: string; index: number }[];
  words: Words;
  language: InterfaceLanguage;
}

/** A row of a table; drawn again only where something in it differs, so that typing a search stays light. */
export const DataRow: (props: Props & { key?: string }) => VNode = memo(({ row, columns, words, language }: Props) => (
  <tr>
    {columns.map(({ name, index }) => (
      <DataCell key={name} column={name} value={row.cells[index] ?? null} {...{ row, words, language }} />
    ))}
  </tr>
)) as (props: Props & { key?: string }) => VNode;

/** A longer text is cut after a few lines, whatever its column: no cell makes its row as high as a page. */
const SHORT = 12;
/** Columns of amounts; other numbers name something (a year, a page) and are not grouped. */
const AMOUNTS = new Set(["value", "max", "characters"]);

interface CellProps {
  column: string;
  value: Cell;
  row: TableRow;
  words: Words;
  language: InterfaceLanguage;
}

function DataCell({ column, value, row, words, language }: CellProps): VNode {
  const shown = shownCell(column, value, words);
  const text = typeof shown === "number" && AMOUNTS.has(column) ? numberIn(language).format(shown) : shown;
  const { document } = row;
  const target = row.target ?? row.mark?.id;
  if (target !== undefined && LEADING.has(column)) {
    const go = () => goTo({ view: "text", document: document.number, target });
    return (
      <td lang="zh-CN">
        <button type="button" class="link" title={words.showInText} onClick={go}>
          {text ?? `→ ${words.showInText}`}
        </button>
      </td>
    );
  }
  return (
    <td class={column === "period" ? column : typeof value} lang="zh-CN">
      {typeof text === "string" && text.length > SHORT ? (
        <div class="long" title={text}>
          {text}
        </div>
      ) : (
        text
      )}
    </td>
  );
}
