import { axisX, dot, link, type PlotOptions, ruleX, text } from "@observablehq/plot";
import { BOUND_SIGNS, shortNumber } from "../interface/figures.js";
import type { InterfaceLanguage, Words } from "../interface/words/words.js";
import type { TargetAxis, TargetRange } from "../model/target-scales.js";
import type { LegendSign } from "../take-away/save-chart.js";
import { besideChart, GAP, labelRoom, roomBehind, ticksIn } from "./labels.js";
import type { TargetSign } from "./words/word-set.js";

const ROW = 24;
/** A row in which something stands below the name. */
const HIGH_ROW = 34;

/** The figure of a target, in English without the numerals of the text. */
export function targetFigure({ mark, bound }: TargetRange, language: InterfaceLanguage): string {
  const { quantity, change } = mark.claim;
  const { value, max, unit } = quantity;
  const ends = [value, max].filter((end) => end !== null).map((end) => shortNumber(end, language));
  const told =
    language === "zh" ? quantity.text.replace(/\s+/g, "") : `${ends.join("–")}${unit === "%" ? "" : " "}${unit}`;
  return `${change === "down" ? "↓ " : ""}${bound ? BOUND_SIGNS[bound] : ""}${told}`;
}

const SIGNS: Record<TargetSign, string> = {
  exact: "●",
  about: "○",
  min: "●—",
  max: "—●",
  range: "●—●",
  fall: "↓",
};

/** The signs that targets are drawn with. */
export function targetLegend(targets: readonly TargetRange[], say: Words): LegendSign[] {
  const used = new Set(targets.flatMap(signsOf));
  const signs = (Object.keys(SIGNS) as TargetSign[]).filter((sign) => used.has(sign));
  return signs.map((sign) => ({ sign: SIGNS[sign], label: say.charts.targetSigns[sign], colour: "target" }));
}

const isRange = ({ from, to }: TargetRange): boolean => from !== null && to !== null && from !== to;

function signsOf(target: TargetRange): TargetSign[] {
  const { bound, mark } = target;
  return [bound ?? (isRange(target) ? "range" : "exact"), ...(mark.claim.change === "down" ? (["fall"] as const) : [])];
}

/** A row for each target: a point, with a line to where it is open or to its other end. */
export function targetOptions(
  targets: readonly TargetRange[],
  { domain, logarithmic }: TargetAxis,
  width: number,
  language: InterfaceLanguage,
): PlotOptions {
  const inside = (value: number) => Math.max(domain[0], value);
  const data = targets.map((target) => {
    const { from, to, mark, label, aside, bound } = target;
    return {
      ...{ id: mark.id, label, aside, bound, range: isRange(target), figure: targetFigure(target, language) },
      low: inside(from ?? domain[0]),
      high: inside(to ?? domain[1]),
      at: inside(from ?? to ?? 0),
    };
  });
  const high = targets.some(({ aside }) => aside !== null);
  const left = labelRoom(width);
  const right = Math.max(60, roomBehind(data.map(({ figure }) => figure)));
  const most = ticksIn(width - left - right);
  const short = besideChart(width);
  const names = { y: "id", frameAnchor: "left", textAnchor: "end", dx: -GAP, fontSize: 12 } as const;
  const point = { y: "id", r: 4.5, stroke: "var(--target)", strokeWidth: 2, className: "point" } as const;
  return {
    marginLeft: left,
    marginRight: right,
    marginTop: 4,
    height: 34 + targets.length * (high ? HIGH_ROW : ROW),
    x: { type: logarithmic ? "log" : "linear", domain: [...domain], label: null },
    y: { domain: data.map(({ id }) => id), axis: null },
    marks: [
      axisX({
        label: null,
        ticks: logarithmic ? powersOfTen(domain, most) : Math.min(4, most),
        tickFormat: (value: number) => shortNumber(value, language),
      }),
      text(data, { ...names, text: ({ label }) => short(label), filter: ({ aside }) => aside === null }),
      text(data, { ...names, text: ({ label }) => short(label), filter: ({ aside }) => aside !== null, dy: -7 }),
      text(data, { ...names, text: ({ aside }) => short(aside ?? ""), dy: 8, fill: "var(--quiet)", fontSize: 11 }),
      ruleX(logarithmic ? [] : [0], { strokeOpacity: 0.4 }),
      link(data, { y: "id", x1: "low", x2: "high", stroke: "var(--target)", strokeWidth: 2.5, strokeOpacity: 0.65 }),
      dot(data, { ...point, x: "at", fill: ({ bound }) => fillOf(bound) }),
      dot(data, { ...point, x: "high", filter: ({ range }) => range, fill: ({ bound }) => fillOf(bound) }),
      text(data, { y: "id", text: "figure", frameAnchor: "right", textAnchor: "start", dx: 8, fontSize: 12 }),
    ],
  };
}

const fillOf = (bound: TargetRange["bound"]): string => (bound === "about" ? "var(--paper)" : "var(--target)");

/** Powers of ten on a scale, so many that their names have room. */
function powersOfTen([low, high]: TargetAxis["domain"], most: number): number[] {
  const [first, last] = [Math.ceil(Math.log10(low)), Math.floor(Math.log10(high))];
  const step = Math.max(1, Math.ceil((last - first + 1) / most));
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => 10 ** (first + index * step));
}
