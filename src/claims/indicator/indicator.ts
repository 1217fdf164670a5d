import type { Mention } from "../../types.js";
import { distributive } from "./distributive.js";
import type { FigureContext, IndicatorRule } from "./figure-context.js";
import { fromTo } from "./from-to.js";
import { headless } from "./headless.js";
import {
  describedNoun,
  happening,
  lastResort,
  linkedNounAfter,
  nounAfter,
  objectAfter,
  sharedNounAfter,
} from "./noun-after.js";
import { carriedSubject, deed, genericNoun, listShare, nounBefore, sameVerb, topic } from "./noun-before.js";
import { rank } from "./rank.js";

/** In order: the first rule that finds a noun decides. */
export const INDICATOR_RULES: readonly IndicatorRule[] = [
  rank,
  distributive,
  fromTo,
  headless,
  nounAfter,
  sharedNounAfter,
  happening,
  nounBefore,
  linkedNounAfter,
  describedNoun,
  objectAfter,
  listShare,
  sameVerb,
  deed,
  carriedSubject,
  genericNoun,
  lastResort,
  topic,
];

/** What the figure measures and the rule that found it; `bare` where nothing says. */
export function findIndicator(context: FigureContext): { indicator: Mention | null; rule: string } {
  for (const { name, find } of INDICATOR_RULES) {
    const indicator = find(context);
    if (indicator !== null) return { indicator, rule: name };
  }
  return { indicator: null, rule: "bare" };
}
