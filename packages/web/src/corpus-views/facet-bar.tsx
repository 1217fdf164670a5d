import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { DocumentEntry } from "../../../output/src/report-page.js";
import { CommittedInput } from "../interface/committed-input.js";
import { columnNames } from "../model/comparison.js";
import { countOfFacets, type Filters, passesDocument } from "../model/filters.js";
import { MARK_KINDS, type MarkKindName } from "../model/mark-kinds.js";
import type { ReportDocument } from "../model/report-document.js";
import { documents, filters, words } from "../state.js";

const WIDE = "(width >= 52rem)";

/** Chooses documents by place, year and name, and marks by status, indicator and unit, for all views alike. */
export function FacetBar({ open = false, kinds = true }: { open?: boolean; kinds?: boolean }): VNode {
  const say = words.value;
  const all = documents.value;
  const chosen = filters.value;
  const offered = useMemo(() => choicesOf(all), [all]);
  const set = (part: Partial<Filters>) => {
    filters.value = { ...chosen, ...part };
  };
  const count = countOfFacets(chosen);
  // on a phone they would take the first screen to themselves
  const unfolded = useMemo(() => open && matchMedia(WIDE).matches, [open]);
  return (
    <details class="facets" open={unfolded || undefined}>
      <summary>
        {say.corpus.facets}
        {count > 0 ? say.aside(count) : ""}
      </summary>
      <fieldset>
        <legend class="hidden">{say.corpus.facets}</legend>
        {kinds ? <Kinds chosen={chosen} set={set} /> : null}
        {offered.places.length > 1 || chosen.place !== null ? (
          <Options
            name={say.corpus.place}
            none={say.corpus.allPlaces}
            value={chosen.place}
            options={offered.places}
            onChange={(place) => set({ place })}
          />
        ) : null}
        {offered.years ? <Years chosen={chosen} years={offered.years} set={set} /> : null}
        <Indicators value={chosen.indicator} offered={offered.indicators} set={set} />
        <Options
          name={say.corpus.unit}
          none={say.corpus.allUnits}
          value={chosen.unit}
          options={offered.units}
          onChange={(unit) => set({ unit })}
        />
        {all.length > 1 ? <Documents all={all} chosen={chosen} set={set} /> : null}
        {count > 0 ? (
          <button
            type="button"
            class="plain"
            onClick={() => set({ documents: null, from: null, to: null, place: null, indicator: null, unit: null })}
          >
            {say.clearFilters}
          </button>
        ) : null}
      </fieldset>
    </details>
  );
}

interface Part {
  chosen: Filters;
  set(part: Partial<Filters>): void;
}

function Kinds({ chosen, set }: Part): VNode {
  const toggle = (name: MarkKindName) => {
    const kinds = new Set(chosen.kinds);
    if (!kinds.delete(name)) kinds.add(name);
    set({ kinds });
  };
  return (
    <>
      {MARK_KINDS.map(({ name }) => (
        <label key={name} class="toggle">
          <input type="checkbox" checked={chosen.kinds.has(name)} onChange={() => toggle(name)} />
          <span class={`sample ${name}`}>{words.value.kinds[name]}</span>
        </label>
      ))}
    </>
  );
}

function Years({ chosen, years, set }: Part & { years: readonly [number, number] }): VNode {
  const say = words.value;
  const box = (name: "from" | "to", label: string, otherwise: number) => (
    <CommittedInput
      type="number"
      class="year"
      aria-label={label}
      placeholder={String(otherwise)}
      value={chosen[name] ?? ""}
      onCommit={(value) => {
        const year = Number(value);
        set({ [name]: Number.isInteger(year) && year > 0 ? year : null });
      }}
    />
  );
  return (
    <span class="years">
      {box("from", say.corpus.fromYear, years[0])}–{box("to", say.corpus.toYear, years[1])}
    </span>
  );
}

function Indicators({
  value,
  offered,
  set,
}: {
  value: string | null;
  offered: readonly string[];
  set: Part["set"];
}): VNode {
  const say = words.value;
  return (
    <>
      <CommittedInput
        type="search"
        class="choice"
        list="facet-indicators"
        aria-label={say.indicator}
        placeholder={say.corpus.anyIndicator}
        value={value ?? ""}
        onCommit={(value) => set({ indicator: value.trim() || null })}
      />
      <datalist id="facet-indicators">
        {offered.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}

function Documents({ all, chosen, set }: Part & { all: readonly ReportDocument[] }): VNode {
  const say = words.value;
  const names = useMemo(() => columnNames(all), [all]);
  const passing = all.filter((document) => passesDocument(document, chosen)).length;
  const toggle = (number: number) => {
    const numbers = new Set(chosen.documents ?? all.map((document) => document.number));
    if (!numbers.delete(number)) numbers.add(number);
    set({ documents: numbers.size === all.length ? null : numbers });
  };
  return (
    <details class="document-choice">
      <summary class="button">{say.corpus.documents(passing, all.length)}</summary>
      <div>
        <button type="button" class="plain" onClick={() => set({ documents: null })}>
          {say.corpus.allDocuments}
        </button>
        <button type="button" class="plain" onClick={() => set({ documents: new Set() })}>
          {say.corpus.noDocuments}
        </button>
        <ul>
          {all.map((document, index) => (
            <li key={document.number}>
              <label lang="zh-CN">
                <input
                  type="checkbox"
                  checked={chosen.documents?.has(document.number) ?? true}
                  onChange={() => toggle(document.number)}
                />
                {names[index]}
              </label>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

interface OptionsProps {
  name: string;
  none: string;
  value: string | null;
  options: readonly string[];
  onChange(value: string | null): void;
}

function Options({ name, none, value, options, onChange }: OptionsProps): VNode {
  const listed = value === null || options.includes(value) ? options : [value, ...options];
  return (
    <select aria-label={name} value={value ?? ""} onChange={(event) => onChange(event.currentTarget.value || null)}>
      <option value="">{none}</option>
      {listed.map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </select>
  );
}

const MOST_INDICATORS = 400;
const MOST_UNITS = 80;

/** What can be chosen in documents, the most widespread first. */
function choicesOf(all: readonly ReportDocument[]) {
  const indicators = new Map<string, number>();
  const units = new Map<string, number>();
  const add = (counts: Map<string, number>, more: DocumentEntry["units"]) => {
    for (const [name, count] of more) counts.set(name, (counts.get(name) ?? 0) + count);
  };
  for (const document of all) {
    add(indicators, document.indicators);
    add(units, document.units);
  }
  const byCount = (counts: Map<string, number>, most: number) =>
    [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([name]) => name);
  const years = all.map(({ label }) => label.year).filter((year) => year !== null);
  const places = new Set(all.map(({ label }) => label.place).filter((place) => place !== null));
  return {
    indicators: byCount(indicators, MOST_INDICATORS),
    units: byCount(units, MOST_UNITS),
    places: [...places].sort(new Intl.Collator("zh-CN").compare),
    years: years.length === 0 ? null : ([Math.min(...years), Math.max(...years)] as const),
  };
}
