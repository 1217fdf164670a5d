import { periodAt } from "../../../time/period-expression.js";
import type { Change } from "../../../types.js";
import { hostOf } from "../../clauses/clause.js";
import { isChange, linkedNoun } from "../../frames/frame.js";
import { type Run, runText } from "../../frames/noun-phrase.js";
import { ledToLevel } from "../../tokens/levels-led-to.js";
import type { Token } from "../../tokens/token.js";
import { isLand } from "../../words/agents.js";
import { wordClass } from "../../words/word-classes.js";
import type { VerbKind } from "../../words/word-rows.js";
import type { Figure, ReadFigure } from "../figure.js";
import { type ChangeRule, directionOf, LEVEL, ofSign, sizeOf } from "./direction.js";
import { directionOfName } from "./growth-by-name.js";

const GOALS = wordClass("goals");
const MORE = wordClass("more-than");
const LESS = wordClass("less-than");
const PREDICATES: ReadonlySet<VerbKind | null> = new Set<VerbKind | null>(["rise", "fall", "compare", "rank", "share"]);

/** 增加龙头企业1家、联合体3家 */
export const asLeader: ChangeRule = {
  name: "listed",
  examples: ["增加龙头企业1家、联合体〔3家〕。"],
  not: ["增加龙头企业〔1家〕。"],
  when: ({ leader, quantity }) =>
    leader === null || quantity.kind === "rank" ? null : { change: changeInList(leader, quantity.value) },
};

/** 增速分别为-3.1%、6.8%: the sign says which way it goes, where no verb does. */
const changeInList = ({ change, quantity, frame }: ReadFigure, value: number): Change | null =>
  change === "down" && quantity.value < 0 && value > 0 && frame.valueVerb?.kind !== "fall"
    ? "up"
    : ofSign(change, value);

/** 居全省第2位, 由30%提高到40%, 增加会议3次 */
export const noSize: ChangeRule = {
  name: "no-size",
  examples: ["工业增长7.2%、居全省〔第1位〕。", "加快〔30公里〕快速路建设。"],
  not: ["工业增长〔7.2%〕。", "人均寿命延长〔1.2岁〕。"],
  when(figure) {
    const { tokens, quantity, frame } = figure;
    if (quantity.kind === "rank" || frame.isBase || quantity.unit === "次") return LEVEL;
    const speeds = frame.valueVerb !== null && tokens.at(frame.valueVerb.last).word?.rates === true;
    return speeds && !frame.linked && saysHowLarge(figure) ? LEVEL : null;
  },
};

export const doubled: ChangeRule = {
  name: "doubling",
  examples: ["工业产值〔翻一番〕。"],
  not: ["工业产值达到〔36亿元〕。"],
  when: ({ quantity }) => (quantity.text.startsWith("翻") ? { change: "up" } : null),
};

export const goal: ChangeRule = {
  name: "quoted-goal",
  examples: ["财政收入增长7.8%，略低于〔8%〕的目标。"],
  not: ["财政收入增长〔7.8%〕。"],
  when: (figure) => sizeOf(quotedGoal(figure)),
};

export const striven: ChangeRule = {
  name: "striven-for",
  examples: ["生产总值增长6.5%，力争〔7%〕。"],
  not: ["力争增长〔7%〕。"],
  when: (figure) => sizeOf(strivenFor(figure)),
};

/** 下拉全县工业增长2.3个百分点: it would have grown the more; 拉动经济增长1.2个百分点. */
export const pulled: ChangeRule = {
  name: "pulled",
  examples: ["下拉全县工业增长〔2.3个百分点〕。"],
  not: ["全县工业增长〔2.3个百分点〕。"],
  when({ tokens, at, quantity: { kind }, frame: { clause } }) {
    if (kind !== "points" && kind !== "percent") return null;
    const { word } = tokens.at(
      tokens.last(clause.first, at, (token) => token.kind === "figure" || token.word?.pulls != null),
    );
    return word?.pulls ? { change: word.pulls } : null;
  },
};

/** 同比高0.4个百分点, 高于上年2.1个百分点, 比年初新增36亿元: what is compared with its own past has changed by the difference. */
export const ownPast: ChangeRule = {
  name: "own-past",
  examples: [
    "工业增长7.4%，增速比去年同期高〔2.4个百分点〕。",
    "民生支出占比高于去年〔3.8个百分点〕。",
    "贷款余额比年初新增〔36亿元〕。",
  ],
  not: [
    "工业增速比全省高〔2.4个百分点〕。",
    "财政支出比预算少〔3.6亿元〕。",
    "贷款余额新增〔36亿元〕。",
    "比年初新增企业〔36家〕。",
  ],
  when({ text, tokens, at, quantity, frame: { valueVerb, linked } }) {
    // 低于过去十年4.5%的平均数: a level
    if (valueVerb === null || !COMPARES.has(valueVerb.kind) || linked) return null;
    const compared = tokens.at(valueVerb.last).word?.text ?? "";
    const change = MORE.has(compared) ? "up" : LESS.has(compared) ? "down" : null;
    if (change === null) return null;
    const behind = tokens.at(valueVerb.last + 1);
    if (behind.kind === "period" && valueVerb.last + 2 === at) return quantity.kind === "percent" ? null : { change };
    const before = tokens.at(tokens.skipBack(valueVerb.first - 1, ({ kind }) => kind === "adverb"));
    return before.kind === "baseline" && isTime(text, before) ? { change } : null;
  },
};

const COMPARES: ReadonlySet<VerbKind | null> = new Set<VerbKind | null>(["compare", "light"]);

