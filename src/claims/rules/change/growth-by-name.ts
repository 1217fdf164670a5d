import type { Change } from "../../../types.js";
import { type Frame, linkedNoun } from "../../frames/frame.js";
import { endOfList } from "../../frames/list-bound.js";
import { nounPhraseAfter, type Run, runText } from "../../frames/noun-phrase.js";
import { endsClause, isBound, type Token } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { changes } from "../../words/changes.js";
import { FALLS, RISES } from "../../words/changes-by-name.js";
import { wordClass } from "../../words/word-classes.js";
import type { Figure } from "../figure.js";
import { topicOf } from "../indicator/topic.js";
import { type ChangeRule, directionOf, ofSign, sizeOf } from "./direction.js";

/** Rates that are growth where they stand, and levels where something has brought them there. */
const GROWTH_RATES = wordClass("growth-rates");
const GOALS = wordClass("goals");
const PACES = wordClass("paces");

export const named: ChangeRule = {
  name: "noun-of-change",
  examples: ["居民消费价格涨幅〔3%〕。", "提出〔8%〕左右的生产总值增长目标。"],
  not: ["人口自然增长率下降到〔3%〕。", "人口出生率〔3%〕。"],
  when: (figure) => sizeOf(ofSign(directionOfNoun(figure), figure.quantity.value)),
};

/** 以年均8%的速度增长: what grows at the pace does so behind it. */
export const atPace: ChangeRule = {
  name: "at-pace",
  examples: ["财政收入以年均〔8%〕的速度递增。"],
  not: ["财政收入以〔8%〕的比例计提。"],
  when({ text, tokens, quantity, frame }) {
    const rate = linkedNoun(frame);
    if (quantity.kind !== "percent" || rate === null || !PACES.ends(runText(text, tokens, rate))) return null;
    const index = tokens.skip(rate.last + 1, ({ kind }) => kind === "adverb");
    return sizeOf(directionOf(tokens.at(index), quantity));
  },
};

/** 增长速度，计划为3.7%，实际达到4.6%; 增速在6%左右: the rate of which the clause goes on to speak. */
export const ofSubject: ChangeRule = {
  name: "noun-of-change-before",
  examples: ["工业总产值的增长速度，计划为3.7%，实际达到〔4.6%〕。", "工业增加值增速在〔6%〕左右。"],
  not: ["企业满意度增长速度加快，占比达到〔46%〕。"],
  when(figure, _, carried) {
    const { tokens, at, quantity, frame } = figure;
    if (quantity.kind !== "percent" || frame.theme !== null || frame.isBase || frame.modified) return null;
    // 增速为6.8%，占全部投资比重达48%
    if (tokens.some(frame.clause.first, at, ({ verb }) => verb === "share")) return null;
    const before = tokens.at(tokens.skipBack(at - 1, isBound));
    const isAt =
      frame.valueVerb === null
        ? before.word?.text === "在"
        : frame.valueVerb.kind === "link" && !leadsToLevel(tokens, frame);
    if (!isAt) return null;
    const subject = figure.earlier.at(-1)?.indicator ?? topicOf(figure, carried);
    if (subject === null) return null;
    return sizeOf(ofSign(directionOfName(subject.text), quantity.value));
  },
};

/** Which way the noun of a change says that it goes. */
export const directionOfName = (name: string): Change | null =>
  // 负增长 ends in 增长
  FALLS.ends(name) ? "down" : RISES.ends(name) ? "up" : null;

/** 出口增长只有1.2%, 出口仅有1.3%的轻微增长, 产值有5%的增长: what there is of growth is its size. */
export const possessed: ChangeRule = {
  name: "growth-possessed",
  examples: ["出口增长只有〔1.2%〕。", "出口仅有〔1.3%〕的轻微增长。"],
  not: ["党员只有〔1.2%〕。", "出口有〔1.3%〕的差距。"],
  when: (figure) => sizeOf(directionPossessed(figure)),
};

function directionPossessed({ text, tokens, at, quantity, frame: { predicate } }: Figure): Change | null {
  if ((quantity.kind !== "percent" && quantity.kind !== "points") || predicate === null) return null;
  if (!HAS.has(tokens.at(predicate.last).word?.text ?? "")) return null;
  // 增长只有1.2%, 经济增长有1.5个百分点
  const before = tokens.at(predicate.last - 1);
  if (changes(before.verb)) return directionOf(before, quantity);
  if (text.endsWith("增长", tokens.at(predicate.last).start)) return "up";
  const de = tokens.skip(at + 1, isBound);
  if (tokens.at(de).kind !== "de") return null;
  const last = tokens.skip(de + 1, ({ kind }) => kind === "noun" || kind === "adverb");
  return endsClause(tokens.at(last + 1)) ? directionOf(tokens.at(last), quantity) : null;
}

const HAS: ReadonlySet<string> = new Set([
  ...["有", "只有", "仅有", "实现", "保持", "取得", "出现", "呈现", "达到", "获得"],
]);

/** 居民消费价格涨幅3%左右, 经济增长预期目标为5%左右, 有6.5%的增速. */
function directionOfNoun({ text, tokens, at, quantity, frame }: Figure): Change | null {
  if (quantity.kind !== "percent") return null;
  for (const run of [frame.theme, linkedNoun(frame) ?? sharedName(tokens, at)]) {
    if (run === null) continue;
    for (const noun of namesOf(text, tokens, run, run !== frame.theme)) {
      // 自然增长率下降到6‰ is a level
      if (GROWTH_RATES.ends(noun)) return leadsToLevel(tokens, frame) ? null : "up";
      const direction = directionOfName(noun);
      if (direction !== null) return direction;
    }
  }
  return null;
}

/** 分别以7.4%、5.4%和3.6%的涨幅居前三位: what stands behind the last of a list is said of them all. */
function sharedName(tokens: TokenRow, at: number): Run | null {
  const behind = endOfList(tokens, at) + 1;
  if (tokens.at(behind).kind !== "de") return null;
  return nounPhraseAfter(
    tokens,
    tokens.skip(behind + 1, ({ kind }) => kind === "adverb"),
  );
}

function leadsToLevel(tokens: TokenRow, { valueVerb }: Frame): boolean {
  return valueVerb?.kind === "link" && changes(tokens.at(valueVerb.last).word?.verb);
}

/** The name that a run is, goals cut off; behind a figure it may go on: 生产总值, 生产总值增长 of 生产总值增长目标; 增长速度 of 增长速度并不容易. */
function namesOf(text: string, tokens: TokenRow, { first, last }: Run, isBehind: boolean): string[] {
  const head = isBehind ? tokens.skip(first, ({ word }, at) => at <= last && !isName(word)) : last + 1;
  if (head > last) return [GOALS.cutFrom(runText(text, tokens, { first, last }))];
  const names: string[] = [];
  for (let end = head; end <= last && isName(tokens.at(end).word); end++)
    names.push(GOALS.cutFrom(runText(text, tokens, { first: head, last: end })));
  return names;
}

const isName = (word: Token["word"]): boolean => word?.kind === "noun" || word?.kind === "generic";
