import type { Mention } from "../../../types.js";
import { argumentBefore } from "../../frames/frame.js";
import { isGeneric, nounPhraseBefore, type Run, runText } from "../../frames/noun-phrase.js";
import { isPart } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { directionOfName } from "../change/growth-by-name.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { mentionOf } from "./mentions.js";
import { subjectOf } from "./topic.js";

/** 物价涨幅逐步回落，预计全年涨幅6.5%; 税收持续下降，降幅为5%: a bare name for the change is that of what the clause before speaks of. */
export const bareChange: IndicatorRule = {
  name: "bare-change",
  examples: [
    "初步考虑生产总值年均增速〔10%〕。",
    "居民消费价格逐步回落，全年涨幅〔6.5%〕。",
    "税收持续下降，降幅为〔5%〕。",
  ],
  not: ["全年涨幅〔6.5%〕。", "居民消费价格逐步回落，出口降幅为〔5%〕。"],
  when({ text, tokens, quantity, frame, earlier }) {
    const noun = argumentBefore(frame);
    if (quantity.kind !== "percent" || noun === null || !isGeneric(tokens, noun)) return null;
    if (directionOfName(runText(text, tokens, noun)) === null) return null;
    return ownSubject(text, tokens, noun) ?? subjectOf(text, tokens, noun.first, earlier.at(-1)?.at ?? -1);
  },
};

/** 生产总值年均增速10%: nothing but an adverb stands between the noun and its change. */
function ownSubject(text: string, tokens: TokenRow, { first }: Run): Mention | null {
  const index = tokens.skipBack(first - 1, ({ kind }) => kind === "adverb");
  if (index === first - 1 || !isPart(tokens.at(index))) return null;
  const run = nounPhraseBefore(text, tokens, index, false);
  return run === null || isGeneric(tokens, run) ? null : mentionOf(text, tokens, run);
}
