import { axisY, barX, ruleX, text } from "@observablehq/plot";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { termsByFrequency } from "../model/chart-data.js";
import { goTo, words } from "../state.js";
import { Chart, type DocumentChartProps } from "./chart.js";
import { besideChart, labelRoom } from "./labels.js";

const MOST_TERMS = 20;
const ROW = 22;

/** The most frequent slogans. */
export function TermFrequency({ document, visible }: DocumentChartProps): VNode | null {
  const say = words.value;
  const terms = useMemo(() => termsByFrequency(document, visible), [document, visible]);
  const draw = useMemo(
    () => (width: number) => {
      const data = terms.slice(0, MOST_TERMS);
      return {
        marginLeft: labelRoom(width),
        marginRight: 30,
        marginTop: 4,
        height: 44 + data.length * ROW,
        x: { label: say.charts.times, labelArrow: null, ticks: Math.min(5, data[0]?.count ?? 1), tickFormat: "d" },
        y: { domain: data.map(({ term }) => term), label: null },
        marks: [
          axisY({ tickFormat: besideChart(width), fontSize: 12, label: null, tickSize: 0 }),
          barX(data, { y: "term", x: "count", fill: "var(--slogan)", insetTop: 2, insetBottom: 2, className: "point" }),
          text(data, { y: "term", x: "count", text: "count", textAnchor: "start", dx: 5, fontSize: 12 }),
          ruleX([0]),
        ],
      };
    },
    [terms, say],
  );
  if (terms.length === 0) return null;
  return (
    <Chart
      title={terms.length > MOST_TERMS ? say.charts.frequentTerms(MOST_TERMS) : say.charts.terms}
      draw={draw}
      tell={(index) =>
        terms.slice(index, index + 1).map(({ term, count }) => say.charts.colon(term, say.charts.timesOf(count)))
      }
      file={() => ({
        columns: [
          { name: "term", title: say.kind.slogan },
          { name: "count", title: say.count },
        ],
        rows: terms.map(({ term, count, places }) => ({
          cells: [term, count],
          link: { column: 0, document: document.number, target: places[0]!.id },
        })),
      })}
      onChoose={(index) => goTo({ view: "text", target: terms[index]?.places[0]?.id ?? null })}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{say.kind.slogan}</th>
              <th scope="col" class="number">
                {say.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {terms.map(({ term, count, places }) => (
              <tr key={term}>
                <td lang="zh-CN">
                  <button type="button" class="link" onClick={() => goTo({ view: "text", target: places[0]!.id })}>
                    {term}
                  </button>
                </td>
                <td class="number">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}
