import { planAnnouncements } from "../../generated/plan-announcements.js";
import { UnitSet } from "../../text/unit-set.js";
import type { Span } from "../../types.js";

/** A row of `data/claims/plan-announcements.yaml`. */
export interface PlanAnnouncement {
  as: "guide" | "copula" | "list" | "as-follows" | "task" | "towards" | "no-copula" | "acted-upon";
  words: readonly string[];
}

/** The words that announce plans in one way, as alternatives of an expression, the longest first. */
export const wordsAs = (as: PlanAnnouncement["as"]): string =>
  planAnnouncements
    .flatMap((row: PlanAnnouncement) => (row.as === as ? row.words : []))
    .sort((a, b) => b.length - a.length)
    .join("|");

const COLON = new UnitSet("：:");
const LIST = new RegExp(`(?:${wordsAs("list")})[^，。：:]{2,14}[。：:]?$|(?:${wordsAs("as-follows")})[。：:]?$`);

export const endsWithColon = (text: string, { end }: Span): boolean => COLON.at(text, end - 1);

/** Whether a sentence ends by announcing what stands below it: `今年要办好十件实事：`, `重点做好以下工作。` */
export const leadsToList = (text: string, sentence: Span): boolean =>
  endsWithColon(text, sentence) || LIST.test(text.slice(sentence.start, sentence.end));
