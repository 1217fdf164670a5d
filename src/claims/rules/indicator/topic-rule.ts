import { runText } from "../../frames/noun-phrase.js";
import { isPerson } from "../../words/agents.js";
import { MONEYS } from "../../words/moneys.js";
import { UNCOUNTED } from "../../words/uncounted.js";
import { wordClass } from "../../words/word-classes.js";
import { isDoneToOthers } from "./done-to-others.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { areUnnamed, reachesPeople } from "./people-reached.js";
import { topicOf } from "./topic.js";

/** 城乡居民储蓄大幅度增加。一九八五年末达到一千六百二十三亿元. */
export const topic: IndicatorRule = {
  name: "topic",
  examples: ["城乡居民储蓄大幅度增加。年末达到〔1623亿元〕。"],
  not: [
    "城乡居民储蓄年末达到〔1623亿元〕。",
    "激发消费活力，安排〔36亿元〕。",
    "完成4项殡葬服务改革。下达〔1.2亿元〕，落实优抚待遇。",
    "4个县市获评先进县。〔3.6万户〕、12万人住上新房。",
  ],
  when(figure, _sentence, carried) {
    const { text, tokens, frame, quantity } = figure;
    if (isDoneToOthers(figure)) return null;
    // 下达1.2亿元，落实…: what is given out is none of what the sentence before tells of
    const isGiven = quantity.kind === "money" && frame.predicate?.kind === "action";
    const isSetAside = frame.predicate !== null && SETS_ASIDE.has(runText(text, tokens, frame.predicate));
    // 3.6万户、12万人住上新房: nor is what a figure counts without a word
    const isBare = quantity.kind === "count" && frame.predicate === null;
    const subject = topicOf(figure, isGiven || isBare ? { ...carried, indicator: null, previous: null } : carried);
    // 教育经费逐年增加，安排3亿元: but it may be of money that the clause before names
    if (subject === null || ((isGiven || isSetAside) && !MONEYS.ends(subject.text))) return null;
    if ((reachesPeople(figure) || areUnnamed(figure)) && !isPerson(subject.text)) return null;
    return quantity.kind === "count" && UNCOUNTED.ends(subject.text) ? null : subject;
  },
};

const SETS_ASIDE = wordClass("sets-aside");
