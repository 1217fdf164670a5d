import type { VNode } from "preact";
import { memo } from "preact/compat";
import { useMemo, useState } from "preact/hooks";
import { BOUND_SIGNS } from "../interface/figures.js";
import { Nothing } from "../interface/nothing.js";
import { printing } from "../interface/printing.js";
import { isClaim, type Mark } from "../model/mark-kinds.js";
import type { ReportDocument } from "../model/report-document.js";
import { fold } from "../model/search.js";
import { yearsOf } from "../model/target-names.js";
import { goTo, rowQuery, words } from "../state.js";
import { copyTable } from "../tables/copy-table.js";
import { useGrowing } from "../tables/growing.js";
import { SaveTable } from "../take-away/save-table.js";
import type { ShownTable } from "../take-away/table-file.js";

/** Documents in the order of their columns, with the names of these. */
export interface ComparedDocuments {
  documents: readonly ReportDocument[];
  names: readonly string[];
}

type Row = { name: string; marks: readonly (readonly Mark[])[] };

interface Props extends ComparedDocuments {
  /** What the table shows, of which there are several on the page. */
  title: string;
  first: string;
  rows: readonly Row[];
  /** What a cell says in one link; without it each mark is a link of its own. */
  label?: ((marks: readonly Mark[]) => string) | undefined;
}

const FIRST_ROWS = 60;

/** What documents say of the same thing, a row each; head and first column stay in sight, rows are filtered by the words searched for. */
export function ComparedTable({ title, first, names, documents, rows, label }: Props): VNode {
  const say = words.value;
  const [every, setEvery] = useState(false);
  const wanted = fold(rowQuery.value);
  const fitting = useMemo(
    () => (wanted === "" ? rows : rows.filter(({ name }) => fold(name).includes(wanted))),
    [rows, wanted],
  );
  const limit = every ? fitting.length : Math.min(FIRST_ROWS, fitting.length);
  const drawn = fitting.slice(0, useGrowing(fitting, limit));
  const copyAll = () =>
    copyTable(
      [first, ...names],
      fitting.map(({ name, marks }) => [name, ...marks.map((cell) => textOf(cell, label))]),
    );
  return (
    <>
      <div class="data-tools">
        <output>
          {say.rows(limit, fitting.length) + (fitting.length < rows.length ? say.aside(say.ofAll(rows.length)) : "")}
        </output>
        <button type="button" onClick={copyAll}>
          {say.copyTable}
        </button>
        <SaveTable name={title} make={() => comparedFile({ first, names, documents, rows: fitting, label })} />
      </div>
      {fitting.length === 0 ? (
        <Nothing searched />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
        <section class="scroll" tabIndex={0} aria-label={title}>
          {partsOf(documents.length).map(([from, to]) => (
            <table key={from} class="compared">
              <ComparedHead first={first} names={names.slice(from, to)} />
              <tbody>
                {(printing.value ? drawn.filter((row) => hasMarks(row, from, to)) : drawn).map((row) => (
                  <ComparedRow key={row.name} row={row} from={from} to={to} documents={documents} label={label} />
                ))}
              </tbody>
            </table>
          ))}
        </section>
      )}
      {limit < fitting.length ? (
        <button type="button" onClick={() => setEvery(true)}>
          {say.showAll + say.aside(fitting.length)}
        </button>
      ) : null}
    </>
  );
}

/** So many documents have room beside each other on paper. */
const ON_PAPER = 7;

/** Which columns stand in a table: all of them, on paper one table below the other. */
function partsOf(columns: number): (readonly [from: number, to: number])[] {
  const most = printing.value ? ON_PAPER : columns;
  return Array.from({ length: Math.ceil(columns / most) }, (_, part) => [
    part * most,
    Math.min((part + 1) * most, columns),
  ]);
}

/** Of many tables below each other, none repeats rows of which it has nothing. */
const hasMarks = ({ marks }: Row, from: number, to: number): boolean =>
  marks.slice(from, to).some(({ length }) => length > 0);

/** The head of a table with a column for each document. */
export function ComparedHead({ first, names }: { first: string; names: readonly string[] }): VNode {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {names.map((name) => (
          <th key={name} scope="col" lang="zh-CN" title={name}>
            <span class="column-name">{name}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RowProps {
  row: Row;
  /** The first of its columns, and the one behind the last. */
  from: number;
  to: number;
  documents: readonly ReportDocument[];
  label: Props["label"];
}

const ComparedRow: (props: RowProps & { key?: string }) => VNode = memo(
  ({ row, from, to, documents, label }: RowProps) => (
    <tr>
      <th scope="row" lang="zh-CN">
        {row.name}
      </th>
      {documents.slice(from, to).map(({ number }, index) => (
        <td key={number} lang="zh-CN">
          <Cell marks={row.marks[from + index] ?? []} document={number} label={label} />
        </td>
      ))}
    </tr>
  ),
) as (props: RowProps & { key?: string }) => VNode;

function Cell({ marks, document, label }: { marks: readonly Mark[]; document: number; label: Props["label"] }): VNode {
  const years = label === undefined && marks.length > 1 ? yearsApart(marks) : [];
  return (
    <>
      {(label ? marks.slice(0, 1) : marks).map((mark, index) => (
        <button
          key={mark.id}
          type="button"
          class="link block"
          onClick={() => goTo({ view: "text", document, target: mark.id })}
        >
          {label?.(marks) ?? markText(mark)}
          {years[index] ? <small class="quiet">{words.value.aside(years[index])}</small> : null}
        </button>
      ))}
    </>
  );
}

/** The years of figures, where they are of several: what tells two figures of one indicator apart. */
function yearsApart(marks: readonly Mark[]): (string | null)[] {
  const years = marks.map((mark) => (isClaim(mark) ? yearsOf(mark) : null));
  return new Set(years).size > 1 ? years : [];
}

/** The table as a file: links lead to the first mark of a cell. */
export function comparedFile({ first, names, documents, rows, label }: Omit<Props, "title">): ShownTable {
  return {
    columns: [{ name: "name", title: first }, ...names.map((name) => ({ name, title: name }))],
    rows: rows.map(({ name, marks }) => {
      const at = marks.findIndex((cell) => cell.length > 0);
      return {
        cells: [name, ...marks.map((cell) => textOf(cell, label) || null)],
        link: at < 0 ? undefined : { column: at + 1, document: documents[at]!.number, target: marks[at]![0]!.id },
      };
    }),
  };
}

const textOf = (cell: readonly Mark[], label: Props["label"]): string => label?.(cell) ?? cell.map(markText).join("；");

function markText(mark: Mark): string {
  if (!isClaim(mark)) return mark.text;
  const { quantity, change } = mark.claim;
  const arrow = change === "up" ? "↑ " : change === "down" ? "↓ " : "";
  return arrow + (quantity.bound ? BOUND_SIGNS[quantity.bound] : "") + quantity.text.replace(/\s+/g, "");
}
