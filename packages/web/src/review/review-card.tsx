import type { VNode } from "preact";
import type { Mark } from "../model/mark-kinds.js";
import type { ReportDocument } from "../model/report-document.js";
import { words } from "../state.js";
import { FieldsForm } from "./fields-form.js";
import { editing } from "./forms.js";
import { judgeAndGoOn } from "./review-keys.js";
import { judge, markKey, reviewed, verdictByMark } from "./verdicts.js";

/** What a reader says of the open mark. */
export function ReviewCard({ mark, document }: { mark: Mark; document: ReportDocument }): VNode | null {
  const say = words.value.review;
  const item = reviewed(document).items.get(mark.id);
  const verdict = verdictByMark.value.get(markKey(document, mark));
  if (!item) return null;
  const close = () => {
    editing.value = null;
  };
  return (
    <section class="review-card" aria-label={say.title}>
      {verdict ? (
        <p class={`verdict ${verdict.verdict}`}>
          <b>{say.judgements[verdict.verdict]}</b> {verdict.by} <time>{verdict.at.slice(0, 10)}</time>
          {Object.entries(verdict.changed ?? {}).map(([field, value]) => (
            <span key={field} lang="zh-CN">
              {field}: <del>{String(verdict.read[field] ?? "–")}</del> <ins>{String(value ?? "–")}</ins>
            </span>
          ))}
          {verdict.note ? <q>{verdict.note}</q> : null}
        </p>
      ) : null}
      {editing.value === mark.id ? (
        <FieldsForm
          key={mark.id}
          document={document}
          kind={item.kind}
          values={{ ...item.values, ...verdict?.changed }}
          note={verdict?.note ?? ""}
          onSave={(values, note) => {
            judge(document, mark, "changed", values, note);
            close();
          }}
          onCancel={close}
        />
      ) : (
        <p class="judge">
          <button type="button" onClick={() => judgeAndGoOn("right")}>
            ✓ {say.right} <kbd>Y</kbd>
          </button>
          <button type="button" onClick={() => judgeAndGoOn("wrong")}>
            ✗ {say.wrong} <kbd>X</kbd>
          </button>
          <button
            type="button"
            onClick={() => {
              editing.value = mark.id;
            }}
          >
            ✎ {say.edit} <kbd>E</kbd>
          </button>
        </p>
      )}
    </section>
  );
}
