import { endsClause, isEvent, isJoint, isPart, type Token } from "../../tokens/token.js";
import { wordClass } from "../../words/word-classes.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { mentionOf } from "./mentions.js";
import { actOfPeople } from "./people-reached.js";

/** 3256户、1.2万人脱贫: of people who are called nothing what they do is counted. */
export const deedOfPeople: IndicatorRule = {
  name: "deed-of-people",
  examples: [
    "全县〔36户〕脱贫。",
    "36个村出列，〔3256户〕、1.2万人脱贫。",
    "发生塌方，造成〔5人〕死亡、3人受伤。",
    "〔12人〕受到责任追究。",
  ],
  not: ["〔12人〕被授予称号。", "〔36户〕农户脱贫。", "〔12人〕取得资格证书。"],
  when(figure) {
    const { text, tokens, frame } = figure;
    const act = frame.theme === null ? actOfPeople(figure) : -1;
    if (act < 0) return null;
    // 36人受到责任追究: what they got is a deed too
    const isGot = RECEIVES.isAt(text, tokens.at(act).start, tokens.at(act).end);
    const first = isGot ? act + 1 : act;
    const last = isGot ? tokens.skip(first, (token) => isPart(token) || isDeed(token)) - 1 : act;
    const isAct = isEvent(tokens.at(last)) || (isGot && isDeed(tokens.at(last)));
    return last >= first && isAct && closes(tokens.at(last + 1)) ? mentionOf(text, tokens, { first, last }) : null;
  },
};

const RECEIVES = wordClass("receives");

const isDeed = ({ verb }: Token): boolean => verb === "action";

/** 5人死亡、3人受伤 */
const closes = (token: Token): boolean => endsClause(token) || isJoint(token);
