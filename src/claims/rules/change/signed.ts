import { hostOf } from "../../clauses/clause.js";
import { argumentBefore } from "../../frames/frame.js";
import { runText } from "../../frames/noun-phrase.js";
import { wordClass } from "../../words/word-classes.js";
import { type ChangeRule, LEVEL, ofSign } from "./direction.js";
import { directionOfName } from "./growth-by-name.js";

const RATES = wordClass("rates");
const SIGNS: Readonly<Record<string, "up" | "down">> = {
  "+": "up",
  "＋": "up",
  "-": "down",
  "－": "down",
  "−": "down",
};

/** 工业投资-12.6%, 财政收入36亿元（+6.1%）: the sign says which way it goes; a rate may be below nothing itself (利润率-3.2%). */
export const signed: ChangeRule = {
  name: "signed",
  examples: ["工业投资〔-12.6%〕。", "财政收入完成36亿元（〔+6.1%〕）。", "财政收入完成36亿元（同比〔-2.1%〕）。"],
  not: ["企业利润率〔-3.2%〕。", "工业投资占〔12.6%〕。"],
  when({ text, tokens, quantity, frame: { clause, valueVerb, theme } }) {
    if ((quantity.kind !== "percent" && quantity.kind !== "points") || valueVerb !== null) return null;
    const change = SIGNS[text.charAt(quantity.span.start)];
    if (change === undefined) return null;
    const isRate = theme !== null && quantity.kind === "percent" && RATES.ends(runText(text, tokens, theme));
    return isRate && hostOf(tokens, clause) < 0 ? null : { change };
  },
};

/** 失业率、物价涨幅分别控制在4.5%和2%: each of the names says whether it is one of a change. */
export const ofMember: ChangeRule = {
  name: "member-of-list",
  examples: ["失业率、物价涨幅分别控制在4.5%、〔2%〕。", "失业率、物价涨幅分别控制在〔4.5%〕、2%。"],
  not: ["工业、服务业增加值增速分别为〔4.5%〕、6%。"],
  when({ quantity, frame, frames, indicator, indicatorRule }) {
    if (indicatorRule !== "distributive" || indicator === null || quantity.kind !== "percent") return null;
    const head = frames.at(frame.figures[0] ?? -1);
    if (head.valueVerb?.kind !== "link" || argumentBefore(head) === null) return null;
    // a list that could not be split is no member of itself
    if (indicator.text.includes("、")) return null;
    const change = directionOfName(indicator.text);
    if (change !== null) return { change: ofSign(change, quantity.value) };
    return RATES.ends(indicator.text) ? LEVEL : null;
  },
};
