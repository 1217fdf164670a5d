import { axisX, axisY, cell, type PlotOptions, ruleY, text } from "@observablehq/plot";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { Chart } from "../charts/chart.js";
import { besideChart, labelRoom, labelWidth, shortened } from "../charts/labels.js";
import { type ComparedRow, comparedTerms } from "../model/comparison.js";
import type { Filters } from "../model/filters.js";
import type { SloganMark } from "../model/mark-kinds.js";
import { words } from "../state.js";
import { type ComparedDocuments, ComparedTable, comparedFile } from "./compared-table.js";
import { useOwnFilters } from "./own-filters.js";

const MOST_TERMS = 30;
const ROW = 24;
/** A column is so wide at the least; where the window is narrower the chart is scrolled. */
const NARROWEST = 24;
/** Opacity of the cell of the most frequent term: figures stand on it in the ink of the page, and are read in light and in dark. */
const STRONGEST = 0.5;
/** Names that stand level keep so far apart. */
const APART = 8;

/** How often terms stand in each document. */
export function TermsByDocument({ documents, names, chosen }: ComparedDocuments & { chosen: Filters }): VNode | null {
  const say = words.value;
  const own = useOwnFilters("slogan", chosen);
  const terms = useMemo(() => comparedTerms(documents, own), [documents, own]);
  const shown = useMemo(() => terms.slice(0, MOST_TERMS), [terms]);
  const cells = useMemo(() => cellsOf(shown, names), [shown, names]);
  const draw = useMemo(() => (width: number) => drawing(shown, cells, names, width), [shown, cells, names]);
  if (terms.length === 0) return null;
  const label = (marks: readonly unknown[]) => (marks.length === 0 ? "" : String(marks.length));
  const compared = { first: say.kind.slogan, names, documents, rows: terms, label };
  return (
    <Chart
      title={say.charts.termsByDocument}
      draw={draw}
      note={say.charts.cells}
      tell={(index) =>
        cells
          .slice(index, index + 1)
          .map(({ term, column, count }) => say.charts.colon(`${column} · ${term}`, say.charts.timesOf(count)))
      }
      long
      file={() => {
        const { columns, rows } = comparedFile(compared);
        const counted = rows.map((row) => ({ ...row, cells: [row.cells[0]!, ...row.cells.slice(1).map(asNumber)] }));
        return { columns, rows: counted };
      }}
      table={<ComparedTable title={say.charts.termsByDocument} {...compared} />}
    />
  );
}

const asNumber = (count: string | number | boolean | null): number | null => (count === null ? null : Number(count));

interface CellOfTerm {
  term: string;
  column: string;
  count: number;
}

/** Of many documents and terms: what does not stand anywhere is left out. */
function cellsOf(shown: readonly ComparedRow<SloganMark>[], names: readonly string[]): CellOfTerm[] {
  return shown.flatMap(({ name, marks }) =>
    marks
      .map((cell, index) => ({ term: name, column: names[index] ?? "", count: cell.length }))
      .filter(({ count }) => count > 0),
  );
}

/** The documents that lie between those with a term: a line leads the eye over them, and strikes through no figure. */
function gapsOf(shown: readonly ComparedRow<SloganMark>[], names: readonly string[]) {
  return shown.flatMap(({ name: term, marks }) => {
    const gaps: { term: string; from: string; to: string }[] = [];
    let open: (typeof gaps)[number] | null = null;
    for (const [index, name] of names.entries()) {
      if (marks[index]?.length) open = null;
      else if (open !== null) open.to = name;
      else {
        open = { term, from: name, to: name };
        gaps.push(open);
      }
    }
    return gaps;
  });
}

function drawing(
  shown: readonly ComparedRow<SloganMark>[],
  data: readonly CellOfTerm[],
  names: readonly string[],
  width: number,
): PlotOptions {
  const left = labelRoom(width);
  const wide = Math.max(width, left + 20 + names.length * NARROWEST);
  const longest = Math.max(...names.map((name) => labelWidth(shortened(name))));
  const upright = (wide - left) / names.length < longest + APART;
  const top = upright ? 16 + longest : 28;
  return {
    width: wide,
    marginLeft: left,
    marginTop: top,
    height: top + 12 + shown.length * ROW,
    padding: 0.06,
    x: { domain: names, label: null },
    y: { domain: shown.map(({ name }) => name), label: null },
    opacity: { domain: [0, Math.max(1, ...data.map(({ count }) => count))], range: [0.06, STRONGEST] },
    marks: [
      axisX({
        anchor: "top",
        label: null,
        tickSize: 0,
        fontSize: 12,
        tickRotate: upright ? -90 : 0,
        tickFormat: (name: string) => shortened(name),
      }),
      axisY({ tickFormat: besideChart(width), fontSize: 12, label: null, tickSize: 0 }),
      ruleY(gapsOf(shown, names), { y: "term", x1: "from", x2: "to", stroke: "var(--line)" }),
      cell(data, { x: "column", y: "term", fill: "var(--slogan)", fillOpacity: "count", className: "point" }),
      text(data, {
        x: "column",
        y: "term",
        text: "count",
        fill: "var(--ink)",
        fontSize: 12,
      }),
    ],
  };
}
