import { type Run, runText } from "../../frames/noun-phrase.js";
import { isEvent, isPart, type Token } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { isAgent } from "../../words/agents.js";
import { type WordClass, wordClass } from "../../words/word-classes.js";
import type { Figure } from "../figure.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { mentionOf } from "./mentions.js";

/** Counts of happenings; the noun stands before them, a verb after. */
export const HAPPENINGS: WordClass = wordClass("happenings");

/** 领导28次出席政协重要会议: those who act before a count of happenings are not what is counted. */
export const happening: IndicatorRule = {
  name: "happening",
  examples: ["市领导〔28次〕出席政协重要会议。", "党组会议〔12次〕专题研究安全工作。"],
  not: ["召开会议〔28次〕。", "召开党组会议〔12次〕研究安全工作。", "党组会议〔12次〕。"],
  when(figure) {
    const { text, tokens, frame } = figure;
    if (!opensWithActor(figure)) return null;
    const visit = deedOfActor(figure);
    if (visit !== null) return mentionOf(text, tokens, visit);
    const object = frame.behind?.object ?? spokenOf(figure);
    return object === null ? null : mentionOf(text, tokens, object);
  },
};

/** Whether who acts, or where, stands before a count of happenings. */
export function opensWithActor({ text, tokens, at, quantity, frame: { theme, governed, valueVerb } }: Figure): boolean {
  if (!HAPPENINGS.has(quantity.unit) || theme === null || valueVerb !== null) return false;
  const actor = runText(text, tokens, theme);
  // 党组会议12次研究安全工作; not 召开党组会议12次研究安全工作
  const sits = !governed && COUNCILS.ends(actor) && isDeed(tokens.at(behind(text, tokens, at)));
  return sits || isAgent(actor) || isOccasion(text, tokens, theme);
}

const COUNCILS = wordClass("councils");
const isDeed = ({ kind, word }: Token): boolean => kind === "verb" || word?.deed === true;
const TOPICS = wordClass("topics");
/** 12次专题研究 */
const behind = (text: string, tokens: TokenRow, figure: number): number =>
  tokens.skip(figure + 1, ({ kind, start, end }) => kind === "adverb" || TOPICS.isAt(text, start, end));

/** 在市政协全体会议上2次大会发言: what stands behind the count, where the noun before it is an occasion. */
function spokenOf({ text, tokens, at, frame: { theme, counted } }: Figure): Run | null {
  if (counted?.first !== at + 1 || theme === null || !isOccasion(text, tokens, theme)) return null;
  return { first: counted.first, last: tokens.skip(counted.first, isPart) - 1 };
}

/** 在市政协全体会议上2次大会发言: where it was said. */
const isOccasion = (text: string, tokens: TokenRow, { last }: Run): boolean =>
  AT_OCCASION.isAt(text, tokens.at(last).start, tokens.at(last).end);
const AT_OCCASION = wordClass("at-occasion");

/** 市长5次考察园区, 3次在园区调研检查, 常委会12次专题研究安全工作: who acts stands before, and the deed itself is counted. */
export function deedOfActor({ text, tokens, at }: Figure): Run | null {
  const led = tokens.at(at + 1).kind === "preposition";
  const first = led ? tokens.skip(at + 2, ({ kind }) => kind === "noun" || kind === "scope") : behind(text, tokens, at);
  const last = tokens.at(first).word?.deed ? first : tokens.skip(first, isEvent) - 1;
  return last < first ? null : { first, last };
}
