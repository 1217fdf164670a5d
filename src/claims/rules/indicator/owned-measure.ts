import type { ScannedQuantity } from "../../../quantity/scanned-quantity.js";
import { mentionAt } from "../../../text/mention.js";
import type { Mention } from "../../../types.js";
import { type Run, runText } from "../../frames/noun-phrase.js";
import { PEOPLE } from "../../frames/owners.js";
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

/** 选派136名干部到农村, 17个部门违规收费: where those who are counted end and what they do begins, in `[start, end)`; else -1. */
function endOfDoers(text: string, start: number, end: number, { unit }: ScannedQuantity): number {
  const people = PEOPLE.has(unit);
  for (let at = start + 1; at < end; at++) {
    if (FAULTS.opens(text, at) ? OWNERS.ends(text, at) : people && PEOPLE_DO.opens(text, at) && PERSONS.ends(text, at))
      return at;
  }
  return -1;
}

const FAULTS = wordClass("faults");
const PEOPLE_DO = wordClass("people-do");
const PERSONS = wordClass("persons");

/** 860户脱贫户户均增收3600元: index of the word, behind those who are counted, by which an amount is reckoned for each of them, or -1. */
const reckonsForEach = (tokens: TokenRow, { first, last }: Run): number =>
  tokens.last(first + 1, last + 1, ({ word }) => word?.each === true);

/** 15个县区财政收入实现正增长: those who are counted, without the measure of which something is said behind, or what they do. */
export function countedOwners(figure: Figure, run: Run): Mention | null {
  const { text, tokens, quantity } = figure;
  if (quantity.kind !== "count") return null;
  if (isQuotedDeed(figure, run)) return mentionOf(text, tokens, { first: run.first, last: run.last - 1 });
  const each = reckonsForEach(tokens, run);
  if (each >= 0) return mentionOf(text, tokens, { first: run.first, last: each - 1 });
  const { start } = tokens.at(run.first);
  const { end } = tokens.at(run.last);
  const doers = endOfDoers(text, start, end, quantity);
  if (doers >= 0) return mentionAt(text, start, doers);
  if (endsClause(tokens.at(run.last + 1)) || tokens.at(run.last + 1).kind === "de") return null;
  const at = endOfOwners(text, start, end);
  return at < 0 ? null : mentionAt(text, start, at);
}

/** 推动36家企业“智改数转”。: what is quoted behind those who are counted is what they are led to. */
function isQuotedDeed({ text, tokens, frame: { predicate } }: Figure, { first, last }: Run): boolean {
  const leads = predicate?.kind === "light" && first < last && tokens.at(last).kind === "quoted";
  return leads && endsClause(tokens.at(last + 1)) && OWNERS.ends(text, tokens.at(last - 1).end);
}

/** 抽查项目146个，19个质量不达标: a measure without those who have it is of the things that were counted before. */
export function isOfCountedBefore({ text, tokens, quantity, earlier }: Figure, { first, last }: Run): boolean {
  const { start } = tokens.at(first);
  const { end } = tokens.at(last);
  if (quantity.kind !== "count" || !OWNED_MEASURES.ends(text, end) || endsClause(tokens.at(last + 1))) return false;
  return (
    endOfOwners(text, start, end) < 0 &&
    earlier.some(({ quantity: { unit }, indicator }) => unit === quantity.unit && indicator !== null)
  );
}

/** 3个产业集群产值突破500亿元: the amount is of the measure alone, as those who have it are counted before; `null` in 860户农户户均增收. */
export function measureOfCounted(text: string, tokens: TokenRow, run: Run): Mention | null {
  const whole = mentionOf(text, tokens, run);
  const { quantity } = tokens.at(run.first - 1);
  if (quantity?.kind !== "count") return whole;
  const each = reckonsForEach(tokens, run);
  if (each >= 0) return each === run.last ? null : mentionOf(text, tokens, { first: each, last: run.last });
  const { start, end } = whole.span;
  const doers = endOfDoers(text, start, end, quantity);
  const at = doers < 0 ? endOfOwners(text, start, end) : doers;
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
