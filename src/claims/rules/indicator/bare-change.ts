import type { Mention } from "../../../types.js";
import { argumentBefore } from "../../frames/frame.js";
import { isGeneric, nounPhraseBefore, runText } from "../../frames/noun-phrase.js";
import { endsClause, isNominal, isPart } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { changes } from "../../words/changes.js";
import { directionOfName } from "../change/growth-by-name.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { mentionOf } from "./mentions.js";
import { subjectOf } from "./topic.js";

/** 物价涨幅逐步回落，预计全年涨幅6.5%; 税收持续下降，降幅为5%: a bare name for the change is that of what the clause before speaks of. */
export const bareChange: IndicatorRule = {
  name: "bare-change",
  examples: [
    "居民消费价格逐步回落，全年涨幅〔6.5%〕。",
    "税收持续下降，降幅为〔5%〕。",
    "提高优抚对象补助标准，提高幅度为〔12%〕。",
  ],
  not: ["全年涨幅〔6.5%〕。", "居民消费价格逐步回落，出口降幅为〔5%〕。"],
  when({ text, tokens, quantity, frame, earlier }) {
    const noun = argumentBefore(frame);
    if (quantity.kind !== "percent" || noun === null || !isGeneric(tokens, noun)) return null;
    if (directionOfName(runText(text, tokens, noun)) === null) return null;
    return objectBefore(text, tokens, noun.first) ?? subjectOf(text, tokens, noun.first, earlier.at(-1)?.at ?? -1);
  },
};

const OPENS: ReadonlySet<string> = new Set(["adverb", "period", "frame", "scope"]);
const IN_OBJECT: ReadonlySet<string> = new Set(["particle", "scope", "de", "pause", "conjunction"]);

/** 提高优抚对象补助标准，提高幅度为12%: what the verb of the clause before has changed. */
export function objectBefore(text: string, tokens: TokenRow, name: number): Mention | null {
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
