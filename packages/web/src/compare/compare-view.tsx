import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { FacetBar } from "../corpus-views/facet-bar.js";
import { usePartsInTurn } from "../interface/in-turn.js";
import { Nothing } from "../interface/nothing.js";
import { Preparing, WhenOpen } from "../interface/when-open.js";
import { byYear, CLAIM_KINDS, columnNames, comparedIndicators } from "../model/comparison.js";
import type { Filters } from "../model/filters.js";
import { checkedDocuments } from "../review/checked-document.js";
import { filteredDocuments, filters, words } from "../state.js";
import { type ComparedDocuments, ComparedTable } from "./compared-table.js";
import { Overview } from "./overview.js";
import { useOwnFilters } from "./own-filters.js";
import { TermsByDocument } from "./terms-by-document.js";

/** Several documents side by side: their numbers, their indicators, their terms, under the filters of the page. */
export function CompareView(): VNode {
  const chosen = filteredDocuments.value;
  return (
    <div class="compare">
      <FacetBar open />
      {chosen.length === 0 ? <Nothing /> : <WhenOpen documents={chosen}>{() => <Compared />}</WhenOpen>}
    </div>
  );
}

function Compared(): VNode {
  const say = words.value;
  const chosen = checkedDocuments.value;
  const sorted = useMemo(() => byYear(chosen), [chosen]);
  const names = useMemo(() => columnNames(sorted), [sorted]);
  const shown = useMemo(() => ({ documents: sorted, names, chosen: filters.value }), [sorted, names, filters.value]);
  const parts = [
    <Overview key="overview" {...shown} />,
    <TermsByDocument key="terms" {...shown} />,
    ...CLAIM_KINDS.map((kind) => <Indicators key={kind} kind={kind} {...shown} />),
  ];
  const drawn = usePartsInTurn(parts, shown);
  const done = drawn.length;
  return (
    <>
      {drawn}
      {done < parts.length ? <Preparing done={done} of={parts.length} /> : <p class="quiet">{say.compareNote}</p>}
    </>
  );
}

interface IndicatorsProps extends ComparedDocuments {
  kind: (typeof CLAIM_KINDS)[number];
  chosen: Filters;
}

function Indicators({ kind, documents, names, chosen }: IndicatorsProps): VNode | null {
  const say = words.value;
  const own = useOwnFilters(kind, chosen);
  const rows = useMemo(() => comparedIndicators(documents, kind, own), [documents, kind, own]);
  if (rows.length === 0) return null;
  const title = say.sideBySide(say.kinds[kind]);
  return (
    <section>
      <h2>{title}</h2>
      <ComparedTable title={title} first={say.indicator} names={names} documents={documents} rows={rows} />
    </section>
  );
}
