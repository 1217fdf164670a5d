import type { VNode } from "preact";
import type { Claim, Period } from "tifa";
import { pageAt, rulesText } from "tifa/tables";
import { figureOf } from "../interface/figures.js";
import type { ReportDocument } from "../model/report-document.js";
import { language, words } from "../state.js";
import { Fact, Facts } from "./card.js";

/** What a claim says, field by field. */
export function ClaimFacts({ claim, document }: { claim: Claim; document: ReportDocument }): VNode {
  const { quantity, indicator, verb, change, period, baseline, commitment, cues, rules, status } = claim;
  const say = words.value;
  const page = pageAt(document, quantity.span.start);
  const kind = status === "achieved" ? say.kind.achievement : say.kind.target;
  return (
    <Facts>
      <Fact name={say.value}>
        {figureOf(quantity, say, language.value)} <small>{say.figureKinds[quantity.kind]}</small>
      </Fact>
      {indicator ? (
        <Fact name={say.indicator}>
          <mark class="part-indicator" lang="zh-CN">
            {flat(indicator.text)}
          </mark>
        </Fact>
      ) : null}
      {verb ? (
        <Fact name={say.verb}>
          <mark class="part-verb" lang="zh-CN">
            {flat(verb.text)}
          </mark>
        </Fact>
      ) : null}
      {change ? (
        <Fact name={say.change}>
          {change === "up" ? "↑" : "↓"} {say.changes[change]}
        </Fact>
      ) : null}
      {period ? (
        <Fact name={say.period}>
          <mark class="part-time" lang="zh-CN">
            {flat(period.text)}
          </mark>{" "}
          {datesOf(period)}
          {period.inherited ? <small>（{say.inherited}）</small> : null}
        </Fact>
      ) : null}
      {baseline ? (
        <Fact name={say.baseline}>
          <mark class="part-time" lang="zh-CN">
            {flat(baseline.text)}
          </mark>
        </Fact>
      ) : null}
      <Fact name={say.status}>
        {kind}
        {commitment ? ` · ${say.commitments[commitment]}` : ""}
      </Fact>
      <Fact name={say.cues}>
        {cues.length === 0
          ? say.noCues
          : cues.map((cue) => (
              <mark key={cue.span.start} class="part-cue" lang="zh-CN">
                {flat(cue.text)}
              </mark>
            ))}
      </Fact>
      {page === null ? null : <Fact name={say.page}>{page}</Fact>}
      <Fact name={say.rule}>
        <code>{rulesText(rules)}</code>
      </Fact>
    </Facts>
  );
}

function datesOf({ from, to }: Period): string {
  if (from === null && to === null) return "";
  return from === to ? `→ ${from}` : `→ ${from ?? "…"} – ${to ?? "…"}`;
}

const flat = (text: string): string => text.replace(/\s+/g, " ");