/** 增产2200万吨，即7.8%: the same change, put otherwise. */
export const restated: ChangeRule = {
  name: "restated",
  examples: ["粮食比上年增产2200万吨，即〔7.8%〕。"],
  not: ["粮食增产2200万吨，〔7.8%〕的农户受益。"],
  when({ tokens, at, quantity, earlier }) {
    if (quantity.kind !== "percent" || tokens.at(at - 1).word?.text !== "即") return null;
    return sizeOf(earlier.at(-1)?.change ?? null);
  },
};

/** 同比, 比去年同期, 比2019年; not 比年度计划. */
const isTime = (text: string, { word, start, end }: Token): boolean =>
  word !== null || periodAt(text, start + 1, end)?.end === end;

/** 增长6.5%, 达到90%: the predicate right before the figure says it. */
export const predicate: ChangeRule = {
  name: "predicate",
  examples: ["财政收入增长〔7.5%〕。"],
  not: ["财政收入达到〔7.5亿元〕。"],
  when({ tokens, quantity, frame: { valueVerb, modified } }) {
    if (valueVerb === null || !PREDICATES.has(valueVerb.kind)) return null;
    if (modified && quantity.kind === "percent") return LEVEL;
    return { change: directionOf(tokens.at(valueVerb.last), quantity) };
  },
};

export const beforeLink: ChangeRule = {
  name: "growth-before-link",
  examples: ["经济年均增长保持在〔6.5%〕。"],
  not: ["经济增长〔6.5%〕。"],
  when: (figure) => {
    const { valueVerb } = figure.frame;
    return valueVerb?.kind === "link" ? { change: growthBeforeLink(figure, valueVerb) } : null;
  },
};

/** 提高补助标准至120元: what the object of the change has come to. */
export const level: ChangeRule = {
  name: "level-led-to",
  examples: ["提高补助标准至每人〔120元〕。"],
  not: ["提高补助标准〔120元〕。", "补助标准提高至〔120元〕。"],
  when: ({ text, tokens, at }) => (ledToLevel(text, tokens, at) ? LEVEL : null),
};

/** 增加500万沼气用户, 调减玉米1万亩, 减轻企业负担20亿元 */
export const object: ChangeRule = {
  name: "object-of-change",
  examples: ["调减玉米〔1万亩〕。", "减轻企业负担〔20亿元〕。"],
  not: ["种植玉米〔1万亩〕。", "加快总长〔86公里〕的绕城高速建设。", "加快城北〔36万平方米〕棚户区改造。"],
  when(figure) {
    const { tokens, quantity, frame } = figure;
    const { predicate, governed } = frame;
    if (!governed || predicate === null || !isChange(predicate)) return null;
    if (tokens.at(predicate.last).word?.rates && saysHowLarge(figure)) return null;
    return sizeOf(directionOf(tokens.at(predicate.last), quantity));
  },
};

/** 加快总长86公里的绕城高速建设, 加快城北100万平方米棚户区改造: how large the thing is whose building goes faster. */
function saysHowLarge({ text, tokens, quantity, frame: { counted } }: Figure): boolean {
  if (counted === null || quantity.kind === "percent" || quantity.kind === "points") return false;
  return !GOALS.ends(runText(text, tokens, counted));
}

/** 增长7.5%（全市11.1%）: the same growth elsewhere. */
export const inBracket: ChangeRule = {
  name: "in-bracket",
  examples: ["工业增加值增长7.5%（全市〔11.1%〕）。"],
  not: ["工业增加值占比7.5%（全市〔11.1%〕）。", "工业增加值增长7.5%（占比达到〔11.1%〕）。"],
  when({ text, tokens, quantity, frame: { clause, valueVerb, theme }, earlier }) {
    if (quantity.kind !== "percent" || valueVerb !== null) return null;
    if (theme !== null && !isLand(runText(text, tokens, theme))) return null;
    const host = hostOf(tokens, clause);
    const grown = earlier.find((read) => read.at === host && read.quantity.kind === "percent");
    return sizeOf(ofSign(grown?.change ?? null, quantity.value));
  },
};

/** 经济年均增长保持在6.5%以上, 年均增长分别达28%、26%: the verb before the link is what is measured. */
function growthBeforeLink({ tokens, quantity }: Figure, { first, last }: Run): Change | null {
  if (quantity.kind !== "percent") return null;
  const at = first < last ? first : tokens.skipBack(first - 1, ({ kind }) => kind === "adverb");
  return directionOf(tokens.at(at), quantity);
}

/** 增长7.8%，虽然略低于8%的预定目标, 低于年初确定的6%的目标: the goal is one of growth too. */
function quotedGoal({ text, tokens, at, quantity, frame, earlier }: Figure): Change | null {
  const before = earlier.at(-1);
  if (before === undefined || before.quantity.unit !== quantity.unit) return null;
  if (frame.valueVerb?.kind === "compare" && frame.modified) return before.change;
  const noun = linkedNoun(frame);
  const name = noun === null ? "" : runText(text, tokens, noun);
  // 高于去年全年0.7%的增速
  const named = GOALS.ends(name) || directionOfName(name) !== null;
  return named && tokens.some(frame.clause.first, at, ({ verb }) => verb === "compare") ? before.change : null;
}

/** 增长6.5%，力争7%: what is striven for beyond is growth too. */
function strivenFor({ tokens, at, quantity, frame, earlier }: Figure): Change | null {
  const before = earlier.at(-1);
  if (frame.valueVerb !== null || frame.theme !== null || quantity.kind !== "percent") return null;
  if (tokens.at(at - 1).cue?.commitment !== "striving" || before?.quantity.unit !== quantity.unit) return null;
  return before.change;
}
