import { signal } from "@preact/signals";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { useInTurn } from "../interface/in-turn.js";
import { Nothing } from "../interface/nothing.js";
import { Preparing, WhenOpen } from "../interface/when-open.js";
import type { ReportDocument } from "../model/report-document.js";
import { checkedDocuments } from "../review/checked-document.js";
import { filteredDocuments, filters, words } from "../state.js";
import { FacetBar } from "./facet-bar.js";
import { IndicatorChart } from "./indicator-chart.js";
import { indicatorsOf, panelDocuments, seriesOf } from "./indicator-points.js";
import { TermsChart } from "./terms-chart.js";

/** The indicator whose course is drawn, where the filters name none. */
const picked = signal<string | null>(null);

/** Many documents over the years: an indicator with its targets and results, and terms. */
export function CorpusView(): VNode {
  const chosen = filteredDocuments.value;
  return (
    <div class="corpus">
      <FacetBar open />
      {chosen.length === 0 ? <Nothing /> : <WhenOpen documents={chosen}>{() => <OverTime />}</WhenOpen>}
    </div>
  );
}

function OverTime(): VNode {
  const parts = [<Indicator key="indicator" />, <TermsChart key="terms" documents={checkedDocuments.value} />];
  const drawn = useInTurn(parts.length);
  return (
    <>
      {parts.slice(0, drawn)}
      {drawn < parts.length ? <Preparing done={drawn} of={parts.length} /> : null}
    </>
  );
}

function Indicator(): VNode {
  const say = words.value;
  const documents = checkedDocuments.value;
  const { kinds, type, commitment, section, unit, indicator } = filters.value;
  const kept = useMemo(
    () => panelDocuments(documents, filters.value),
    [documents, kinds, type, commitment, section, unit],
  );
  // figures are taken in one task, set out by year in the next
  const ready = useInTurn(2) === 2;
  const offered = useMemo(() => (ready ? indicatorsOf(documents, kept) : []), [documents, kept, ready]);
  const name = indicator ?? picked.value ?? offered[0]?.indicator ?? null;
  const series = useMemo(() => {
    const known = offered.find((one) => one.indicator === name);
    return known ?? (name === null || !ready ? undefined : seriesOf([name], documents, kept)[0]);
  }, [offered, name, documents, kept]);
  if (!ready) return <Preparing done={1} of={2} />;
  return (
    <section class="corpus-part">
      {indicator === null && offered.length > 0 ? (
        <div class="data-tools">
          <label>
            {say.indicator}{" "}
            <select
              value={name ?? ""}
              onChange={(event) => {
                picked.value = event.currentTarget.value;
              }}
            >
              {offered.map((one) => (
                <option key={one.indicator} value={one.indicator}>
                  {one.indicator + say.charts.figuresOf(one.points.length)}
                </option>
              ))}
            </select>
          </label>
        </div>
      ) : null}
      {series && series.points.length > 0 ? (
        <IndicatorChart series={series} />
      ) : indicator === null ? (
        <p class="quiet">{say.corpus.noFigures}</p>
      ) : (
        <NoCourse indicator={indicator} documents={documents} />
      )}
    </section>
  );
}

/** Why the indicator that the filters name is not drawn, and the way out. */
function NoCourse({ indicator, documents }: { indicator: string; documents: readonly ReportDocument[] }): VNode {
  const say = words.value.charts;
  const stated = documents.some(({ indicators }) => indicators.some(([name]) => name === indicator));
  return (
    <p class="quiet" role="status">
      {stated ? say.noCourse(indicator) : say.noIndicator(indicator)}{" "}
      <button
        type="button"
        onClick={() => {
          filters.value = { ...filters.value, indicator: null };
        }}
      >
        {say.clearIndicator}
      </button>
    </p>
  );
}
