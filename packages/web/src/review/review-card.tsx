import type { VNode } from "preact";
import type { Verdict } from "tifa/review";
import type { Mark } from "../model/mark-kinds.js";
import type { ReportDocument } from "../model/report-document.js";
import { words } from "../state.js";
import { fieldName, fieldValue } from "./field-labels.js";
import { FieldsForm } from "./fields-form.js";
import { editing } from "./forms.js";
import { judgeAndGoOn } from "./review-keys.js";
import { judge, markKey, reader, reviewed, verdictByMark, withdraw } from "./verdicts.js";

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
      {verdict ? <Said verdict={verdict} /> : null}
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
          {verdict?.by === reader.value ? (
            <button type="button" class="plain" onClick={() => withdraw(verdict)}>
              {say.withdraw}
            </button>
          ) : null}
        </p>
      )}
    </section>
  );
}

function Said({ verdict }: { verdict: Verdict }): VNode {
  const say = words.value;
  const { item, changed = {}, read, by, at, note } = verdict;
  return (
    <p class={`verdict ${verdict.verdict}`}>
      <b>{say.review.judgements[verdict.verdict]}</b> {by} <time>{at.slice(0, 10)}</time>
      {Object.entries(changed).map(([field, value]) => (
        <span key={field}>
          {fieldName(field, item.kind)}: <del lang="zh-CN">{fieldValue(field, read[field], say)}</del>{" "}
          <ins lang="zh-CN">{fieldValue(field, value, say)}</ins>
        </span>
      ))}
      {note ? <q>{note}</q> : null}
    </p>
  );
}
