import { endsClause, isEvent, isJoint, type Token } from "../../tokens/token.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { mentionOf } from "./mentions.js";
import { actOfPeople } from "./people-reached.js";

/** 3256户、1.2万人脱贫: of people who are called nothing what they do is counted. */
export const deedOfPeople: IndicatorRule = {
  name: "deed-of-people",
  examples: ["全县〔36户〕脱贫。", "36个村出列，〔3256户〕、1.2万人脱贫。", "发生塌方，造成〔5人〕死亡、3人受伤。"],
  not: ["〔12人〕受到表彰。", "〔36户〕农户脱贫。"],
  when(figure) {
    const { text, tokens, frame } = figure;
    const deed = frame.theme === null ? actOfPeople(figure) : -1;
    if (deed < 0 || !isEvent(tokens.at(deed)) || !closes(tokens.at(deed + 1))) return null;
    return mentionOf(text, tokens, { first: deed, last: deed });
  },
};

/** 5人死亡、3人受伤 */
const closes = (token: Token): boolean => endsClause(token) || isJoint(token);
