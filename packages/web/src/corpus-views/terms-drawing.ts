import { axisX, axisY, dot, gridY, lineY, type PlotOptions, text } from "@observablehq/plot";
import type { Words } from "../interface/words/words.js";
import { linesOf, type TermPoint } from "./term-series.js";
import { YEAR_ROOM, yearsShown } from "./years-shown.js";

const ROW = 96;
const LEFT = 52;
const RIGHT = 12;

interface Options {
  /** Per thousand characters instead of counts. */
  rate: boolean;
  /** Years have different numbers of documents, which stand below them. */
  uneven: boolean;
  width: number;
  say: Words;
}

/** A strip for each term, all on one scale. */
export function termsDrawing(points: readonly TermPoint[], { rate, uneven, width, say }: Options): PlotOptions {
  const terms = [...new Set(points.map(({ term }) => term))];
  const documents = new Map(points.map(({ year, documents }) => [year, documents]));
  const [first, last] = [Math.min(...documents.keys()), Math.max(...documents.keys())];
  const value = rate ? "perThousand" : "count";
  const top = Math.max(...points.map((point) => point[value])) || 1;
  const line = { fy: "term", x: "year", y: "value", stroke: "var(--slogan)", strokeWidth: 1.5 } as const;
  const { solid, dotted } = linesOf(points, value);
  const room = width - LEFT - RIGHT;
  return {
    marginLeft: LEFT,
    marginTop: 34,
    marginRight: RIGHT,
    marginBottom: uneven ? 44 : 30,
    height: 60 + (uneven ? 14 : 0) + terms.length * ROW,
    x: { domain: [first - 0.7, last + 0.7] },
    y: { domain: [0, top * 1.1] },
    fy: { domain: terms, axis: null, padding: 0.3 },
    marks: [
      gridY({ ticks: 2 }),
      axisY({ ticks: 2, label: null, tickSize: 0, fontSize: 12 }),
      text([rate ? say.charts.perThousand : say.charts.times], {
        fy: () => terms[0],
        text: (unit) => unit,
        frameAnchor: "top-left",
        textAnchor: "start",
        dx: 8 - LEFT,
        dy: -30,
        fill: "var(--quiet)",
        fontSize: 11,
      }),
      axisX({
        label: null,
        ticks: uneven ? withRoom([...documents.keys()], room, last - first + 1.4) : yearsShown(first, last, room),
        tickFormat: (year: number) =>
          uneven ? `${year}\n${say.charts.documentsOf(documents.get(year) ?? 0)}` : String(year),
        fontSize: 12,
      }),
      text(terms, {
        fy: (term) => term,
        text: (term) => term,
        frameAnchor: "top-left",
        dy: -14,
        fontSize: 12,
        fontWeight: 600,
      }),
      lineY(dotted, { ...line, strokeDasharray: "1,4" }),
      lineY(solid, line),
      dot(points, { fy: "term", x: "year", y: value, r: 3, fill: "var(--slogan)", className: "point" }),
    ],
  };
}

/** Of years, from the last one back, those whose names have room beside each other. */
function withRoom(years: readonly number[], room: number, all: number): number[] {
  const apart = YEAR_ROOM / (room / all);
  let next = Number.POSITIVE_INFINITY;
  return [...years]
    .sort((a, b) => b - a)
    .filter((year) => {
      if (next - year < apart) return false;
      next = year;
      return true;
    })
    .reverse();
}
