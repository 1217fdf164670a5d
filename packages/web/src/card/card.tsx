import type { ComponentChildren, VNode } from "preact";
import { copyText } from "../interface/clipboard.js";
import { isClaim, isHonour, isSlogan, type Mark } from "../model/mark-kinds.js";
import type { ReportDocument } from "../model/report-document.js";
import { goTo, words } from "../state.js";
import { ClaimFacts } from "./claim-facts.js";
import { HonourFacts } from "./honour-facts.js";
import { SloganFacts } from "./slogan-facts.js";

/** What is known of a mark. */
export function Card({ mark, document }: { mark: Mark; document: ReportDocument }): VNode {
  const { kind, section } = mark;
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
      {section === null ? null : (
        <Facts>
          <Fact name={words.value.section}>
            <span lang="zh-CN">{document.paths.get(section)}</span>
          </Fact>
        </Facts>
      )}
      {isClaim(mark) ? <ClaimFacts claim={mark.claim} document={document} /> : null}
      {isSlogan(mark) ? <SloganFacts mark={mark} document={document} /> : null}
      {isHonour(mark) ? <HonourFacts honour={mark.honour} document={document} /> : null}
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

/** Other marks that lie over the same words. */
function marksAround(mark: Mark, document: ReportDocument): Mark[] {
  const touches = (other: Mark) =>
    other.spans.some(({ span }) => mark.spans.some((own) => own.span.start < span.end && span.start < own.span.end));
  return document.marks.filter((other) => other.id !== mark.id && touches(other));
}

/** Opens another mark. */
export function MarkLink({
  mark,
  follow = true,
  children,
}: {
  mark: Mark;
  follow?: boolean;
  children?: ComponentChildren;
}): VNode {
  const label = isClaim(mark) ? `${mark.claim.indicator?.text ?? ""} ${mark.text}` : mark.text;
  return (
    <button type="button" class="link" lang="zh-CN" onClick={() => goTo({ view: "text", target: mark.id }, { follow })}>
      {children ?? `${words.value.kind[mark.kind]} · ${label.replace(/\s+/g, " ").trim()}`}
    </button>
  );
}

export function Facts({ children }: { children: ComponentChildren }): VNode {
  return <dl class="facts">{children}</dl>;
}

/** A line of a card. */
export function Fact({ name, children }: { name: string; children: ComponentChildren }): VNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
