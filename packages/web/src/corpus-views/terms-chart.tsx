import { axisX, axisY, dot, gridY, lineY, text } from "@observablehq/plot";
import { signal } from "@preact/signals";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { Chart } from "../charts/chart.js";
import type { ReportDocument } from "../model/report-document.js";
import { filters, goTo, words } from "../state.js";
import { yearsShown } from "./indicator-chart.js";
import { termSeries } from "./term-series.js";

const FIRST_TERMS = 6;
const MOST_OFFERED = 300;
const ROW = 96;

/** Terms that the reader chose, or `null` for the most widespread ones. */
const chosen = signal<readonly string[] | null>(null);
const perThousand = signal(false);

/** Terms over the years, a strip for each on one scale: as often as they stand, or per thousand characters. */
export function TermsChart({ documents }: { documents: readonly ReportDocument[] }): VNode | null {
  const say = words.value;
  const series = useMemo(() => termSeries(documents, filters.value), [documents, filters.value]);
  const known = new Set(series.terms.map(({ term }) => term));
  const shown =
    chosen.value?.filter((term) => known.has(term)) ?? series.terms.slice(0, FIRST_TERMS).map(({ term }) => term);
  const key = shown.join("\n");
  const points = useMemo(() => series.pointsOf(key === "" ? [] : key.split("\n")), [series, key]);
  const rate = perThousand.value;
  const draw = useMemo(() => (width: number) => drawing(points, rate, width), [points, rate]);
  if (series.terms.length === 0) return null;
  const go = (index: number) => {
    const { first } = points[index]!;
    if (first) goTo({ view: "text", document: first.document.number, target: first.mark.id });
  };
  const title = rate ? say.corpus.termsPerThousand : say.corpus.termsByYear;
  return (
    <section class="corpus-part">
      <div class="data-tools">
        <TermChoice offered={series.terms.slice(0, MOST_OFFERED).map(({ term }) => term)} shown={shown} />
        <label>
          <input
            type="checkbox"
            checked={rate}
            onChange={(event) => {
              perThousand.value = event.currentTarget.checked;
            }}
          />
          {say.corpus.perThousand}
        </label>
      </div>
      <Chart
        title={title}
        long
        draw={draw}
        onChoose={go}
        file={() => ({
          columns: [
            { name: "term", title: say.kind.slogan },
            { name: "year", title: say.meta.year },
            { name: "count", title: say.count },
            { name: "per_thousand", title: say.corpus.perThousand },
          ],
          rows: points.map(({ term, year, count, perThousand, first }) => ({
            cells: [term, year, count, rounded(perThousand)],
            link: first ? { column: 0, document: first.document.number, target: first.mark.id } : undefined,
          })),
        })}
        table={
          <table>
            <thead>
              <tr>
                <th scope="col">{say.kind.slogan}</th>
                <th scope="col">{say.meta.year}</th>
                <th scope="col">{say.count}</th>
                <th scope="col">{say.corpus.perThousand}</th>
              </tr>
            </thead>
            <tbody>
              {points.map(({ term, year, count, perThousand, first }, index) => (
                <tr key={`${term} ${year}`}>
                  <td lang="zh-CN">
                    {first ? (
                      <button type="button" class="link" onClick={() => go(index)}>
                        {term}
                      </button>
                    ) : (
                      term
                    )}
                  </td>
                  <td class="number">{year}</td>
                  <td class="number">{count}</td>
                  <td class="number">{rounded(perThousand)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        }
      />
    </section>
  );
}

/** Chooses which terms are drawn. */
function TermChoice({ offered, shown }: { offered: readonly string[]; shown: readonly string[] }): VNode {
  const say = words.value;
  const add = (term: string) => {
    if (offered.includes(term) && !shown.includes(term)) chosen.value = [...shown, term];
  };
  return (
    <>
      <label>
        {say.corpus.addTerm}{" "}
        <input
          type="text"
          class="choice"
          list="corpus-terms"
          onChange={(event) => {
            add(event.currentTarget.value.trim());
            event.currentTarget.value = "";
          }}
        />
      </label>
      <datalist id="corpus-terms">
        {offered.map((term) => (
          <option key={term} value={term} />
        ))}
      </datalist>
      <ul class="chips">
        {shown.map((term) => (
          <li key={term} lang="zh-CN">
            <button
              type="button"
              aria-label={say.corpus.without(term)}
              onClick={() => {
                chosen.value = shown.filter((other) => other !== term);
              }}
            >
              {term} ✕
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

const rounded = (value: number): number => Number(value.toPrecision(3));

function drawing(points: ReturnType<ReturnType<typeof termSeries>["pointsOf"]>, rate: boolean, width: number) {
  const terms = [...new Set(points.map(({ term }) => term))];
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const value = rate ? "perThousand" : "count";
  const top = Math.max(...points.map((point) => point[value])) || 1;
  return {
    marginLeft: 52,
    marginTop: 24,
    marginRight: 12,
    height: 50 + terms.length * ROW,
    x: { domain: [first - 0.7, last + 0.7] },
    y: { domain: [0, top * 1.1] },
    fy: { domain: terms, axis: null, padding: 0.3 },
    marks: [
      gridY({ ticks: 2 }),
      axisY({ ticks: 2, label: null, tickSize: 0, fontSize: 12 }),
      axisX({ label: null, ticks: yearsShown(first, last, width - 64), tickFormat: String, fontSize: 12 }),
      text(terms, {
        fy: (term) => term,
        text: (term) => term,
        frameAnchor: "top-left",
        dy: -14,
        fontSize: 12,
        fontWeight: 600,
      }),
      lineY(points, { fy: "term", x: "year", y: value, stroke: "var(--slogan)", strokeWidth: 1.5 }),
      dot(points, { fy: "term", x: "year", y: value, r: 3, fill: "var(--slogan)" }),
    ],
  };
}
