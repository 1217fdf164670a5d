import { axisX, axisY, ruleX, tickX } from "@observablehq/plot";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { shareOf, termsByFrequency } from "../model/chart-data.js";
import { goTo, words } from "../state.js";
import { Chart, type DocumentChartProps } from "./chart.js";
import { besideChart, labelRoom } from "./labels.js";

const MOST_TERMS = 20;
const ROW = 24;

/** Where in the document the most frequent terms stand; the outermost sections are ruled off. */
export function TermPlaces({ document, visible }: DocumentChartProps): VNode | null {
  const say = words.value;
  const places = useMemo(
    () =>
      termsByFrequency(document, visible)
        .slice(0, MOST_TERMS)
        .flatMap(({ term, places }) => places.map((mark) => ({ term, mark, share: shareOf(mark, document) }))),
    [document, visible],
  );
  const draw = useMemo(
    () => (width: number) => {
      const terms = [...new Set(places.map(({ term }) => term))];
      const borders = document.analysis.sections.filter(({ level }) => level === 1);
      return {
        marginLeft: labelRoom(width),
        marginRight: 16,
        marginTop: 4,
        height: 40 + terms.length * ROW,
        x: { domain: [0, 1], label: null },
        y: { domain: terms, label: null },
        marks: [
          ruleX(borders, {
            x: ({ span }) => span.start / document.text.length,
            strokeOpacity: 0.35,
            strokeDasharray: "3,3",
          }),
          axisX({ ticks: 5, tickFormat: "%", label: null }),
          axisY({ tickFormat: besideChart(width), fontSize: 12, label: null, tickSize: 0 }),
          tickX(places, {
            x: "share",
            y: "term",
            stroke: "var(--slogan)",
            strokeWidth: 4,
            insetTop: 3,
            insetBottom: 3,
            className: "point",
          }),
        ],
      };
    },
    [places, document],
  );
  if (places.length === 0) return null;
  return (
    <Chart
      title={say.charts.places}
      draw={draw}
      tell={(index) =>
        places
          .slice(index, index + 1)
          .flatMap(({ term, mark, share }) => [
            say.charts.colon(term, `${Math.round(share * 100)}%`),
            document.paths.get(mark.section) ?? "",
          ])
      }
      file={() => ({
        columns: [
          { name: "term", title: say.kind.slogan },
          { name: "section", title: say.section },
          { name: "percent", title: "%" },
        ],
        rows: places.map(({ term, mark, share }) => ({
          cells: [term, document.paths.get(mark.section) ?? "", Math.round(share * 100)],
          link: { column: 0, document: document.number, target: mark.id },
        })),
      })}
      onChoose={(index) => goTo({ view: "text", target: places[index]?.mark.id ?? null })}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{say.kind.slogan}</th>
              <th scope="col">{say.section}</th>
              <th scope="col" class="number">
                %
              </th>
            </tr>
          </thead>
          <tbody>
            {places.map(({ term, mark, share }) => (
              <tr key={mark.id}>
                <td lang="zh-CN">
                  <button type="button" class="link" onClick={() => goTo({ view: "text", target: mark.id })}>
                    {term}
                  </button>
                </td>
                <td lang="zh-CN">{document.paths.get(mark.section) ?? ""}</td>
                <td class="number">{Math.round(share * 100)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}
