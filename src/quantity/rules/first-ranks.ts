import { mentionAt } from "../../text/mention.js";
import { readNumeral } from "../numeral.js";
import { rankOf, wordsWith } from "./ranks.js";
import { matchEnd, matchesAt, pass, type Rule } from "./rule.js";

/** What leads to a rank in its clause, or among whom it is, right before it. */
const LEADS = new RegExp(
  `(?<=(?:${wordsWith("ranking")}|${wordsWith("among")})[^，。；：！？\\n]{0,14}|(?:${wordsWith("scope")}))`,
  "y",
);
const RANK_NOUN = /[位名强]/y;
const COMPANY = /(?:的?行列|之列|方阵)?/y;
/** Where the clause goes on, so many of the first are those to whom something is done: 排名前3位的企业. */
const CLOSES = /[，。；、！？）)”’和与及\n\]］]|$/y;
/** Not in 位次退后2位, 后移3名. */
const LAST = /(?<![退靠落移向往])[后末]/y;
const LAST_NOUN = /[位名]/y;

/** `进入全省前30位`, `保持全省前三`: a rank that is so low at the most; in `排名前3位的企业` and `奖励前3名` it says who is meant. */
export const firstRanks: Rule = {
  name: "first-ranks",
  starts: "前",
  read(text, at) {
    const numeral = readNumeral(text, at + 1);
    if (numeral === null || numeral.form !== "exact" || numeral.decimals > 0 || numeral.value < 2) return null;
    const noun = matchEnd(RANK_NOUN, text, numeral.end);
    const end = noun < 0 ? numeral.end : noun;
    if (!matchesAt(CLOSES, text, matchEnd(COMPANY, text, end)) || !matchesAt(LEADS, text, at)) return null;
    const rank = rankOf(text, at, end, numeral);
    return { end, quantities: [{ ...rank, bound: "max", boundCues: [mentionAt(text, at, at + 1)] }] };
  },
};

/** `考核排名后3位的乡镇`: who stands last is meant. */
export const lastRanks: Rule = {
  name: "last-ranks",
  starts: "后末",
  read(text, at) {
    const numeral = matchesAt(LAST, text, at) ? readNumeral(text, at + 1) : null;
    const end = numeral === null ? -1 : matchEnd(LAST_NOUN, text, numeral.end);
    return end < 0 || !matchesAt(LEADS, text, at) ? null : pass(end);
  },
};
