import type { VNode } from "preact";
import { CLAIM_FIELDS, HONOUR_FIELDS } from "tifa/tables";
import { copyText } from "../interface/clipboard.js";
import { isClaim, isHonour, isSlogan, type Mark } from "../model/mark-kinds.js";
import type { ReportDocument } from "../model/report-document.js";
import { correctedMark } from "../review/checked-marks.js";
import { editing } from "../review/forms.js";
import { ReviewCard } from "../review/review-card.js";
import { markKey, verdictByMark } from "../review/verdicts.js";
import { goTo, words } from "../state.js";
import { MarkCitation } from "../take-away/citation.js";
import { Fact, Facts } from "./facts.js";
import { FieldFacts } from "./field-facts.js";
import { MarkLink } from "./mark-link.js";
import { SloganFacts } from "./slogan-facts.js";

/** What is known of a mark. */
export function Card({ mark, document }: { mark: Mark; document: ReportDocument }): VNode {
  const here = marksAround(mark, document);
  const verdict = verdictByMark.value.get(markKey(document, mark));
  const now = verdict?.changed ? correctedMark(mark, verdict.changed) : mark;
  const { kind } = now;
  const text = shownText(now);
  return (
    <section class={`card ${kind}`} aria-labelledby="card-title">
      <header>
        <span class={`sample ${kind}`}>{words.value.kind[kind]}</span>
        <button type="button" class="plain" onClick={() => goTo({}, { follow: false })} aria-label={words.value.close}>
          ✕
        </button>
      </header>
      <h2 id="card-title" lang="zh-CN">
        {verdict?.verdict === "wrong" ? <del>{text}</del> : text}
        {text === shownText(mark) ? null : (
          <>
            {" "}
            <del>{shownText(mark)}</del>
          </>
        )}
      </h2>
      <ReviewCard mark={mark} document={document} />
      {editing.value === mark.id ? null : <MarkFacts mark={mark} now={now} document={document} />}
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

/** What a mark says; where a reader corrected it, as it is `now`, with what was read struck. */
function MarkFacts({ mark, now, document }: { mark: Mark; now: Mark; document: ReportDocument }): VNode {
  const { section } = mark;
  const path = pathOf(mark, document);
  return (
    <>
      {section === null ? null : (
        <Facts>
          <Fact name={words.value.section}>
            <span lang="zh-CN">{document.paths.get(section)}</span>
          </Fact>
        </Facts>
      )}
      {isClaim(mark) && isClaim(now) ? (
        <Facts>
          <FieldFacts
            fields={CLAIM_FIELDS}
            row={{ document, claim: now.claim, path }}
            read={{ document, claim: mark.claim, path }}
          />
        </Facts>
      ) : null}
      {isSlogan(mark) && isSlogan(now) ? <SloganFacts mark={mark} now={now} document={document} /> : null}
      {isHonour(mark) && isHonour(now) ? (
        <Facts>
          <FieldFacts
            fields={HONOUR_FIELDS}
            row={{ document, honour: now.honour, path }}
            read={{ document, honour: mark.honour, path }}
          />
        </Facts>
      ) : null}
    </>
  );
}

const shownText = ({ text }: Mark): string => text.replace(/\s+/g, "");

const pathOf = ({ section }: Mark, document: ReportDocument): string => document.paths.get(section) ?? "";

/** Other marks that lie over the same words. */
function marksAround(mark: Mark, document: ReportDocument): Mark[] {
  const touches = (other: Mark) =>
    other.spans.some(({ span }) => mark.spans.some((own) => own.span.start < span.end && span.start < own.span.end));
  return document.marks.filter((other) => other.id !== mark.id && touches(other));
}
