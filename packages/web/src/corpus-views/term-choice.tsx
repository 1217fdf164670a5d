import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { CommittedInput } from "../interface/committed-input.js";
import { words } from "../state.js";

interface Props {
  /** The terms of the documents, the most widespread first. */
  known: readonly string[];
  shown: readonly string[];
  onChange(terms: readonly string[]): void;
}

/** So many are offered; the others can be typed. */
const MOST_OFFERED = 300;

/** Chooses which terms are drawn. */
export function TermChoice({ known, shown, onChange }: Props): VNode {
  const say = words.value;
  const [missing, setMissing] = useState<string | null>(null);
  const [typed, setTyped] = useState("");
  const add = (term: string) => {
    const found = term === "" || known.includes(term);
    setMissing(found ? null : term);
    setTyped(found ? "" : term);
    if (found && term !== "" && !shown.includes(term)) onChange([...shown, term]);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the box is one */}
      <label>
        {say.corpus.addTerm}{" "}
        <CommittedInput
          type="text"
          class="choice"
          list="corpus-terms"
          aria-invalid={missing !== null}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setMissing(null);
          }}
          onCommit={(value) => add(value.trim())}
        />
      </label>
      <datalist id="corpus-terms">
        {known.slice(0, MOST_OFFERED).map((term) => (
          <option key={term} value={term} />
        ))}
      </datalist>
      <ul class="chips">
        {shown.map((term) => (
          <li key={term} lang="zh-CN">
            <button
              type="button"
              aria-label={say.corpus.without(term)}
              onClick={() => onChange(shown.filter((other) => other !== term))}
            >
              {term} ✕
            </button>
          </li>
        ))}
      </ul>
      <output class="warning">{missing === null ? "" : say.charts.noTerm(missing)}</output>
    </>
  );
}
