import { isReview } from "../../time/clock.js";
import type { SectionRole } from "../../types.js";
import { endsClause, inClause, isNominal, isPart, type Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { wordClass } from "../words/word-classes.js";

/** 计划, 计划投资: they say of one clause that it is planned. */
const PLANS = wordClass("plans");
/** 完成, 到位: what is said of a plan when it is carried out. */
const CARRIES_OUT = wordClass("carries-out");
/** In tokens, how far behind the word its plan may be told. */
const FARTHEST = 60;

/**
 * 计划投资45亿元，改造管网320公里: whether what a clause says is planned goes on behind its comma. Not so where that tells how it was
 * carried out (计划投资45亿元，完成投资20亿元), says something of another time, or of another subject.
 */
export function planGoesOn(tokens: TokenRow, index: number, at: number, role: SectionRole | null): boolean {
  if (at - index > FARTHEST || !PLANS.has(tokens.at(index).word?.text ?? "")) return false;
  if (tokens.some(index + 1, at, endsPlan)) return false;
  const opens = tokens.skipBack(at - 1, inClause) + 1;
  const predicate = tokens.at(tokens.skip(opens, ({ kind }) => kind === "adverb"));
  if (tokens.some(opens, at, ({ word }) => CARRIES_OUT.has(word?.text ?? ""))) {
    const { quantity } = tokens.at(at);
    const isPlanned = (token: Token): boolean => token.quantity !== null && token.quantity.unit === quantity?.unit;
    if (isReview(role) || tokens.some(index, opens, isPlanned)) return false;
  }
  return (
    (predicate.kind === "verb" && !isNominal(tokens.at(index - 1))) || (role === null && opensWithTime(tokens, index))
  );
}

const endsPlan = ({ kind, cue, period, verb, word }: Token): boolean =>
  kind === "stop" ||
  kind === "colon" ||
  period !== null ||
  cue?.status === "achieved" ||
  cue?.commitment === "expected" ||
  verb === "share" ||
  word?.text.startsWith("实际") === true;

/** 2020年，宁川计划引进企业120家，税收突破11亿元: the sentence is about the plans of a time. */
function opensWithTime(tokens: TokenRow, index: number): boolean {
  // 今年，宁川计划举办活动120场; not 2023年，全县项目计划总投资36亿元
  const bare = tokens.at(index).word?.verb !== "event" && tokens.at(index + 1).kind === "verb";
  const who = tokens.skipBack(index - 1, (token) => token.kind === "scope" || (bare && isNominal(token)));
  const before = tokens.skipBack(who, ({ kind }) => kind === "comma" || kind === "scope" || kind === "adverb");
  return tokens.at(before).period !== null && tokens.at(before - 1).kind === "edge";
}

/** 目标为60个，完成72个; 目标：培训60人，完成：72人; 目标任务36亿元，1—9月完成30亿元: right behind what was to be reached, in the same unit, how much of it was. */
export function comesOfGoal(tokens: TokenRow, index: number, at: number): boolean {
  const deed = labelOf(tokens, at) ?? at - 1;
  if (!CARRIES_OUT.has(tokens.at(deed).word?.text ?? "")) return false;
  const comma = tokens.skipBack(deed - 1, ({ kind }) => kind === "period" || kind === "adverb");
  const { quantity } = tokens.at(comma - 1);
  if (tokens.at(comma).kind !== "comma" || quantity === null) return false;
  const labelled = tokens.at(index + 1).kind === "colon";
  const goal = tokens.skip(
    labelled ? index + 2 : index + 1,
    (token) => token.verb === "link" || token.kind === "adverb" || (labelled && isPart(token)),
  );
  return quantity.unit === tokens.at(at).quantity?.unit && goal === comma - 1;
}

/** 完成：92%, 实际：586万元: where the word stands that says before a colon that the figure was carried out. */
export function labelOf(tokens: TokenRow, at: number): number | null {
  const label = at - 2;
  const isLabel = tokens.at(at - 1).kind === "colon" && endsClause(tokens.at(label - 1));
  return isLabel && CARRIES_OUT.has(tokens.at(label).word?.text ?? "") ? label : null;
}
