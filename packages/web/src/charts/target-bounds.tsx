import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { figureText } from "tifa/tables";
import { axisOf, type TargetScale, targetsByUnit } from "../model/target-scales.js";
import { goTo, language, words } from "../state.js";
import { Chart, type DocumentChartProps } from "./chart.js";
import { targetFigure, targetLegend, targetOptions } from "./target-drawing.js";

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
        <ScaleChart key={`${scale.unit} ${scale.kind} ${scale.change}`} scale={scale} document={document.number} />
      ))}
    </>
  );
}

function ScaleChart({ scale, document }: { scale: TargetScale; document: number }): VNode {
  const say = words.value;
  const { unit, targets, change } = scale;
  const axis = useMemo(() => axisOf(targets), [targets]);
  const draw = useMemo(
    () => (width: number) => targetOptions(targets, axis, width, language.value),
    [targets, axis, language.value],
  );
  const legend = useMemo(() => targetLegend(targets, say), [targets, say]);
  const choose = (index: number) => goTo({ view: "text", target: targets[index]?.mark.id ?? null });
  return (
    <Chart
      title={say.charts.targets(unit, change)}
      draw={draw}
      legend={legend}
      note={axis.logarithmic ? say.charts.logarithmic : undefined}
      onChoose={choose}
      tell={(index) =>
        targets
          .slice(index, index + 1)
          .flatMap((target) => [
            say.charts.colon(target.label, targetFigure(target, language.value)),
            target.aside ?? "",
            target.mark.claim.commitment ? say.commitments[target.mark.claim.commitment] : "",
          ])
          .filter((line) => line !== "")
      }
      file={() => ({
        columns: [
          { name: "indicator", title: say.indicator },
          { name: "context", title: say.corpus.before },
          { name: "bound", title: say.corpus.bound },
          { name: "value", title: say.value },
          { name: "max", title: say.corpus.max },
          { name: "unit", title: say.corpus.unit },
          { name: "commitment", title: say.commitment },
        ],
        rows: targets.map(({ mark, label, aside, bound }) => {
          const { value, max, unit } = mark.claim.quantity;
          const { commitment } = mark.claim;
          const words = [bound && say.bounds[bound], value, max, unit, commitment && say.commitments[commitment]];
          return { cells: [label, aside, ...words], link: { column: 0, document, target: mark.id } };
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
            {targets.map(({ mark, label, aside }, index) => (
              <tr key={mark.id}>
                <td lang="zh-CN">
                  <button type="button" class="link" onClick={() => choose(index)}>
                    {label}
                  </button>
                  {aside === null ? null : <small class="quiet"> {aside}</small>}
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
