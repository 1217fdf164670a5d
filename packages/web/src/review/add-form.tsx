import { signal } from "@preact/signals";
import type { VNode } from "preact";
import type { Span } from "tifa";
import { type ItemKind, squash } from "tifa/review";
import type { ReportDocument } from "../model/report-document.js";
import { words } from "../state.js";
import { CORE, FieldsForm } from "./fields-form.js";
import { adding } from "./forms.js";
import { onlyNumberIn } from "./only-number.js";
import { add } from "./verdicts.js";

const KINDS: readonly ItemKind[] = ["achievement", "target", "slogan", "honour"];
const addedKind = signal<ItemKind>("achievement");

/** What the analysis missed: its kind and fields, for the words that were selected. */
export function AddForm({ document, span }: { document: ReportDocument; span: Span }): VNode {
  const kind = addedKind.value;
  const quote = squash(document.text.slice(span.start, span.end));
  const isClaim = kind === "achievement" || kind === "target";
  const known = isClaim ? { status: kind === "target" ? kind : "achieved", value: onlyNumberIn(quote) } : {};
  const close = () => {
    adding.value = null;
  };
  return (
    <section class="card" aria-label={words.value.review.addTitle}>
      <header>
        <span>{words.value.review.addTitle}</span>
        <button type="button" class="plain" onClick={close} aria-label={words.value.close}>
          ✕
        </button>
      </header>
      <h2 lang="zh-CN">{quote}</h2>
      <label class="kind">
        <span>{words.value.review.addKind}</span>
        <select
          value={kind}
          onChange={(event) => {
            addedKind.value = event.currentTarget.value as ItemKind;
          }}
        >
          {KINDS.map((name) => (
            <option key={name} value={name}>
              {words.value.kind[name]}
            </option>
          ))}
        </select>
      </label>
      <FieldsForm
        key={kind}
        document={document}
        kind={kind}
        values={{ ...known, [CORE[kind]]: quote }}
        without="status"
        note=""
        onSave={(values, note) => {
          add(document, kind, span, values, note);
          close();
        }}
        onCancel={close}
      />
    </section>
  );
}
