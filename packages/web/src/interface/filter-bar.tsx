import type { VNode } from "preact";
import { type Filters, NO_FILTERS, passesDetails } from "../model/filters.js";
import { MARK_KINDS, type MarkKindName } from "../model/mark-kinds.js";
import type { ReportDocument } from "../model/report-document.js";
import { filters, words } from "../state.js";

/** Chooses which marks are shown, in the text and in the tables alike. */
export function FilterBar({ document }: { document: ReportDocument }): VNode {
  const say = words.value;
  const chosen = filters.value;
  const count = (name: MarkKindName) =>
    document.marks.filter((mark) => mark.kind === name && passesDetails(mark, chosen, document)).length;
  const toggle = (name: MarkKindName) => {
    const kinds = new Set(chosen.kinds);
    if (!kinds.delete(name)) kinds.add(name);
    filters.value = { ...chosen, kinds };
  };
  const types = { ...say.figureKinds, ...say.sloganKinds, ...say.honourKinds };
  const present = new Set(document.marks.map(({ type }) => type));
  const typeNames = (Object.keys(types) as NonNullable<Filters["type"]>[]).filter((name) => present.has(name));
  const firm = new Set(document.analysis.targets.map(({ commitment }) => commitment));
  const commitments = (Object.keys(say.commitments) as NonNullable<Filters["commitment"]>[]).filter((name) =>
    firm.has(name),
  );
  return (
    <fieldset class="filters">
      <legend class="hidden">{say.filters}</legend>
      {MARK_KINDS.map(({ name }) => (
        <label key={name} class="toggle">
          <input type="checkbox" checked={chosen.kinds.has(name)} onChange={() => toggle(name)} />
          <span class={`sample ${name}`}>{say.kinds[name]}</span>
          <small>{count(name)}</small>
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
      <Choice
        name={say.section}
        none={say.wholeDocument}
        value={chosen.section === null ? null : String(chosen.section)}
        options={document.analysis.sections.map(({ id, level, label, title }) => [
          String(id),
          `${"　".repeat(level - 1)}${label}${title}`,
        ])}
        onChange={(section) => {
          filters.value = { ...chosen, section: section === null ? null : Number(section) };
        }}
      />
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
