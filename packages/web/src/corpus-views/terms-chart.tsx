import { signal } from "@preact/signals";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { Chart } from "../charts/chart.js";
import type { ReportDocument } from "../model/report-document.js";
import { filters, goTo, words } from "../state.js";
import { TermChoice } from "./term-choice.js";
import { hasGaps, spreadOfDocuments, type TermPoint, termSeries } from "./term-series.js";
import { termsDrawing } from "./terms-drawing.js";

const FIRST_TERMS = 6;

/** Terms that the reader chose, or `null` for the most widespread ones. */
const chosen = signal<readonly string[] | null>(null);
/** Whether the reader wants shares, or `null` where the documents decide: counts of years with different numbers of documents mislead. */
const perThousand = signal<boolean | null>(null);

/** Terms over the years, a strip for each on one scale: as often as they stand, or per thousand characters. */
export function TermsChart({ documents }: { documents: readonly ReportDocument[] }): VNode | null {
  const say = words.value;
  const series = useMemo(() => termSeries(documents, filters.value), [documents, filters.value]);
  const known = useMemo(() => series.terms.map(({ term }) => term), [series]);
  const names = new Set(known);
  const shown = chosen.value?.filter((term) => names.has(term)) ?? known.slice(0, FIRST_TERMS);
  const key = shown.join("\n");
  const points = useMemo(() => series.pointsOf(key === "" ? [] : key.split("\n")), [series, key]);
  const { fewest, most } = spreadOfDocuments(series.years);
  const uneven = fewest < most;
  const notes = [
    uneven ? say.charts.uneven(fewest, most, perThousand.value ?? uneven) : "",
    hasGaps(series.years) ? say.charts.gaps : "",
  ].filter((note) => note !== "");
  const rate = perThousand.value ?? uneven;
  if (known.length === 0) return null;
  return (
    <section class="corpus-part">
      <div class="data-tools">
        <TermChoice
          known={known}
          shown={shown}
          onChange={(terms) => {
            chosen.value = terms;
          }}
        />
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
      {points.length === 0 ? (
        <p class="quiet">{say.charts.addTerms}</p>
      ) : (
        <Drawn points={points} rate={rate} uneven={uneven} note={notes.join(say.charts.between) || undefined} />
      )}
    </section>
  );
}

interface DrawnProps {
  points: readonly TermPoint[];
  rate: boolean;
  uneven: boolean;
  note: string | undefined;
}

function Drawn({ points, rate, uneven, note }: DrawnProps): VNode {
  const say = words.value;
  const draw = useMemo(
    () => (width: number) => termsDrawing(points, { rate, uneven, width, say }),
    [points, rate, uneven, say],
  );
  const go = (index: number) => {
    const first = points[index]?.first;
    if (first) goTo({ view: "text", document: first.document.number, target: first.mark.id });
  };
  return (
    <Chart
      title={rate ? say.corpus.termsPerThousand : say.corpus.termsByYear}
      long
      draw={draw}
      note={note}
      onChoose={go}
      tell={(index) =>
        points
          .slice(index, index + 1)
          .flatMap(({ term, year, count, perThousand, documents }) => [
            term,
            say.charts.colon(
              say.charts.year(year),
              say.charts.timesOf(count) + say.aside(say.charts.documents(documents)),
            ),
            `${rounded(perThousand)} ${say.charts.perThousand}`,
          ])
      }
      file={() => ({
        columns: [
          { name: "term", title: say.kind.slogan },
          { name: "year", title: say.meta.year },
          { name: "count", title: say.count },
          { name: "per_thousand", title: say.corpus.perThousand },
          { name: "documents", title: say.tables.documents },
        ],
        rows: points.map(({ term, year, count, perThousand, documents, first }) => ({
          cells: [term, year, count, rounded(perThousand), documents],
          link: first ? { column: 0, document: first.document.number, target: first.mark.id } : undefined,
        })),
      })}
      table={<PointsTable points={points} go={go} />}
    />
  );
}

function PointsTable({ points, go }: { points: readonly TermPoint[]; go(index: number): void }): VNode {
  const say = words.value;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say.kind.slogan}</th>
          {[say.meta.year, say.count, say.corpus.perThousand, say.tables.documents].map((name) => (
            <th key={name} scope="col" class="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map(({ term, year, count, perThousand, documents, first }, index) => (
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
            <td class="number">{documents}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const rounded = (value: number): number => Number(value.toPrecision(3));
