import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { numberIn } from "tifa/tables";
import { type Filters, filtersOver, NO_FILTERS, passesDetails } from "../model/filters.js";
import { MARK_KINDS, type MarkKindName } from "../model/mark-kinds.js";
import type { ReportDocument } from "../model/report-document.js";
import { filters, language, words } from "../state.js";

/** Chooses which marks are shown, in the text and in the tables alike. */
export function FilterBar({ documents }: { documents: readonly ReportDocument[] }): VNode {
  const say = words.value;
  const chosen = filters.value;
  const count = useMemo(() => countsByKind(documents, filtersOver(documents, chosen)), [documents, chosen]);
  const offered = useMemo(() => offeredBy(documents), [documents]);
  const [only] = documents.length === 1 ? documents : [];
  const toggle = (name: MarkKindName) => {
    const kinds = new Set(chosen.kinds);
    if (!kinds.delete(name)) kinds.add(name);
    filters.value = { ...chosen, kinds };
  };
  const types = { ...say.figureKinds, ...say.sloganKinds, ...say.honourKinds };
  const typeNames = (Object.keys(types) as NonNullable<Filters["type"]>[]).filter((name) => offered.types.has(name));
  const commitments = (Object.keys(say.commitments) as NonNullable<Filters["commitment"]>[]).filter((name) =>
    offered.commitments.has(name),
  );
  return (
    <fieldset class="filters">
      <legend class="hidden">{say.filters}</legend>
      {MARK_KINDS.map(({ name }) => (
        <label key={name} class="toggle">
          <input type="checkbox" checked={chosen.kinds.has(name)} onChange={() => toggle(name)} />
          <span class={`sample ${name}`}>{say.kinds[name]}</span>
          <small>{numberIn(language.value).format(count.get(name) ?? 0)}</small>
        </label>
      ))}
      <Choice
        name={say.type}
        none={say.allTypes}
        value={chosen.type}
        options={typeNames.map((name) => [name, types[name]])}
        onChange={(type) => {
          filters.value = { ...chosen, type };
        }}
      />
      {commitments.length === 0 ? null : (
        <Choice
          name={say.commitment}
          none={say.allCommitments}
          value={chosen.commitment}
          options={commitments.map((name) => [name, say.commitments[name]])}
          onChange={(commitment) => {
            filters.value = { ...chosen, commitment };
          }}
        />
      )}
      {only ? (
        <Choice
          name={say.section}
          none={say.wholeDocument}
          value={chosen.section === null ? null : String(chosen.section)}
          options={only.analysis.sections.map(({ id, level, label, title }) => [
            String(id),
            `${"　".repeat(level - 1)}${label}${title}`,
          ])}
          onChange={(section) => {
            filters.value = { ...chosen, section: section === null ? null : Number(section) };
          }}
        />
      ) : null}
      {chosen === NO_FILTERS ? null : (
        <button
          type="button"
          class="plain"
          onClick={() => {
            filters.value = NO_FILTERS;
          }}
        >
          {say.clearFilters}
        </button>
      )}
    </fieldset>
  );
}

/** How many marks of each kind there are, were it chosen. */
function countsByKind(documents: readonly ReportDocument[], chosen: Filters): ReadonlyMap<MarkKindName, number> {
  const counts = new Map<MarkKindName, number>();
  for (const document of documents) {
    for (const mark of document.marks)
      if (passesDetails(mark, chosen, document)) counts.set(mark.kind, (counts.get(mark.kind) ?? 0) + 1);
  }
  return counts;
}

/** What the marks of documents leave to choose. */
function offeredBy(documents: readonly ReportDocument[]) {
  return {
    types: new Set(documents.flatMap(({ marks }) => marks.map(({ type }) => type))),
    commitments: new Set(documents.flatMap(({ analysis }) => analysis.targets.map(({ commitment }) => commitment))),
  };
}

interface ChoiceProps<Value extends string> {
  name: string;
  none: string;
  value: Value | null;
  options: readonly (readonly [Value, string])[];
  onChange(value: Value | null): void;
}

function Choice<Value extends string>({ name, none, value, options, onChange }: ChoiceProps<Value>): VNode {
  return (
    <select
      aria-label={name}
      value={value ?? ""}
      onChange={(event) => onChange((event.currentTarget.value || null) as Value | null)}
    >
      <option value="">{none}</option>
      {options.map(([key, label]) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </select>
  );
}
