import type { VNode } from "preact";
import { MARK_KINDS } from "../model/mark-kinds.js";
import { words } from "../state.js";
import { shownDocuments } from "./shown-documents.js";

/** What stands above a print: which documents, and how marks look. */
export function PrintHead(): VNode {
  const say = words.value;
  return (
    <header class="print-head">
      <p lang="zh-CN">{shownDocuments()}</p>
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
