import type { VNode } from "preact";
import type { Honour, Mention } from "tifa";
import { pageAt } from "tifa/tables";
import { figureOf } from "../interface/figures.js";
import type { ReportDocument } from "../model/report-document.js";
import { language, words } from "../state.js";
import { Fact, Facts } from "./card.js";

/** What an honour says, field by field. */
export function HonourFacts({ honour, document }: { honour: Honour; document: ReportDocument }): VNode {
  const { kind, verb, giver, level, subject, count, span, rule } = honour;
  const say = words.value;
  const page = pageAt(document, span.start);
  const fact = (name: string, look: string, mention: Mention | null) =>
    mention ? (
      <Fact name={name}>
        <mark class={look} lang="zh-CN">
          {mention.text.replace(/\s+/g, " ")}
        </mark>
      </Fact>
    ) : null;
  return (
    <Facts>
      <Fact name={say.type}>{say.honourKinds[kind]}</Fact>
      {level ? <Fact name={say.level}>{say.levels[level]}</Fact> : null}
      {fact(say.giver, "part-cue", giver)}
      {fact(say.subject, "part-indicator", subject)}
      {count ? <Fact name={say.count}>{figureOf(count, say, language.value)}</Fact> : null}
      {fact(say.verb, "part-verb", verb)}
      {page === null ? null : <Fact name={say.page}>{page}</Fact>}
      <Fact name={say.rule}>
        <code>{rule}</code>
      </Fact>
    </Facts>
  );
}
