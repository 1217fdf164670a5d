import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { address, query, showView, words } from "../state.js";
import { searchResult, stepThroughHits } from "../text/search-hits.js";
import { isComposing } from "./keys.js";

/** Searches the text; Enter goes to the next place, with Shift to the one before. `/` comes here from anywhere. */
export function SearchBox(): VNode {
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
    if (event.key === "Escape") query.value = "";
    if (event.key !== "Enter") return;
    event.preventDefault();
    if (query.value.trim() === "") return;
    if (address.value.view === "search") return;
    if (address.value.view !== "text") showView("text");
    stepThroughHits(event.shiftKey ? -1 : 1);
  };
  return (
    <search class="search">
      <input
        ref={input}
        type="search"
        placeholder={label}
        aria-label={label}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
        }}
        onKeyDown={onKeyDown}
      />
      <output aria-live="polite">
        {query.value === "" || !inText
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
