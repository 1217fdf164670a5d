import type { VNode } from "preact";
import { MARK_KINDS } from "../model/mark-kinds.js";
import { current, documents, filteredDocuments, words } from "../state.js";

/** What stands above a print: which documents and which view, and how marks look. */
export function PrintHead({ view }: { view: string }): VNode {
  const say = words.value;
  const of = view === "compare" || view === "corpus" || view === "search" ? filteredDocuments.value : [];
  const named = of.length > 0 ? of : documents.value.filter((document) => document === current.value);
  return (
    <header class="print-head">
      <p lang="zh-CN">{named.map(({ title }) => title).join("；")}</p>
      <ul class="legend" aria-label={say.legend}>
        {MARK_KINDS.map(({ name }) => (
          <li key={name}>
            <span class={`sample ${name}`}>{say.kinds[name]}</span>
          </li>
        ))}
      </ul>
    </header>
  );
}
