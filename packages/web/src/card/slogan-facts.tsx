import type { VNode } from "preact";
import { type Context, contextOf } from "../model/context.js";
import { coreOf, isSlogan, type SloganMark } from "../model/mark-kinds.js";
import type { ReportDocument } from "../model/report-document.js";
import { words } from "../state.js";
import { Fact, Facts } from "./facts.js";
import { MarkLink } from "./mark-link.js";
import { RuleFacts } from "./rule-facts.js";

/** What a slogan is, its members with the check of their number, its gloss, and all its places. */
export function SloganFacts(props: { mark: SloganMark; now: SloganMark; document: ReportDocument }): VNode {
  const { mark, now, document } = props;
  const say = words.value;
  const { slogan, occurrence } = mark;
  const { kind, numeral, gloss, occurrences, rule } = slogan;
  const here = occurrences[occurrence];
  const spelledOut = here?.members ? here : occurrences.find(({ members }) => members);
  const places = document.marks.filter((other) => isSlogan(other) && other.slogan === slogan);
  return (
    <>
      <Facts>
        <Fact name={say.type}>
          {say.sloganKinds[now.slogan.kind]} {now.slogan.kind === kind ? null : <del>{say.sloganKinds[kind]}</del>}
        </Fact>
        <Fact name={say.members}>
          {spelledOut?.members ? (
            <>
              <ol class="members" lang="zh-CN">
                {spelledOut.members.map(({ text, span }) => (
                  <li key={span.start}>
                    <mark class="part-member">{text.replace(/\s+/g, "")}</mark>
                  </li>
                ))}
              </ol>
              <small class={spelledOut.complete === false ? "warning" : ""}>
                {say.memberCount(spelledOut.members.length, numeral?.count ?? null)}
                {spelledOut.complete === null
                  ? ""
                  : ` · ${spelledOut.complete ? `✓ ${say.complete}` : `✗ ${say.incomplete}`}`}
              </small>
            </>
          ) : (
            <span class="quiet">{say.noMembers}</span>
          )}
        </Fact>
        {gloss?.members ? (
          <Fact name={say.glossMembers}>
            <span lang="zh-CN">{gloss.members.join("、")}</span>
          </Fact>
        ) : null}
        {gloss?.zh ? (
          <Fact name={say.glossZh}>
            <span lang="zh-CN">{gloss.zh}</span>
          </Fact>
        ) : null}
        {gloss?.en ? (
          <Fact name={say.glossEn}>
            <span lang="en">{gloss.en}</span>
          </Fact>
        ) : null}
        {gloss?.since ? <Fact name={say.since}>{gloss.since}</Fact> : null}
        {gloss ? (
          <Fact name={say.source}>
            <span lang="zh-CN">{gloss.source}</span>
          </Fact>
        ) : null}
        <Fact name={say.rule}>
          <RuleFacts rules={rule} />
        </Fact>
      </Facts>
      <h3>{say.places(places.length)}</h3>
      <ol class="places">
        {places.map((place) => (
          <li key={place.id} aria-current={place.id === mark.id ? "true" : undefined}>
            <MarkLink mark={place}>
              <InContext {...contextOf(coreOf(place), document.paragraphs)} />
            </MarkLink>
          </li>
        ))}
      </ol>
    </>
  );
}

function InContext({ before, text, after }: Context): VNode {
  return (
    <>
      {before}
      <b>{text}</b>
      {after}
    </>
  );
}
