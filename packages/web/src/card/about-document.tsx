import type { VNode } from "preact";
import { DOCUMENT_FIELDS, VALUE_WORDS } from "tifa/tables";
import { placeTarget } from "../model/address.js";
import { MARK_KINDS } from "../model/mark-kinds.js";
import type { ReportDocument } from "../model/report-document.js";
import { verdictsByMark } from "../review/verdicts.js";
import { goTo, language, words } from "../state.js";
import { Facts } from "./facts.js";
import { FieldFacts } from "./field-facts.js";

/** Characters of the text that a doubt shows. */
const MOST_QUOTED = 24;

const JUDGED = ["right", "wrong", "changed", "split"] as const;

/** The document's own data, its doubts, and how marks look: what stands at the side while no mark is open. */
export function AboutDocument({ document }: { document: ReportDocument }): VNode {
  const say = words.value;
  const { diagnostics } = document.analysis;
  return (
    <section class="about" aria-labelledby="about-title">
      <h2 id="about-title">{say.aboutDocument}</h2>
      <Facts>
        <FieldFacts fields={DOCUMENT_FIELDS} row={document} />
      </Facts>
      {diagnostics.length === 0 ? null : (
        <>
          <h3>{say.diagnostics}</h3>
          <ul class="links">
            {diagnostics.map(({ code, message, span }) => (
              <li key={`${code} ${span.start}`} title={message}>
                {VALUE_WORDS[language.value].diagnostic[code]}{" "}
                <button
                  type="button"
                  class="link"
                  lang="zh-CN"
                  title={say.showInText}
                  onClick={() => goTo({ target: placeTarget(span) })}
                >
                  {document.text.slice(span.start, Math.min(span.end, span.start + MOST_QUOTED))}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{say.legend}</h3>
      <ul class="legend">
        {MARK_KINDS.map(({ name }) => (
          <li key={name}>
            <span class={`sample ${name}`}>{say.kinds[name]}</span>
          </li>
        ))}
      </ul>
      {verdictsByMark.value.size === 0 ? null : (
        <>
          <h3>{say.review.legend}</h3>
          <ul class="legend">
            {JUDGED.map((name) => (
              <li key={name}>
                <span class="mark core achievement" data-judged={name}>
                  {name === "split" ? say.review.differ : say.review.judgements[name]}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="quiet">{say.noCard}</p>
      <p class="quiet keys">{say.keys}</p>
      <p class="quiet keys">{say.review.keys}</p>
    </section>
  );
}
