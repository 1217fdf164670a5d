import { axisFy, barX, ruleX, text } from "@observablehq/plot";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { shortNumber } from "../interface/figures.js";
import { figuresBySection } from "../model/chart-data.js";
import { filters, goTo, language, words } from "../state.js";
import { Chart, type DocumentChartProps } from "./chart.js";
import { besideChart, labelRoom, roomBehind, ticksIn } from "./labels.js";

const ROW = 22;

/** Figures by outermost section and status. */
export function FiguresBySection({ document, visible }: DocumentChartProps): VNode | null {
  const say = words.value;
  const counts = useMemo(() => figuresBySection(document, visible), [document, visible]);
  const draw = useMemo(
    () => (width: number) => {
      const data = counts.map((row) => ({ ...row, title: row.title || say.beforeFirst }));
      const labelOf = ({ kind, count }: (typeof data)[number]) => `${say.kinds[kind]} ${count}`;
      const right = roomBehind(data.map(labelOf));
      return {
        marginLeft: labelRoom(width),
        marginRight: right,
        marginTop: 4,
        height: 44 + counts.length * ROW + new Set(counts.map(({ section }) => section)).size * 8,
        x: {
          label: say.charts.figures,
          ticks: Math.min(4, ticksIn(width - labelRoom(width) - right)),
          labelArrow: null,
          tickFormat: (value: number) => shortNumber(value, language.value),
        },
        y: { axis: null },
        fy: { domain: [...new Set(data.map(({ title }) => title))], label: null, padding: 0.12 },
        marks: [
          axisFy({ anchor: "left", tickFormat: besideChart(width), fontSize: 12, label: null }),
          barX(data, {
            fy: "title",
            y: "kind",
            x: "count",
            fill: ({ kind }) => `var(--${kind})`,
            insetTop: 1,
            insetBottom: 1,
            className: "point",
          }),
          text(data, {
            fy: "title",
            y: "kind",
            x: "count",
            text: labelOf,
            textAnchor: "start",
            dx: 5,
            fontSize: 12,
          }),
          ruleX([0]),
        ],
      };
    },
    [counts, say, language.value],
  );
  if (counts.length === 0) return null;
  return (
    <Chart
      title={say.charts.bySection}
      draw={draw}
      tell={(index) => {
        const { title, kind, count } = counts[index] ?? {};
        return kind ? [title || say.beforeFirst, `${say.kinds[kind]}${say.aside(count ?? 0)}`] : [];
      }}
      file={() => ({
        columns: [
          { name: "section", title: say.section },
          { name: "status", title: say.status },
          { name: "count", title: say.count },
        ],
        rows: counts.map(({ title, kind, count }) => ({ cells: [title || say.beforeFirst, say.kind[kind], count] })),
      })}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{say.section}</th>
              <th scope="col">{say.status}</th>
              <th scope="col" class="number">
                {say.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ section, title, kind, count }) => (
              <tr key={`${section} ${kind}`}>
                <td lang="zh-CN">
                  {section === null ? (
                    say.beforeFirst
                  ) : (
                    <button
                      type="button"
                      class="link"
                      onClick={() => {
                        filters.value = { ...filters.value, section };
                        goTo({ view: "text", target: `section-${section}` });
                      }}
                    >
                      {title}
                    </button>
                  )}
                </td>
                <td>{say.kind[kind]}</td>
                <td class="number">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}
