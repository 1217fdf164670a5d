import type { VNode } from "preact";
import { type Filters, NO_FILTERS } from "../model/filters.js";
import { filters, rowQuery, words } from "../state.js";
import type { Words } from "./words/words.js";

/**
 * Says that there is nothing to show, and why: with filters on, which ones, and how to be rid of them; without any, that the documents
 * hold nothing of the kind.
 */
export function Nothing({ searched = false }: { searched?: boolean }): VNode {
  const say = words.value;
  const wanted = searched ? rowQuery.value.trim() : "";
  const chosen = chosenIn(filters.value, say);
  if (wanted !== "") chosen.unshift(say.quoted(wanted));
  if (chosen.length === 0) return <p class="nothing quiet">{say.foundNone}</p>;
  return (
    <p class="nothing">
      <span class="quiet">{say.nothingFor(chosen)}</span>{" "}
      <button
        type="button"
        onClick={() => {
          filters.value = NO_FILTERS;
          if (searched) rowQuery.value = "";
        }}
      >
        {say.clearFilters}
      </button>
    </p>
  );
}

/** What the reader has chosen, in words. */
function chosenIn({ kinds, section, documents, from, to, ...chosen }: Filters, say: Words): string[] {
  const types: Partial<Record<string, string>> = { ...say.figureKinds, ...say.sloganKinds, ...say.honourKinds };
  const { type, commitment, place, indicator, unit } = chosen;
  const said = (name: string, value: string | null | undefined) => (value ? [`${name} ${value}`] : []);
  return [
    ...(kinds.size < NO_FILTERS.kinds.size ? [[...kinds].map((kind) => say.kinds[kind]).join(" · ") || "–"] : []),
    ...said(say.type, type && types[type]),
    ...said(say.commitment, commitment && say.commitments[commitment]),
    ...(section === null ? [] : [say.section]),
    ...(documents === null ? [] : [say.document]),
    ...said(say.corpus.fromYear, from === null ? null : String(from)),
    ...said(say.corpus.toYear, to === null ? null : String(to)),
    ...said(say.corpus.place, place),
    ...said(say.indicator, indicator),
    ...said(say.corpus.unit, unit),
  ];
}
