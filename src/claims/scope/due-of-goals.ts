import type { DocumentStructure } from "../../structure/document-structure.js";
import { isDeadline, type PeriodExpression } from "../../time/period-expression.js";
import type { TimeFrame } from "../../time/time-frame.js";
import { endsClause } from "../tokens/token.js";
import { wordClass } from "../words/word-classes.js";
import { announcesGoals } from "./announced-goals.js";
import type { Carried, OpenedPart } from "./carried.js";
import type { SentenceContext } from "./sentence-context.js";

/** By when the goals of a part are due, as the first of them says, for the others below their heading; else `null`. */
export function dueOfGoals(
  { sentence: { section }, document: { structure, years } }: SentenceContext,
  { deadline }: Carried,
): PeriodExpression | null {
  if (deadline === null) return null;
  const above = deadline.ofStates === true ? partWithStates(structure, section) : years.goalsAbove(section);
  if (above !== deadline.section) return null;
  // 三、今后五年的目标和任务 … 到2027年具体目标：
  if (deadline.announced === true) return deadline.period;
  // （三）2025年主要目标: a heading of theirs that names a time says more than the first of them
  const dated = years.datedSection(section);
  return dated === null || dated < (deadline.section ?? 0) ? deadline.period : null;
}

/** The section above one whose heading says what will be so (人民生活更加殷实); `undefined` of another. */
function partWithStates({ sections }: DocumentStructure, section: number | null): number | null | undefined {
  const own = section === null ? undefined : sections[section];
  return own !== undefined && STATES.isWithin(own.title) ? own.parent : undefined;
}

const STATES = wordClass("states-to-come");

/** What a sentence with a deadline sets for the goals of its part, or for those below headings that say what will be so (人民生活更加殷实). */
export function deadlineFrom(
  { sentence, text, document: { years }, timeFrame }: SentenceContext,
  period: PeriodExpression,
  before: OpenedPart | null,
): OpenedPart | null {
  const section = years.goalsAbove(sentence.section);
  if (section !== null) return { section, period, announced: announcesGoals(text, sentence) };
  const isFree = before === null || before.ofStates === true;
  return isFree && isToCome(period, timeFrame) ? { section: sentence.section, period, ofStates: true } : before;
}

/** 实施品牌战略，到2012年，茶园达到6万亩。: the one deadline of a sentence that opens with no time, where it opens a clause. */
export function deadlineWithin({ text, tokens, timeFrame }: SentenceContext): PeriodExpression | null {
  const first = tokens.skip(0, ({ period }) => period === null);
  const { period } = tokens.at(first);
  if (period === null || !isDue(text, period) || !isToCome(period, timeFrame)) return null;
  const isOnly = !tokens.some(first + 1, tokens.length, (token) => token.period !== null && isDue(text, token.period));
  const before = tokens.skipBack(first - 1, ({ cue }) => cue?.status === "target");
  return isOnly && endsClause(tokens.at(before)) ? period : null;
}

/** A text without a date does not say of all times whether they are to come. */
const isToCome = (period: PeriodExpression, timeFrame: TimeFrame): boolean =>
  (timeFrame.tenseOf(period) ?? "future") === "future";

/** 到2012年, and 力争到2012年, where 到 is of the word before. */
const isDue = (text: string, period: PeriodExpression): boolean =>
  isDeadline(period) || (period.kind === "dated" && text.startsWith("到", period.start - 1));
