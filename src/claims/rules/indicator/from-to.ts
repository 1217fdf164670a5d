import type { Mention } from "../../../types.js";
import { argumentBefore } from "../../frames/frame.js";
import { nounPhraseBefore, type Run, runText } from "../../frames/noun-phrase.js";
import { isFrom, isNominal, type TokenKind } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { isAgent } from "../../words/agents.js";
import type { Figure } from "../figure.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { lastIndicator, mentionOf } from "./mentions.js";
import { subjectOf, topicOf } from "./topic.js";

/** 起征点从月销售额3万元提高到10万元: the noun behind 从 only says how it is reckoned. */
function subjectBeforeFrom(text: string, tokens: TokenRow, noun: Run): Run | null {
  const index = tokens.skipBack(noun.first - 1, (token) => !isFrom(token));
  const before = tokens.at(index - 1);
  if (index <= 0 || noun.first - index > NEAR || !isNominal(before)) return null;
  const subject = nounPhraseBefore(text, tokens, index - 1, true);
  return subject === null || isAgent(runText(text, tokens, subject)) ? null : subject;
}

const NEAR = 2;

/** 经法定程序, 经市人大常委会; not 经包头至北京. */
const isProcedure = (text: string, tokens: TokenRow, noun: Run): boolean =>
  tokens.at(noun.first - 1).word?.ground === true && PROCEDURE.test(runText(text, tokens, noun));
const PROCEDURE = /(?:程序|会|委|会议|决议|决定)$/;

/** 参加合作社的农户，由3600户增加到4200户: the noun that is described in the clause before, to its end. */
function describedTopic({ text, tokens, at, frame: { clause } }: Figure): Mention | null {
  const by = tokens.last(clause.first, at, isFrom);
  if (tokens.at(by - 1).kind !== "comma" || !isNominal(tokens.at(by - 2))) return null;
  const first = tokens.skipBack(by - 2, isNominal) + 1;
  return tokens.at(first - 1).kind === "de" ? mentionOf(text, tokens, { first, last: by - 2 }) : null;
}

/** 从事农业的由3.2万人减少到2.1万人: who is meant, by what they do, in the words before 的. */
function thoseWho({ text, tokens, at, frame: { clause } }: Figure): Mention | null {
  const de = tokens.last(clause.first, at, isFrom) - 1;
  if (tokens.at(de).kind !== "de") return null;
  const first = Math.max(tokens.skipBack(de - 1, ({ kind }) => DESCRIBES.has(kind)) + 1, clause.first);
  return first < de ? mentionOf(text, tokens, { first, last: de - 1 }) : null;
}
const DESCRIBES: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "noun",
  "verb",
  "bound",
  "preposition",
  "quoted",
  "aside",
]);

/** 森林覆盖率由41.07%提高到49.18%: both figures measure the sentence's subject. */
export const fromTo: IndicatorRule = {
  name: "from-to",
  examples: [
    "森林覆盖率由〔41.07%〕提高到49.18%。",
    "支出预算经法定程序由〔18亿元〕调整为24亿元。",
    "从事农业的由〔3.2万人〕减少到2.1万人。",
    "森林覆盖率由2015年的不足〔41%〕提高到49%。",
  ],
  not: ["森林覆盖率提高到〔49.18%〕。"],
  when(figure, _sentence, carried) {
    const { text, tokens, at, frame, earlier, quantity } = figure;
    if (frame.isBase) {
      const those = thoseWho(figure);
      if (those !== null) return those;
      const noun = argumentBefore(frame);
      if (noun !== null && !isProcedure(text, tokens, noun))
        return mentionOf(text, tokens, subjectBeforeFrom(text, tokens, noun) ?? noun);
      // 支出预算经法定程序由18亿元调整为24亿元: how, and not what
      const before = noun === null ? null : nounPhraseBefore(text, tokens, noun.first - 2, true);
      if (before !== null && !isAgent(runText(text, tokens, before))) return mentionOf(text, tokens, before);
      const from = earlier.at(-1)?.at ?? -1;
      return (
        subjectOf(text, tokens, at, from) ?? describedTopic(figure) ?? lastIndicator(figure) ?? topicOf(figure, carried)
      );
    }
    const before = earlier.at(-1);
    const continues =
      before?.rule === "from-to" &&
      frame.theme === null &&
      frame.valueVerb?.kind === "link" &&
      before.quantity.unit === quantity.unit;
    return continues && before.at < at ? before.indicator : null;
  },
};
