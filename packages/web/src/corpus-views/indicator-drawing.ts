import { axisX, axisY, dot, gridY, lineY, type PlotOptions, ruleX, text } from "@observablehq/plot";
import { shortNumber } from "../interface/figures.js";
import type { InterfaceLanguage } from "../interface/words/words.js";
import type { IndicatorPoint } from "./indicator-points.js";
import { yearsShown } from "./years-shown.js";

/** A multiple is so wide at the least. */
const NARROWEST = 210;
/** A chart of one place is so high; several are half as high as they are wide, within limits. */
const TALL = 300;
const LOW = 160;
const HIGH = 260;
const LEFT = 52;
const RIGHT = 12;

/** The places with most to show first, those with as much as a Chinese reader sorts them. */
function placesOf(points: readonly IndicatorPoint[]): string[] {
  const counts = new Map<string, number>();
  for (const { place } of points) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, few]) => few - many || collator.compare(a, b)).map(([place]) => place);
}

const collator = new Intl.Collator("zh-CN");

/** A target and a result of one year stand so far from it on either side at the most, so that neither covers the other. */
const MOST_ASIDE = 5;

/** How many multiples stand beside each other, as evenly as they can, and how large they are. */
function multiples(count: number, width: number): { columns: number; rows: number; wide: number; high: number } {
  const rows = Math.ceil(count / Math.max(1, Math.floor(width / NARROWEST)));
  const columns = Math.ceil(count / rows);
  const wide = (width - LEFT - RIGHT) / columns - (columns > 1 ? LEFT / 2 : 0);
  return { columns, rows, wide, high: Math.min(HIGH, Math.max(LOW, wide / 2)) };
}

type Drawn = IndicatorPoint & { fx: number; fy: number; low: number; high: number };

/** Targets with their bounds, results as a line; places beside each other on the same scales. */
export function indicatorDrawing(
  points: readonly IndicatorPoint[],
  width: number,
  language: InterfaceLanguage,
): PlotOptions {
  const places = placesOf(points);
  const several = places.length > 1;
  const { columns, rows, wide, high } = multiples(places.length, width);
  const cells = places.map((place, index) => ({ place, fx: index % columns, fy: Math.floor(index / columns) }));
  const cellOf = new Map(cells.map((cell) => [cell.place, cell]));
  const bottom = Math.min(0, ...points.map(({ value }) => value));
  const top = Math.max(0, ...points.map(({ value, max }) => max ?? value)) || 1;
  const reach = (top - bottom) * 0.09;
  const data = points.map((point): Drawn => ({ ...point, ...cellOf.get(point.place)!, ...ends(point, reach) }));
  const facet = several ? { fx: "fx", fy: "fy" } : {};
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const aside = Math.min(MOST_ASIDE, wide / (last - first + 1.4) / 4);
  return {
    marginLeft: LEFT,
    marginTop: several ? 26 : 12,
    marginRight: RIGHT,
    height: several ? 60 + rows * high : TALL,
    x: { domain: [first - 0.7, last + 0.7], grid: false },
    y: { domain: [bottom < 0 ? bottom - reach : 0, top + reach * 1.4] },
    fx: { axis: null, padding: 0.1 },
    fy: { axis: null, padding: rows > 1 ? 0.38 : 0.24 },
    marks: [
      gridY({ ticks: 4 }),
      axisY({
        ticks: 4,
        label: null,
        tickSize: 0,
        fontSize: 12,
        tickFormat: (value: number) => shortNumber(value, language),
      }),
      axisX({
        label: null,
        facetAnchor: null,
        ticks: yearsShown(first, last, wide - 8),
        tickFormat: String,
        fontSize: 12,
      }),
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
        dx: aside,
      }),
      ...targets(data, facet, -aside),
      dot(data, {
        ...facet,
        x: "year",
        y: "value",
        filter: ({ kind }: Drawn) => kind === "achievement",
        r: 3.5,
        fill: "var(--achievement)",
        className: "point",
        dx: aside,
      }),
    ],
  };
}

/** A target is a diamond, hollow where it is about so much, with a stroke to where its range ends or an arrow to where it is open. */
function targets(data: readonly Drawn[], facet: { fx?: string; fy?: string }, dx: number) {
  const of = (wanted: (point: Drawn) => boolean) => ({
    ...facet,
    x: "year",
    dx,
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
      className: "point",
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
