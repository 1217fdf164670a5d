import { mentionAt } from "../../../text/mention.js";
import type { Mention } from "../../../types.js";
import { type Run, runText } from "../../frames/noun-phrase.js";
import { endsClause } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { wordClass } from "../../words/word-classes.js";
import type { Figure } from "../figure.js";
import { mentionOf } from "./mentions.js";

/** What is counted and has a measure of its own: 15个县区财政收入, 3个产业集群产值. */
const OWNERS = wordClass("owners");
/** Not where it goes on with one of these: 县域, 村级. */
const WITHIN_OWNER = new Set("级域内城民际委直属庄政容口值占外场块考控管辖");
const OWNED_MEASURES = wordClass("owned-measures");
/** In hanzi: 产值, 增速. */
const SHORTEST_MEASURE = 2;
/** In hanzi, the longest word of the class behind another: 县区, 乡镇街道. */
const LONGEST_OWNER = 3;

/** Where those who are counted end and what is measured of them begins, in `[start, end)`; -1 where all of it is one noun. */
function endOfOwners(text: string, start: number, end: number): number {
  if (!OWNED_MEASURES.ends(text, end)) return -1;
  for (let at = start + 1; at < end - 1; at++) {
    if (!OWNERS.ends(text, at) || WITHIN_OWNER.has(text.charAt(at))) continue;
    const goesOn = longerOwner(text, at, end);
    return goesOn === end ? -1 : goesOn;
  }
  return -1;
}

/** 县|区, 家庭|农场: where the longer word ends, or those that go on with another. */
function longerOwner(text: string, from: number, end: number): number {
  for (let length = LONGEST_OWNER; length > 0; length--) {
    const at = from + length;
    if (at >= end || WITHIN_OWNER.has(text.charAt(at))) continue;
    for (let back = 0; back < LONGEST_OWNER; back++)
      if (OWNERS.has(text.slice(from - back, at))) return longerOwner(text, at, end);
  }
  return from;
}

/** 15个县区财政收入实现正增长: those who are counted, without the measure of which something is said behind. */
export function countedOwners({ text, tokens, quantity }: Figure, run: Run): Mention | null {
  if (quantity.kind !== "count" || endsClause(tokens.at(run.last + 1)) || tokens.at(run.last + 1).kind === "de")
    return null;
  const { start } = tokens.at(run.first);
  const at = endOfOwners(text, start, tokens.at(run.last).end);
  return at < 0 ? null : mentionAt(text, start, at);
}

/** 3个产业集群产值突破500亿元: the amount is of the measure alone, as those who have it are counted before. */
export function measureOfCounted(text: string, tokens: TokenRow, run: Run): Mention {
  const whole = mentionOf(text, tokens, run);
  if (tokens.at(run.first - 1).quantity?.kind !== "count") return whole;
  const at = endOfOwners(text, whole.span.start, whole.span.end);
  // 15个断面比例为93.3%: such a word alone names no measure
  return at < 0 || whole.span.end - at < SHORTEST_MEASURE || RATES.has(text.slice(at, whole.span.end))
    ? whole
    : mentionAt(text, at, whole.span.end);
}

/** 836个基层党组织达标率100%: the rate is of the next figure. */
export function withoutRate({ text, tokens }: Figure, { first, last }: Run): Run {
  const next = tokens.skip(last + 1, ({ kind, verb }) => verb === "link" || BEFORE_RATE.has(kind));
  const isOfNext = last > first && tokens.at(next).quantity?.kind === "percent";
  return isOfNext && RATES.ends(runText(text, tokens, { first: last, last }))
    ? { first, last: last - 1 }
    : { first, last };
}

const BEFORE_RATE: ReadonlySet<string> = new Set(["bound", "adverb"]);
const RATES = wordClass("rates");
