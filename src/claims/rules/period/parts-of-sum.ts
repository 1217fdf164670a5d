import { endsWithSentence } from "../../../time/period-expression.js";
import { datedBy } from "../../scope/dated.js";
import { periodOfOpening } from "../../scope/opening.js";
import type { PeriodRule } from "./rules.js";

const AMONG = "其中";

/** 至2003年底，有职工36人。其中，女职工12人: what a sentence counts has its time in the next one too, which tells of its parts. */
export const partsOfSum: PeriodRule = {
  name: "parts-of-sum",
  examples: ["至2003年底，全县有职工36人。其中，女职工〔12人〕。"],
  not: ["至2003年底，全县有职工36人。女职工有〔12人〕。", "至2003年底，全县有职工36人。其中，2002年录用〔12人〕。"],
  when(_figure, { text, tokens }, { previous }) {
    if (previous === null || !text.startsWith(AMONG, tokens.at(0).start)) return null;
    const period = periodOfOpening(text, previous);
    return period === null || !endsWithSentence(period) ? null : datedBy(period, true);
  },
};
