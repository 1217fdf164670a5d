import type { VNode } from "preact";
import type { Agreement, Disagreement, Verdict } from "tifa/review";
import { placeTarget } from "../model/address.js";
import type { ReportDocument } from "../model/report-document.js";
import { documents, goTo, words } from "../state.js";
import { fieldName } from "./field-labels.js";
import { percent } from "./measures.js";
import { agreements, apart, readers } from "./readers.js";
import { readerName } from "./said-by.js";
import { reader, reviewed } from "./verdicts.js";

/** Who judged, how much, and how far each two agree; nothing while this reader is alone. */
export function ReaderList(): VNode | null {
  const say = words.value;
  const all = readers.value;
  if (all.every(([name]) => name === reader.value)) return null;
  const nameOf = (name: string) => readerName(name, reader.value, say.review, say.aside);
  return (
    <div class="readers">
      <p>
        {say.review.pair(
          say.review.readersTitle,
          say.listed(all.map(([name, count]) => say.review.itemsOf(nameOf(name), count))),
        )}
      </p>
      <label>
        <input
          type="checkbox"
          checked={apart.value}
          onChange={(event) => {
            apart.value = event.currentTarget.checked;
          }}
        />{" "}
        {say.review.apart}
      </label>
      {agreements.value.map((agreement) => (
        <Agreed key={agreement.readers.join("\n")} agreement={agreement} nameOf={nameOf} />
      ))}
    </div>
  );
}

function Agreed({ agreement, nameOf }: { agreement: Agreement; nameOf(name: string): string }): VNode {
  const say = words.value.review;
  const { items, observed, kappa, disagreements } = agreement;
  const [one, other] = agreement.readers;
  return (
    <>
      <p>
        {say.agreement(nameOf(one), nameOf(other), items)} ·{" "}
        {say.observed(percent(observed), kappa === null ? "–" : kappa.toFixed(2))}
      </p>
      {disagreements.length === 0 ? null : (
        <details>
          <summary>{say.disagreements(disagreements.length)}</summary>
          <ul class="disagreements">
            {disagreements.map((disagreement) => (
              <Differing key={disagreement.one.at + disagreement.one.item.start} {...disagreement} nameOf={nameOf} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** An item on which two readers differ, with what each says; leads to its place. */
function Differing({ one, other, fields, nameOf }: Disagreement & { nameOf(name: string): string }): VNode {
  const say = words.value;
  const said = ({ by, verdict }: Verdict) => say.review.pair(nameOf(by), say.review.judgements[verdict]);
  const { item } = one;
  const document = documents.value.find(({ hash }) => hash === one.document);
  return (
    <li>
      <button
        type="button"
        class="link"
        lang="zh-CN"
        title={say.showInText}
        onClick={() => document && goTo({ view: "text", document: document.number, target: targetOf(one, document) })}
      >
        {item.quote.replace(/\s+/g, "")}
      </button>{" "}
      <small lang="zh-CN" class="quiet">
        …{item.prefix.slice(-CONTEXT).replace(/\s+/g, "")}
        <b>{item.quote.replace(/\s+/g, "")}</b>
        {item.suffix.slice(0, CONTEXT).replace(/\s+/g, "")}…
      </small>
      <br />
      {say.listed([said(one), said(other)])}
      {fields.length === 0 ? null : (
        <> · {say.review.fieldsDiffer(fields.map((field) => fieldName(field, item.kind)).join(" · "))}</>
      )}
    </li>
  );
}

/** Characters on each side of an item in the list. */
const CONTEXT = 10;

/** The mark of an item, or its place where it has none. */
function targetOf({ item }: Verdict, document: ReportDocument): string {
  const { items, finder } = reviewed(document);
  const found = finder.find(item);
  const [id] = [...items].find(([, one]) => one === found) ?? [];
  return id ?? placeTarget({ start: item.start, end: item.start + item.quote.length });
}
