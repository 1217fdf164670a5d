import { axisX, axisY, dot, gridY, lineY, type PlotOptions, ruleX, text } from "@observablehq/plot";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { numberIn } from "tifa/tables";
import { Chart } from "../charts/chart.js";
import { BOUND_SIGNS } from "../interface/figures.js";
import { columnNames } from "../model/comparison.js";
import { goTo, language, words } from "../state.js";
import type { IndicatorPoint, IndicatorSeries } from "./indicator-points.js";

/** A multiple is so wide at the least. */
const NARROWEST = 210;
const TALL = 300;
const LOW = 150;

/** An indicator over the years: targets with their bounds, results as a line; places beside each other on the same scales. */
export function IndicatorChart({ series }: { series: IndicatorSeries }): VNode {
  const say = words.value;
  const { indicator, unit, points } = series;
  const title = say.corpus.indicatorTitle(indicator, series.measure === "change-rate", unit);
  const legend = useMemo(
    () => [
      { sign: "●", label: say.kind.achievement, colour: "achievement" },
      { sign: "◆", label: say.kind.target, colour: "target" },
      { sign: "◇", label: `${say.kind.target}${say.aside(say.bounds.about)}`, colour: "target" },
      { sign: "▲▼", label: `${say.bounds.min} / ${say.bounds.max}`, colour: "target" },
    ],
    [say],
  );
  const draw = useMemo(() => (width: number) => drawing(points, width), [points]);
  const choose = (index: number) => {
    const { document, mark } = points[index]!;
    goTo({ view: "text", document: document.number, target: mark.id });
  };
  return (
    <Chart
      title={title}
      long
      draw={draw}
      legend={legend}
      onChoose={choose}
      file={() => ({
        columns: [
          { name: "place", title: say.corpus.place },
          { name: "year", title: say.meta.year },
          { name: "status", title: say.status },
          { name: "bound", title: say.corpus.bound },
          { name: "value", title: say.value },
          { name: "max", title: say.corpus.max },
          { name: "unit", title: say.corpus.unit },
          { name: "figure", title: say.corpus.figure },
          { name: "document", title: say.document },
        ],
        rows: points.map(({ place, year, kind, bound, value, max, text, document, mark }) => ({
          cells: [place, year, say.kind[kind], bound && say.bounds[bound], value, max, unit, text, document.title],
          link: { column: 7, document: document.number, target: mark.id },
        })),
      })}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{say.corpus.place}</th>
              <th scope="col">{say.meta.year}</th>
              <th scope="col">{say.status}</th>
              <th scope="col">{say.value}</th>
              <th scope="col">{say.document}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ place, year, kind, bound, value, max, document, mark }, index) => (
              <tr key={`${document.number} ${mark.id} ${year}`}>
                <td lang="zh-CN">{place}</td>
                <td class="number">{year}</td>
                <td>{say.kind[kind]}</td>
                <td>
                  <button type="button" class="link" onClick={() => choose(index)}>
                    {bound ? BOUND_SIGNS[bound] : ""}
                    {max === null ? amount(value) : say.range(amount(value), amount(max))}
                  </button>
                </td>
                <td lang="zh-CN">
                  {columnNames([document])[0]} {document.title}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}

const amount = (value: number): string => numberIn(language.value).format(value);

/** The places with most to show first, those with as much as a Chinese reader sorts them. */
function placesOf(points: readonly IndicatorPoint[]): string[] {
  const counts = new Map<string, number>();
  for (const { place } of points) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, few]) => few - many || collator.compare(a, b)).map(([place]) => place);
}

const collator = new Intl.Collator("zh-CN");

type Drawn = IndicatorPoint & { fx: number; fy: number; low: number; high: number };

