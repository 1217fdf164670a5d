import { planAnnouncements } from "../../generated/plan-announcements.js";
import { DIGIT } from "../../text/ascii.js";
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
/** How far back from its end a sentence can say so: 以下 with fourteen characters and a mark behind it. */
const REACH = 20;
/** What the words that say so begin with. */
const OPENS = new UnitSet(
  [wordsAs("list"), wordsAs("as-follows")].flatMap((words) => words.split("|").map((word) => word.charAt(0))).join(""),
);
const LIST = new RegExp(`(?:${wordsAs("list")})[^，。：:]{2,14}[。：:]?$|(?:${wordsAs("as-follows")})[。：:]?$`);

export const endsWithColon = (text: string, { end }: Span): boolean => COLON.at(text, end - 1);

/** 2021年部门决算收支完成情况。 */
const NAMES_ACCOUNT = /^(?:19|20)\d\d年(?:度)?[^，。；：:]{2,24}情况。$/;

/** Whether a sentence ends by announcing what stands below it: `今年要办好十件实事：`, `重点做好以下工作。`, `2021年收支情况。` */
export function leadsToList(text: string, sentence: Span): boolean {
  const { start, end } = sentence;
  if (endsWithColon(text, sentence)) return true;
  const from = Math.max(start, end - REACH);
  if (OPENS.next(text, from, end) < end && LIST.test(text.slice(from, end))) return true;
  return DIGIT.at(text, start) && NAMES_ACCOUNT.test(text.slice(start, end));
}
