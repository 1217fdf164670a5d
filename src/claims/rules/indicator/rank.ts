import { mentionAt } from "../../../text/mention.js";
import type { Mention } from "../../../types.js";
import { argumentBefore } from "../../frames/frame.js";
import { isGeneric, runText } from "../../frames/noun-phrase.js";
import { isPlace } from "../../words/agents.js";
import { WordClass } from "../../words/word-classes.js";
import type { Figure } from "../figure.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { lastIndicator, mentionOf } from "./mentions.js";
import { subjectOf, topicOf } from "./topic.js";

/** 跻身全球第三大加油港: what is ranked by its size stands behind. */
function largest({ text, tokens, frame }: Figure): Mention | null {
  if (
    argumentBefore(frame) !== null ||
    frame.counted === null ||
    frame.linked ||
    text[tokens.at(frame.counted.first).start] !== "大"
  )
    return null;
  const { start } = tokens.at(frame.counted.first);
  const { end } = tokens.at(frame.counted.last);
  return end - start > 2 ? mentionAt(text, start + 1, end) : null;
}

/** 争取资金36亿元、债券52亿元，分别居全省第二位、第三位: each of the things has its rank. */
function isDealtOut({ frame, earlier, at }: Figure): boolean {
  const before = earlier.at(-1);
  if (frame.distributive) return argumentBefore(frame) === null;
  return frame.listed && before?.rule === "distributive" && before.quantity.kind === "rank" && before.at < at;
}

const RIVALS = new WordClass("rivals");
/** 六县市排名第三, 苏北第1位, 在14个市州中排名第三: what stands before the rank is among whom. */
function isAmong({ text, tokens, frame }: Figure): boolean {
  const noun = argumentBefore(frame);
  if (noun === null) return false;
  const behind = tokens.at(noun.last + 1);
  const who = runText(text, tokens, noun);
  return RIVALS.ends(who) || (isPlace(who) && behind.kind === "frame" && text[behind.start] === AMONG);
}
const AMONG = "中";

/** What its clause speaks of, or was measured before, but for how many the rivals are: 指数68.2%，在14个市州中排名第三. */
function measuredBefore(figure: Figure, rivals: Mention): Mention | null {
  const { text, tokens, at, earlier } = figure;
  const before = earlier.at(-1);
  const subject = subjectOf(text, tokens, at, before?.at);
  if (subject !== null && subject.span.end <= rivals.span.start) return subject;
  const counted = before?.indicator?.span.start === rivals.span.start;
  return lastIndicator(counted ? { ...figure, earlier: earlier.slice(0, -1) } : figure);
}

/** 投资完成率全市排名第二; 研发投入强度提升至2.57%、居中部第2位 carries the subject on. */
export const rank: IndicatorRule = {
  name: "rank",
  examples: ["投资完成率全市排名〔第二〕。"],
  not: ["建成项目〔2个〕。", "争取资金36亿元、债券52亿元，分别居全省〔第二位〕、第三位。"],
  when(figure, _sentence, carried) {
    const { text, tokens, quantity, frame } = figure;
    if (quantity.kind !== "rank" || isDealtOut(figure)) return null;
    const named = largest(figure);
    if (named !== null) return named;
    const noun = argumentBefore(frame);
    const own = noun !== null && !isGeneric(tokens, noun) ? mentionOf(text, tokens, noun) : null;
    // 增长4%，六县市排名第三: among whom it ranks
    const before = own !== null && isAmong(figure) ? (measuredBefore(figure, own) ?? topicOf(figure, carried)) : null;
    return before ?? own ?? lastIndicator(figure) ?? topicOf(figure, carried);
  },
};
