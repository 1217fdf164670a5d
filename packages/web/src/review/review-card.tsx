import type { VNode } from "preact";
import type { Verdict } from "tifa/review";
import { momentText } from "../interface/moment.js";
import type { Mark } from "../model/mark-kinds.js";
import type { ReportDocument } from "../model/report-document.js";
import { words } from "../state.js";
import { fieldName, fieldValue } from "./field-labels.js";
import { FieldsForm } from "./fields-form.js";
import { editing } from "./forms.js";
import { goBack, goNext, judgeAndGoOn } from "./review-keys.js";
import { judgedAs, readerName } from "./said-by.js";
import { previousToCheck } from "./to-check.js";
import { judge, markKey, reader, reviewed, verdictsByMark, withdraw } from "./verdicts.js";

/** What readers say of the open mark, and what this one can say. */
export function ReviewCard({ mark, document }: { mark: Mark; document: ReportDocument }): VNode | null {
  const say = words.value.review;
  const item = reviewed(document).items.get(mark.id);
  const said = verdictsByMark.value.get(markKey(document, mark)) ?? [];
  const [verdict] = said;
  if (!item) return null;
  const close = () => {
    editing.value = null;
    // the form was longer than the card is: what was corrected stands at its top
    requestAnimationFrame(() => window.document.querySelector("aside.side")?.scrollTo({ top: 0 }));
  };
  return (
    <section class="review-card" aria-label={say.title}>
      {judgedAs(said) === "split" ? <p class="warning">{say.differ}</p> : null}
      {said.map((one) => (
        <Said key={one.by} verdict={one} />
      ))}
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
        <Judge mark={mark} own={verdict?.by === reader.value ? verdict : undefined} />
      )}
    </section>
  );
}

/** The buttons of checking; those that keys stand for too, and, where a hand has no keys, the way to other marks. */
function Judge({ mark, own }: { mark: Mark; own: Verdict | undefined }): VNode {
  const say = words.value.review;
  return (
    <>
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
        {own ? (
          <button type="button" class="plain" onClick={() => withdraw(own)}>
            {say.withdraw}
          </button>
        ) : null}
      </p>
      <p class="judge way">
        <button type="button" class="plain" onClick={goBack} disabled={previousToCheck(mark) === null}>
          ← {say.previous}
        </button>
        <button type="button" class="plain" onClick={goNext}>
          {say.next} →
        </button>
      </p>
    </>
  );
}

function Said({ verdict }: { verdict: Verdict }): VNode {
  const say = words.value;
  const { item, changed = {}, read, by, at, note } = verdict;
  return (
    <p class={`verdict ${verdict.verdict}`}>
      <b>{say.review.judgements[verdict.verdict]}</b> {readerName(by, reader.value, say.review, say.aside)}{" "}
      <time dateTime={at}>{momentText(at)}</time>
      {Object.entries(changed).map(([field, value]) => (
        <span key={field}>
          {say.review.pair(fieldName(field, item.kind), "")}
          <del lang="zh-CN">{fieldValue(field, read[field], say)}</del> →{" "}
          <ins lang="zh-CN">{fieldValue(field, value, say)}</ins>
        </span>
      ))}
      {note ? <q>{note}</q> : null}
    </p>
  );
}
