import type { VNode } from "preact";
import { CLAIM_FIELDS, HONOUR_FIELDS } from "tifa/tables";
import { copyText } from "../interface/clipboard.js";
import { isClaim, isHonour, isSlogan, type Mark } from "../model/mark-kinds.js";
import type { ReportDocument } from "../model/report-document.js";
import { editing } from "../review/forms.js";
import { ReviewCard } from "../review/review-card.js";
import { goTo, words } from "../state.js";
import { MarkCitation } from "../take-away/citation.js";
import { Fact, Facts } from "./facts.js";
import { FieldFacts } from "./field-facts.js";
import { MarkLink } from "./mark-link.js";
import { SloganFacts } from "./slogan-facts.js";

/** What is known of a mark. */
export function Card({ mark, document }: { mark: Mark; document: ReportDocument }): VNode {
  const { kind } = mark;
  const here = marksAround(mark, document);
  return (
    <section class={`card ${kind}`} aria-labelledby="card-title">
      <header>
        <span class={`sample ${kind}`}>{words.value.kind[kind]}</span>
        <button type="button" class="plain" onClick={() => goTo({}, { follow: false })} aria-label={words.value.close}>
          ✕
        </button>
      </header>
      <h2 id="card-title" lang="zh-CN">
        {mark.text.replace(/\s+/g, "")}
      </h2>
      <ReviewCard mark={mark} document={document} />
      {editing.value === mark.id ? null : <MarkFacts mark={mark} document={document} />}
      <MarkCitation mark={mark} document={document} />
      {here.length === 0 ? null : (
        <>
          <h3>{words.value.alsoHere}</h3>
          <ul class="links">
            {here.map((other) => (
              <li key={other.id}>
                <MarkLink mark={other} follow={false} />
              </li>
            ))}
          </ul>
        </>
      )}
      <footer>
        <button type="button" onClick={() => copyText(location.href)}>
          {words.value.linkTo}
        </button>
      </footer>
    </section>
  );
}

function MarkFacts({ mark, document }: { mark: Mark; document: ReportDocument }): VNode {
  const { section } = mark;
  return (
    <>
      {section === null ? null : (
        <Facts>
          <Fact name={words.value.section}>
            <span lang="zh-CN">{document.paths.get(section)}</span>
          </Fact>
        </Facts>
      )}
      {isClaim(mark) ? (
        <Facts>
          <FieldFacts fields={CLAIM_FIELDS} row={{ document, claim: mark.claim, path: pathOf(mark, document) }} />
        </Facts>
      ) : null}
      {isSlogan(mark) ? <SloganFacts mark={mark} document={document} /> : null}
      {isHonour(mark) ? (
        <Facts>
          <FieldFacts fields={HONOUR_FIELDS} row={{ document, honour: mark.honour, path: pathOf(mark, document) }} />
        </Facts>
      ) : null}
    </>
  );
}

const pathOf = ({ section }: Mark, document: ReportDocument): string => document.paths.get(section) ?? "";

/** Other marks that lie over the same words. */
function marksAround(mark: Mark, document: ReportDocument): Mark[] {
  const touches = (other: Mark) =>
    other.spans.some(({ span }) => mark.spans.some((own) => own.span.start < span.end && span.start < own.span.end));
  return document.marks.filter((other) => other.id !== mark.id && touches(other));
}
