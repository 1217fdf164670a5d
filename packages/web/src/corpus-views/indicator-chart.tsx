import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { numberIn } from "tifa/tables";
import { Chart } from "../charts/chart.js";
import { BOUND_SIGNS } from "../interface/figures.js";
import { goTo, language, words } from "../state.js";
import { indicatorDrawing } from "./indicator-drawing.js";
import type { IndicatorPoint, IndicatorSeries } from "./indicator-points.js";

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
      { sign: "▲", label: say.bounds.min, colour: "target" },
      { sign: "▼", label: say.bounds.max, colour: "target" },
    ],
    [say],
  );
  const draw = useMemo(
    () => (width: number) => indicatorDrawing(points, width, language.value),
    [points, language.value],
  );
  const choose = (index: number) => {
    const point = points[index];
    if (point) goTo({ view: "text", document: point.document.number, target: point.mark.id });
  };
  return (
    <Chart
      title={title}
      long
      draw={draw}
      legend={legend}
      onChoose={choose}
      tell={(index) =>
        points
          .slice(index, index + 1)
          .flatMap((point) => [
            say.charts.colon(
              `${point.place} ${say.charts.year(point.year)} ${say.kind[point.kind]}`,
              figureOf(point) + unitOf(series),
            ),
            nameOf(point),
          ])
      }
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
              <th scope="col" class="number">
                {say.meta.year}
              </th>
              <th scope="col">{say.status}</th>
              <th scope="col">{say.value}</th>
              <th scope="col">{say.document}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point, index) => (
              <tr key={`${point.document.number} ${point.mark.id} ${point.year}`}>
                <td lang="zh-CN">{point.place}</td>
                <td class="number">{point.year}</td>
                <td>{say.kind[point.kind]}</td>
                <td>
                  <button type="button" class="link" onClick={() => choose(index)}>
                    {figureOf(point)}
                  </button>
                </td>
                <td lang="zh-CN">{nameOf(point)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}

const unitOf = ({ unit }: IndicatorSeries): string => (unit === "%" ? unit : ` ${unit}`);

function figureOf({ bound, value, max }: IndicatorPoint): string {
  const range = max === null ? amount(value) : words.value.range(amount(value), amount(max));
  return (bound ? BOUND_SIGNS[bound] : "") + range;
}

/** The document by its title, with its year where the title does not begin with it. */
function nameOf({ document }: IndicatorPoint): string {
  const { title, meta } = document;
  return meta.year === null || title.startsWith(String(meta.year)) ? title : `${meta.year} ${title}`;
}

const amount = (value: number): string => numberIn(language.value).format(value);
