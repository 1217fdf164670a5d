import type { Mention } from "../../../types.js";
import { argumentBefore } from "../../frames/frame.js";
import { isGeneric, nounPhraseBefore, type Run, runText } from "../../frames/noun-phrase.js";
import { endsClause, isNominal, isPart } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { isAgent, isPlace } from "../../words/agents.js";
import { changes } from "../../words/changes.js";
import { wordClass } from "../../words/word-classes.js";
import { directionOfName } from "../change/growth-by-name.js";
import type { Figure } from "../figure.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { isOfRate, lastIndicator, MOVED_RATE, mentionOf } from "./mentions.js";

const SHARES = wordClass("shares");

/** 固定资产投资下降3.9%，降幅收窄5.6个百分点: the rate has moved, and what it is the rate of has gone on as before; 增速居全省第4位. */
export const rateItself: IndicatorRule = {
  name: MOVED_RATE,
  examples: [
    "固定资产投资下降3.9%，降幅收窄〔5.6个百分点〕。",
    "研发经费增速保持在10%以上，占比达到〔3%〕。",
    "粮食增产3%，食品价格累计涨幅达到〔9%〕。",
    "提高优抚对象补助标准，提高幅度为〔12%〕。",
  ],
  not: ["固定资产投资下降3.9%，降幅为〔3.9%〕。", "外贸出口增长12%，占比达到〔3%〕。"],
  when(figure) {
    const { text, tokens, quantity, frame } = figure;
    const noun = argumentBefore(frame);
    if (noun === null || noun.first !== noun.last || frame.distributive || !isGeneric(tokens, noun)) return null;
    const name = runText(text, tokens, noun);
    const isRate = directionOfName(name) !== null;
    const subject = isRate ? subjectInClause(text, tokens, noun.first) : null;
    if (isRate && quantity.kind === "percent")
      return subject === null ? objectBefore(text, tokens, noun.first) : mentionOf(text, tokens, subject);
    const moved = isOfRate(quantity) && (isRate || (quantity.kind === "points" && SHARES.has(name)));
    const isItself = moved || (quantity.kind === "percent" && isOtherRate(figure, name));
    return isItself ? mentionOf(text, tokens, { first: subject?.first ?? noun.first, last: noun.last }) : null;
  },
};

/** 研发经费增速保持在10%以上，占比达到3%: a share is none of the growth that was spoken of before. */
function isOtherRate(figure: Figure, name: string): boolean {
  const before = SHARES.has(name) ? lastIndicator(figure) : null;
  return before !== null && directionOfName(before.text) !== null;
}

/** 食品价格累计涨幅超过9%: what stands before the adverb has risen, and not what was spoken of before. */
function subjectInClause(text: string, tokens: TokenRow, name: number): Run | null {
  const at = tokens.skipBack(name - 1, ({ kind }) => kind === "adverb" || kind === "period");
  const run = at < name - 1 && isPart(tokens.at(at)) ? nounPhraseBefore(text, tokens, at, true) : null;
  if (run === null || isGeneric(tokens, run)) return null;
  const subject = runText(text, tokens, run);
  return isAgent(subject) || isPlace(subject) ? null : run;
}

const OPENS: ReadonlySet<string> = new Set(["adverb", "period", "frame", "scope"]);
const IN_OBJECT: ReadonlySet<string> = new Set(["particle", "scope", "de", "pause", "conjunction"]);

/** 提高优抚对象补助标准，提高幅度为12%: what the verb of the clause before has changed. */
function objectBefore(text: string, tokens: TokenRow, name: number): Mention | null {
  const comma = tokens.skipBack(name - 1, ({ kind }) => kind === "adverb" || kind === "period");
  if (tokens.at(comma).kind !== "comma" || !isNominal(tokens.at(comma - 1))) return null;
  const run = nounPhraseBefore(text, tokens, comma - 1, false);
  if (run === null) return null;
  const verb = tokens.skipBack(run.first - 1, (token) => isPart(token) || IN_OBJECT.has(token.kind));
  // 扮演下跌大类的角色: such a verb says which
  const opens = endsClause(tokens.at(verb - 1)) || OPENS.has(tokens.at(verb - 1).kind);
  const changed = opens && changes(tokens.at(verb).verb);
  return changed && !isGeneric(tokens, run) ? mentionOf(text, tokens, run) : null;
}
