import { mentionAt } from "../../../text/mention.js";
import type { Mention } from "../../../types.js";
import { argumentBefore } from "../../frames/frame.js";
import { isGeneric, nounPhraseBefore, runText } from "../../frames/noun-phrase.js";
import { isBound, isJoint } from "../../tokens/token.js";
import { isPlace } from "../../words/agents.js";
import { RISES } from "../../words/changes-by-name.js";
import { wordClass } from "../../words/word-classes.js";
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

/** 争取资金36亿元、债券52亿元，分别居全省第二位、第三位; 产量和销量分别居全省第2位、第3位: each of the things has its rank. */
function isDealtOut({ tokens, frame, earlier, at }: Figure): boolean {
  const before = earlier.at(-1);
  if (frame.distributive) return argumentBefore(frame) === null || isJoint(tokens.at(tokens.skip(at + 1, isBound)));
  return frame.listed && before?.rule === "distributive" && before.quantity.kind === "rank" && before.at < at;
}

const RIVALS = wordClass("rivals");
/** 六县市排名第三, 苏北第1位, 在14个市州中排名第三: what stands before the rank is among whom. */
function isAmong({ text, tokens, frame }: Figure): boolean {
  const noun = argumentBefore(frame);
  if (noun === null) return false;
  const behind = tokens.at(noun.last + 1);
  const who = runText(text, tokens, noun);
  return RIVALS.ends(who) || (isPlace(who) && behind.kind === "frame" && text[behind.start] === AMONG);
}
const AMONG = "中";

/** 位居全国百强县投资潜力第3: what ranks stands behind the verb and those among whom it does. */
function rankedBehindVerb({ text, tokens, at, frame }: Figure): Mention | null {
  if (argumentBefore(frame) !== null || frame.valueVerb?.kind !== "rank") return null;
  const run = nounPhraseBefore(text, tokens, at - 1, true);
  if (run === null) return null;
  const isOther = (index: number): boolean => {
    const words = text.slice(tokens.at(index).start, tokens.at(index).end);
    return RIVALS.ends(words) || isPlace(words);
  };
  let first = run.first;
  while (first <= run.last && isOther(first)) first++;
  return first === run.first || first > run.last || isOther(run.last)
    ? null
    : mentionOf(text, tokens, { first, last: run.last });
}

/** 增速居全省11个设区市第3位: what stands before the verb, behind which those are counted among whom it ranks. */
function rankedAmongCounted({ text, tokens, frame, earlier }: Figure): Mention | null {
  const [rivals, before] = [argumentBefore(frame), earlier.at(-1)];
  if (rivals === null || before?.quantity.kind !== "count" || before.frame.valueVerb?.kind !== "rank") return null;
  const ranked = argumentBefore(before.frame);
  return ranked === null || before.at !== rivals.first - 1 ? null : mentionOf(text, tokens, ranked);
}

/** What its clause speaks of, or was measured before, but for how many the rivals are: 指数68.2%，在14个市州中排名第三. */
function measuredBefore(figure: Figure, rivals: Mention): Mention | null {
  const { text, tokens, at, earlier } = figure;
  const before = earlier.at(-1);
  const subject = subjectOf(text, tokens, at, before?.at);
  if (subject !== null && subject.span.end <= rivals.span.start) return subject;
  const counted = before?.indicator?.span.start === rivals.span.start;
  return lastIndicator(counted ? { ...figure, earlier: earlier.slice(0, -1) } : figure);
}

/** 生产总值增长6%，增速高于全省1个百分点，总量居全省第4位: what has the size, and not the pace told of it last. */
function rankedBySize({ earlier }: Figure, noun: string): Mention | null {
  const last = earlier.findLast(({ indicator }) => indicator !== null)?.indicator;
  if (!SIZES.has(noun) || last === undefined || last === null || !RISES.has(last.text)) return null;
  return earlier.findLast(({ indicator }) => indicator !== null && !RISES.has(indicator.text))?.indicator ?? null;
}

const SIZES: ReadonlySet<string> = new Set(["总量", "规模", "总额"]);

/** 投资完成率全市排名第二; 研发投入强度提升至2.57%、居中部第2位 carries the subject on. */
export const rank: IndicatorRule = {
  name: "rank",
  examples: ["投资完成率全市排名〔第二〕。", "投资完成率居全省12个设区市〔第二〕。"],
  not: ["建成项目〔2个〕。", "争取资金36亿元、债券52亿元，分别居全省〔第二位〕、第三位。"],
  when(figure, _sentence, carried) {
    const { text, tokens, quantity, frame } = figure;
    if (quantity.kind !== "rank" || isDealtOut(figure)) return null;
    const named = largest(figure) ?? rankedAmongCounted(figure);
    if (named !== null) return named;
    const noun = argumentBefore(frame);
    const ofSize = noun === null ? null : rankedBySize(figure, runText(text, tokens, noun));
    if (ofSize !== null) return ofSize;
    const own = noun !== null && !isGeneric(tokens, noun) ? mentionOf(text, tokens, noun) : null;
    // 增长4%，六县市排名第三: among whom it ranks
    const before = own !== null && isAmong(figure) ? (measuredBefore(figure, own) ?? topicOf(figure, carried)) : null;
    return before ?? own ?? rankedBehindVerb(figure) ?? lastIndicator(figure) ?? topicOf(figure, carried);
  },
};