function drawing(points: readonly IndicatorPoint[], width: number): PlotOptions {
  const places = placesOf(points);
  const several = places.length > 1;
  const columns = Math.min(places.length, Math.max(1, Math.floor(width / NARROWEST)));
  const cells = places.map((place, index) => ({ place, fx: index % columns, fy: Math.floor(index / columns) }));
  const cellOf = new Map(cells.map((cell) => [cell.place, cell]));
  const bottom = Math.min(0, ...points.map(({ value }) => value));
  const top = Math.max(0, ...points.map(({ value, max }) => max ?? value)) || 1;
  const reach = (top - bottom) * 0.09;
  const data = points.map((point): Drawn => ({ ...point, ...cellOf.get(point.place)!, ...ends(point, reach) }));
  const facet = several ? { fx: "fx", fy: "fy" } : {};
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return {
    marginLeft: 52,
    marginTop: several ? 26 : 12,
    marginRight: 12,
    height: several ? 60 + Math.ceil(places.length / columns) * LOW : TALL,
    x: { domain: [first - 0.7, last + 0.7], grid: false },
    y: { domain: [bottom < 0 ? bottom - reach : 0, top + reach * 1.4] },
    fx: { axis: null, padding: 0.1 },
    fy: { axis: null, padding: 0.24 },
    marks: [
      gridY({ ticks: 4 }),
      axisY({ ticks: 4, label: null, tickSize: 0, fontSize: 12, tickFormat: shortNumber }),
      axisX({ label: null, ticks: yearsShown(first, last, width / columns - 60), tickFormat: String, fontSize: 12 }),
      ...(several
        ? [text(cells, { ...facet, text: "place", frameAnchor: "top-left", dy: -14, fontSize: 12, fontWeight: 600 })]
        : []),
      lineY(withGaps(data), {
        ...facet,
        x: "year",
        y: "value",
        z: "place",
        stroke: "var(--achievement)",
        strokeWidth: 1.5,
      }),
      ...targets(data, facet),
      dot(data, {
        ...facet,
        x: "year",
        y: "value",
        filter: ({ kind }: Drawn) => kind === "achievement",
        r: 3.5,
        fill: "var(--achievement)",
      }),
    ],
  };
}

/** A target is a diamond, hollow where it is about so much, with a stroke to where its range ends or an arrow to where it is open. */
function targets(data: readonly Drawn[], facet: { fx?: string; fy?: string }) {
  const of = (wanted: (point: Drawn) => boolean) => ({
    ...facet,
    x: "year",
    filter: (point: Drawn) => point.kind === "target" && wanted(point),
  });
  const arrow = { symbol: "triangle", r: 3, fill: "var(--target)" } as const;
  return [
    ruleX(data, { ...of(() => true), y1: "low", y2: "high", stroke: "var(--target)", strokeWidth: 2 }),
    dot(data, { ...of(({ bound }) => bound === "min"), ...arrow, y: "high" }),
    dot(data, { ...of(({ bound }) => bound === "max"), ...arrow, y: "low", rotate: 180 }),
    dot(data, {
      ...of(() => true),
      y: "value",
      symbol: "diamond",
      r: 4,
      stroke: "var(--target)",
      strokeWidth: 1.5,
      fill: ({ bound }: Drawn) => (bound === "about" ? "var(--paper)" : "var(--target)"),
    }),
  ];
}

/** How far a point reaches on the scale: over its range, or a little way to where it is open. */
function ends({ value, max, bound }: IndicatorPoint, reach: number): { low: number; high: number } {
  if (max !== null) return { low: Math.min(value, max), high: Math.max(value, max) };
  return { low: bound === "max" ? value - reach : value, high: bound === "min" ? value + reach : value };
}

/** Results by place and year, with a hole in the line wherever a year has none. */
function withGaps(data: readonly Drawn[]): { place: string; fx: number; fy: number; year: number; value: number }[] {
  const results = data.filter(({ kind }) => kind === "achievement").sort((a, b) => a.year - b.year);
  const before = new Map<string, number>();
  return results.flatMap((point) => {
    const gap = (before.get(point.place) ?? point.year) < point.year - 1;
    before.set(point.place, point.year);
    return gap ? [{ ...point, year: point.year - 1, value: Number.NaN }, point] : [point];
  });
}

const YEAR_ROOM = 48;

/** Whole years that have room beside each other. */
export function yearsShown(first: number, last: number, room: number): number[] {
  const step = Math.max(1, Math.ceil((last - first + 1) / Math.max(2, Math.floor(room / YEAR_ROOM))));
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
}

const shortNumber = (value: number): string =>
  new Intl.NumberFormat(language.value, { notation: "compact" }).format(value);
