import { axisX, axisY, cell, text } from "@observablehq/plot";
import type { VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Cell } from "tifa/tables";
import { Chart, labelRoom, shortened } from "../charts/chart.js";
import { BOUND_SIGNS } from "../interface/figures.js";
import { byYear, CLAIM_KINDS, columnNames, comparedIndicators, comparedTerms } from "../model/comparison.js";
import { isClaim, MARK_KINDS, type Mark, type MarkKindName } from "../model/mark-kinds.js";
import type { ReportDocument } from "../model/report-document.js";
import { documents, goTo, words } from "../state.js";
import { copyTable } from "../tables/copy-table.js";

const MOST_TERMS = 30;
const ROW = 24;

/** Several documents side by side: their numbers, their indicators, their terms by year. */
export function CompareView(): VNode {
  const say = words.value;
  const sorted = useMemo(() => byYear(documents.value), [documents.value]);
  const names = useMemo(() => columnNames(sorted), [sorted]);
  return (
    <div class="compare">
      <Overview documents={sorted} names={names} />
      <TermsByYear documents={sorted} names={names} />
      {CLAIM_KINDS.map((kind) => (
        <Indicators key={kind} kind={kind} documents={sorted} names={names} />
      ))}
      <p class="quiet">{say.compareNote}</p>
    </div>
  );
}

interface Props {
  documents: readonly ReportDocument[];
  names: readonly string[];
}

function Overview({ documents, names }: Props): VNode {
  const say = words.value;
  const rows: [string, (document: ReportDocument) => Cell][] = [
    [say.document, ({ title }) => title],
    [say.meta.date, ({ analysis }) => analysis.meta.date],
    [say.characters, ({ text }) => text.replace(/\s/g, "").length],
    ...MARK_KINDS.map(({ name, table }): [string, (document: ReportDocument) => Cell] => [
      say.kinds[name],
      ({ analysis }) => analysis[table].length,
    ]),
  ];
  return (
    <section>
      <h2>{say.overview}</h2>
      <div class="scroll">
        <table>
          <Head first={null} names={names} />
          <tbody>
            {rows.map(([name, value]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {documents.map((document) => (
                  <td key={document.number} lang="zh-CN">
                    {value(document)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Head({ first, names }: { first: string | null; names: readonly string[] }): VNode {
  return (
    <thead>
      <tr>
        {first === null ? <td /> : <th scope="col">{first}</th>}
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function TermsByYear({ documents, names }: Props): VNode | null {
  const say = words.value;
  const terms = useMemo(() => comparedTerms(documents), [documents]);
  const draw = useMemo(
    () => (width: number) => {
      const shown = terms.slice(0, MOST_TERMS);
      const data = shown.flatMap(({ name, marks }) =>
        marks.map((cell, index) => ({ term: name, column: names[index]!, count: cell.length })),
      );
      return {
        marginLeft: labelRoom(width),
        marginTop: 28,
        height: 40 + shown.length * ROW,
        padding: 0.06,
        x: { domain: names, label: null },
        y: { domain: shown.map(({ name }) => name), label: null },
        opacity: { domain: [0, Math.max(1, ...data.map(({ count }) => count))], range: [0.08, 0.85] },
        marks: [
          axisX({
            anchor: "top",
            label: null,
            tickSize: 0,
            fontSize: 12,
            tickFormat: (name: string) => shortened(name),
          }),
          axisY({ tickFormat: (term: string) => shortened(term), fontSize: 12, label: null, tickSize: 0 }),
          cell(data, { x: "column", y: "term", fill: "var(--slogan)", fillOpacity: "count" }),
          text(data, {
            x: "column",
            y: "term",
            text: ({ count }) => (count === 0 ? "–" : String(count)),
            fill: "var(--ink)",
            stroke: "var(--paper)",
            strokeWidth: 3,
            fontSize: 12,
          }),
        ],
      };
    },
    [terms, names],
  );
  if (terms.length === 0) return null;
  return (
    <Chart
      title={say.charts.termsByYear}
      draw={draw}
      table={
        <ComparedTable
          title={say.charts.termsByYear}
          first={say.kind.slogan}
          names={names}
          documents={documents}
          rows={terms}
          label={(marks) => (marks.length === 0 ? "" : String(marks.length))}
        />
      }
    />
  );
}

function Indicators({ kind, documents, names }: Props & { kind: MarkKindName }): VNode | null {
  const say = words.value;
  const rows = useMemo(() => comparedIndicators(documents, kind), [documents, kind]);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{say.sideBySide(say.kinds[kind])}</h2>
      <ComparedTable
        title={say.sideBySide(say.kinds[kind])}
        first={say.indicator}
        names={names}
        documents={documents}
        rows={rows}
      />
    </section>
  );
}

interface ComparedTableProps extends Props {
  /** What the table shows, of which there are several on the page. */
  title: string;
  first: string;
  rows: readonly { name: string; marks: readonly (readonly Mark[])[] }[];
  /** What a cell says in one link; without it each mark is a link of its own. */
  label?(marks: readonly Mark[]): string;
}

const FIRST_ROWS = 60;

function ComparedTable({ title, first, names, documents, rows, label }: ComparedTableProps): VNode {
  const say = words.value;
  const [every, setEvery] = useState(false);
  const drawn = every ? rows : rows.slice(0, FIRST_ROWS);
  const one = (mark: Mark) => (isClaim(mark) ? claimLabel(mark.claim) : mark.text);
  const copyAll = () =>
    copyTable(
      [first, ...names],
      rows.map(({ name, marks }) => [name, ...marks.map((cell) => label?.(cell) ?? cell.map(one).join("；"))]),
    );
  return (
    <>
      <div class="data-tools">
        <output>{say.rows(drawn.length, rows.length)}</output>
        <button type="button" onClick={copyAll}>
          {say.copyTable}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too */}
      <section class="scroll" tabIndex={0} aria-label={title}>
        <table>
          <Head first={first} names={names} />
          <tbody>
            {drawn.map(({ name, marks }) => (
              <tr key={name}>
                <th scope="row" lang="zh-CN">
                  {name}
                </th>
                {marks.map((cell, index) => (
                  <td key={documents[index]!.number} lang="zh-CN">
                    {(label ? cell.slice(0, 1) : cell).map((mark) => (
                      <button
                        key={mark.id}
                        type="button"
                        class="link block"
                        onClick={() => goTo({ view: "text", document: documents[index]!.number, target: mark.id })}
                      >
                        {label?.(cell) ?? one(mark)}
                      </button>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {drawn.length < rows.length ? (
        <button type="button" onClick={() => setEvery(true)}>
          {say.showAll}（{rows.length}）
        </button>
      ) : null}
    </>
  );
}

function claimLabel({ quantity, change }: Extract<Mark, { claim: unknown }>["claim"]): string {
  const arrow = change === "up" ? "↑ " : change === "down" ? "↓ " : "";
  return arrow + (quantity.bound ? BOUND_SIGNS[quantity.bound] : "") + quantity.text.replace(/\s+/g, "");
}
