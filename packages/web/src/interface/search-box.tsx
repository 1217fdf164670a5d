import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { View } from "../model/address.js";
import { address, query, rowQuery, words } from "../state.js";
import { searchResult, stepThroughHits } from "../text/search-hits.js";
import { isComposing } from "./keys.js";

/** What the words of the box are for, in each view that has one; charts have nothing to look for. */
const USES: Record<View, typeof query | null> = {
  text: query,
  search: query,
  tables: rowQuery,
  compare: rowQuery,
  charts: null,
  corpus: null,
};

/** The box of a view, or room where it stands in others: the views beside it stay where they are. */
export function SearchBox(): VNode {
  const used = USES[address.value.view];
  if (used !== null) return <Box used={used} />;
  return (
    <div class="search unused" aria-hidden="true">
      <input type="search" disabled />
      <output />
    </div>
  );
}

/** Searches the text; Enter goes to the next place, with Shift to the one before. `/` comes here from anywhere. */
function Box({ used }: { used: typeof query }): VNode {
  const say = words.value;
  const input = useRef<HTMLInputElement>(null);
  const { count, at } = searchResult.value;
  // other views list what they find themselves
  const inText = address.value.view === "text";
  const { view } = address.value;
  const label = view in say.searches ? say.searches[view as keyof typeof say.searches] : say.search;
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const typing = (event.target as Element).closest("input, textarea, select");
      if (event.key !== "/" || typing || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener("keydown", focus);
    return () => removeEventListener("keydown", focus);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === "Escape") used.value = "";
    if (event.key !== "Enter") return;
    event.preventDefault();
    if (inText && used.value.trim() !== "") stepThroughHits(event.shiftKey ? -1 : 1);
  };
  return (
    <search class="search">
      <input
        ref={input}
        type="search"
        placeholder={label}
        aria-label={label}
        value={used.value}
        onInput={(event) => {
          used.value = event.currentTarget.value;
        }}
        onKeyDown={onKeyDown}
      />
      <output aria-live="polite">
        {used.value === "" || !inText
          ? ""
          : count === 0
            ? say.noHits
            : at >= 0
              ? `${at + 1} / ${count}`
              : say.hits(count)}
      </output>
      {inText && count > 0 ? (
        <>
          <button type="button" class="plain" onClick={() => stepThroughHits(-1)} aria-label={say.previous}>
            ↑
          </button>
          <button type="button" class="plain" onClick={() => stepThroughHits(1)} aria-label={say.next}>
            ↓
          </button>
        </>
      ) : null}
    </search>
  );
}
