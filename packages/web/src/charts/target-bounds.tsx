import { axisY, dot, link, ruleX, text } from "@observablehq/plot";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { figureText } from "tifa/tables";
import { BOUND_SIGNS } from "../interface/figures.js";
import type { InterfaceLanguage } from "../interface/words/words.js";
import { type TargetScale, targetsByUnit } from "../model/chart-data.js";
import { goTo, language, words } from "../state.js";
import { besideChart, Chart, type DocumentChartProps, labelRoom, roomBehind } from "./chart.js";

const ROW = 24;
/** Fewer than these make no chart; they stand in the tables. */
const FEWEST = 2;
const MOST_SCALES = 6;

/** Targets with their bounds, a chart for each unit. */
export function TargetBounds({ document, visible }: DocumentChartProps): VNode | null {
  const scales = useMemo(() => targetsByUnit(document, visible), [document, visible]);
  const shown = scales.filter(({ targets }) => targets.length >= FEWEST).slice(0, MOST_SCALES);
  return (
    <>
      {shown.map((scale) => (
        <ScaleChart
          key={`${scale.unit} ${scale.kind} ${scale.change}`}
          scale={{ ...scale, document: document.number }}
        />
      ))}
    </>
  );
}

function ScaleChart({ scale }: { scale: TargetScale & { change: boolean; document: number } }): VNode {
  const say = words.value;
  const { unit, targets, change, document } = scale;
  const draw = useMemo(() => (width: number) => options(scale, width, language.value), [scale, language.value]);
  const choose = (index: number) => goTo({ view: "text", target: targets[index]?.mark.id ?? null });
  return (
    <Chart
      title={say.charts.targets(unit, change)}
      draw={draw}
      onChoose={choose}
      file={() => ({
        columns: [
          { name: "indicator", title: say.indicator },
          { name: "bound", title: say.corpus.bound },
          { name: "value", title: say.value },
          { name: "max", title: say.corpus.max },
          { name: "unit", title: say.corpus.unit },
          { name: "commitment", title: say.commitment },
        ],
        rows: targets.map(({ mark, label, bound }) => {
          const { value, max, unit } = mark.claim.quantity;
          const { commitment } = mark.claim;
          return {
            cells: [label, bound && say.bounds[bound], value, max, unit, commitment && say.commitments[commitment]],
            link: { column: 0, document, target: mark.id },
          };
        }),
      })}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{say.indicator}</th>
              <th scope="col">{say.value}</th>
              <th scope="col">{say.commitment}</th>
            </tr>
          </thead>
          <tbody>
            {targets.map(({ mark, label }, index) => (
              <tr key={mark.id}>
                <td lang="zh-CN">
                  <button type="button" class="link" onClick={() => choose(index)}>
                    {label}
                  </button>
                </td>
                <td>{figureText(mark.claim.quantity, language.value)}</td>
                <td>{mark.claim.commitment ? say.commitments[mark.claim.commitment] : ""}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}

function options({ targets }: TargetScale, width: number, language: InterfaceLanguage) {
  const ends = targets.flatMap(({ from, to }) => [from, to]).filter((end) => end !== null);
  const low = Math.min(0, ...ends);
  const high = Math.max(0, ...ends);
  const room = (high - low) * 0.12 || 1;
  const domain = [low < 0 ? low - room : 0, high > 0 ? high + room : 0];
  const names = targets.map(({ label, mark }) => `${mark.id}\n${label}`);
  const compact = new Intl.NumberFormat(language, { notation: "compact" });
  const data = targets.map(({ from, to, mark, bound }, index) => ({
    name: names[index]!,
    from: from ?? domain[0]!,
    to: to ?? domain[1]!,
    at: from ?? to ?? 0,
    bound,
    label: `${mark.claim.change === "down" ? "↓ " : ""}${bound ? BOUND_SIGNS[bound] : ""}${mark.claim.quantity.text.replace(/\s+/g, "")}`,
  }));
  return {
    marginLeft: labelRoom(width),
    marginRight: Math.max(60, roomBehind(data.map(({ label }) => label))),
    marginTop: 4,
    height: 34 + targets.length * ROW,
    x: { domain, label: null, ticks: 4, tickFormat: (value: number) => compact.format(value) },
    y: { domain: names, label: null },
    marks: [
      axisY({
        tickFormat: (name: string) => besideChart(width)(name.split("\n")[1]!),
        fontSize: 12,
        label: null,
        tickSize: 0,
      }),
      ruleX([0], { strokeOpacity: 0.4 }),
      link(data, { y: "name", x1: "from", x2: "to", stroke: "var(--target)", strokeWidth: 2.5, strokeOpacity: 0.65 }),
      dot(data, {
        y: "name",
        x: "at",
        r: 4.5,
        stroke: "var(--target)",
        strokeWidth: 2,
        fill: ({ bound }) => (bound === "about" ? "var(--paper)" : "var(--target)"),
      }),
      text(data, { y: "name", text: "label", frameAnchor: "right", textAnchor: "start", dx: 8, fontSize: 12 }),
    ],
  };
}
