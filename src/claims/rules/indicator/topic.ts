import type { Mention } from "../../../types.js";
import { namesRelation } from "../../frames/named-measures.js";
import { isGeneric, nounPhraseAfter, type Run } from "../../frames/noun-phrase.js";
import type { Carried } from "../../scope/carried.js";
import { closesBracket, overBracket } from "../../tokens/brackets.js";
import { readTokens } from "../../tokens/read-tokens.js";
import { saysFor } from "../../tokens/says-for.js";
import { endsClause, inClause, isEvent, isJoint, isPart } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { isAgent, isPlace } from "../../words/agents.js";
import { MONEYS } from "../../words/moneys.js";
import { wordClass } from "../../words/word-classes.js";
import type { Figure } from "../figure.js";
import { mentionOf } from "./mentions.js";

const SHALL = "要";
const AT_OCCASION = wordClass("at-occasion");
const MUSTS: ReadonlySet<string> = new Set(["必须", "须", "应", "应当"]);
const OPENS = new Set(["adverb", "period", "scope", "frame", "aside"]);

/** What the nearest clause between the tokens `from` and `at` speaks of: the noun that opens it. */
export function subjectOf(text: string, tokens: TokenRow, at: number, from = -1): Mention | null {
  let end = at;
  for (let index = at - 1; index >= from; index--) {
    if (!endsClause(tokens.at(index))) continue;
    if (index >= 0 && closesBracket(text, tokens.at(index))) {
      index = overBracket(text, tokens, index);
      end = index;
      continue;
    }
    if (index === from && from >= 0) return null;
    const found = subjectOfClause(text, tokens, index + 1, end);
    if (found !== null) return found;
    end = index;
  }
  return null;
}

function subjectOfClause(text: string, tokens: TokenRow, start: number, end: number): Mention | null {
  let index = start;
  while (index < end && OPENS.has(tokens.at(index).kind)) index++;
  const purpose = purposeOf(text, tokens, index, end);
  if (purpose !== null) return purpose;
  const token = tokens.at(index);
  // 我们要自加压力，确保增长10%: what is asked for is no subject
  const asks = text[token.start] === SHALL && (token.word === null || token.end === token.start + 1);
  if (index >= end || !isPart(token) || asks || MUSTS.has(tokens.at(index - 1).word?.text ?? "")) return null;
  // 贷款占资产的比重，由36%降至28%: a relation that fills the clause
  if (namesRelation(text, tokens.at(end - 1)) && tokens.some(index, end, ({ verb }) => verb === "share"))
    return mentionOf(text, tokens, { first: index, last: end - 1 });
  // 专项治理中，上交36人: in the course of what
  if (AT_OCCASION.isAt(text, tokens.at(end - 1).start, tokens.at(end - 1).end) && isEvent(tokens.at(end - 2)))
    return null;
  const run = labelOf(text, tokens, index, end) ?? nounPhraseAfter(tokens, index);
  if (run === null || run.last >= end || isGeneric(tokens, run)) return null;
  // 生产工人的劳动生产率，比上年提高26%: a deed opens a noun phrase only where that fills the clause
  if (token.verb === "event" && (run.last !== end - 1 || run.last === index)) return null;
  const subject = mentionOf(text, tokens, run);
  // 分季度看，…: how the figures are looked at
  return isAgent(subject.text) || isPlace(subject.text) || subject.text.endsWith("看") ? null : subject;
}

/** 社会保障、卫生类支出：安排4.5亿元: the name of an account that stands before a colon is its label, whole. */
function labelOf(text: string, tokens: TokenRow, first: number, end: number): Run | null {
  if (tokens.at(end).kind !== "colon" || tokens.skip(first, (token) => isPart(token) || isJoint(token)) !== end)
    return null;
  return MONEYS.ends(text, tokens.at(end).start) ? { first, last: end - 1 } : null;
}

/** The account whose label the clause of the token `at` follows: 公共安全类支出：预算安排36亿元. */
export function accountLabelled(text: string, tokens: TokenRow, at: number): Mention | null {
  const colon = tokens.skipBack(at - 1, inClause);
  const first = tokens.skipBack(colon - 1, (token) => isPart(token) || isJoint(token)) + 1;
  const label = first < colon ? labelOf(text, tokens, first, colon) : null;
  return label === null ? null : mentionOf(text, tokens, label);
}

/** 各类支出中用于基本建设的部分，…; 财政安排用于教育的支出大幅增加，…: what the money is for is what is measured. */
function purposeOf(text: string, tokens: TokenRow, start: number, end: number): Mention | null {
  const says = tokens.skip(start + 1, (token, at) => at < end - 1 && !saysFor(token));
  if (says >= end - 1) return null;
  const behind = tokens.skip(says + 1, (token, at) => at < end && (isPart(token) || IN_PURPOSE.has(token.kind)));
  const last = tokens.last(says + 1, behind, isPart);
  return last < 0 ? null : mentionOf(text, tokens, { first: says + 1, last });
}

const IN_PURPOSE = new Set(["de", "scope", "pause", "conjunction"]);

/** What the sentence speaks of before the figure, else the sentence before it. */
export function topicOf({ text, tokens, at }: Figure, { indicator, previous }: Carried): Mention | null {
  const subject = subjectOf(text, tokens, at) ?? indicator;
  if (subject !== null || previous === null) return subject;
  const before = readTokens(text, previous.start, previous.end, []);
  return subjectOf(text, before, before.length);
}
