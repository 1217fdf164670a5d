import { isReview } from "../../../time/clock.js";
import { isChange } from "../../frames/frame.js";
import { type Run, runText } from "../../frames/noun-phrase.js";
import type { SentenceContext } from "../../scope/sentence-context.js";
import { isBound, isFrom, isPart } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import type { Figure, ReadFigure } from "../figure.js";
import { wordsFor } from "./approved-budget.js";
import { approvedBudget, by, type StatusRule } from "./status.js";

export const ARRANGED_ACCOUNT = "arranged-account";
export const OF_APPROVED = "of-approved";
const ARRANGES = wordsFor("arranges");
const FORESEEN = wordsFor("foreseen");
const ACCOUNTS = wordsFor("accounts");
const endsIn = (words: string, endings: readonly string[]): boolean => endings.some((ending) => words.endsWith(ending));

/** 2015年全省收入安排36亿元，增长9.5%: a budget that is laid down, and by how much it is to grow. */
export const arrangedAccount: StatusRule = {
  name: ARRANGED_ACCOUNT,
  examples: [
    "全省一般公共预算收入安排〔36亿元〕。",
    "全省支出安排36亿元，增长〔9.5%〕。",
    "教育类支出：安排〔36亿元〕，用于学校建设。",
    "教育支出安排36亿元，比上年增加〔3亿元〕。",
  ],
  not: [
    "全省支出安排36亿元，已完成〔30亿元〕。",
    "安排教育支出〔36亿元〕。",
    "一、2024年工作回顾\n从超收收入中安排〔36亿元〕。",
    "一、2024年工作回顾\n教育支出安排〔36亿元〕。",
  ],
  when: (figure, sentence) => (arrangesAccount(figure, sentence) || growsSo(figure) ? by("target") : null),
};

function arrangesAccount({ text, tokens, quantity, frame }: Figure, { role }: SentenceContext): boolean {
  const { governed, valueVerb } = frame;
  const theme = frame.theme ?? labelBefore(tokens, valueVerb);
  if (quantity.kind !== "money" || theme === null || governed || valueVerb === null) return false;
  // 从超收收入中安排500亿元: where it is taken from
  if (isFrom(tokens.at(tokens.skipBack(theme.first - 1, ({ kind }) => OF_SOURCE.has(kind))))) return false;
  const account = runText(text, tokens, theme);
  if (!endsIn(runText(text, tokens, valueVerb), ARRANGES)) return false;
  // in a review money that was arranged has been spent; what comes in could only be foreseen
  return endsIn(account, FORESEEN) || (endsIn(account, ACCOUNTS) && !isReview(role));
}

/** 教育类支出：安排36亿元 */
function labelBefore(tokens: TokenRow, verb: Run | null): Run | null {
  const colon = verb === null ? -1 : tokens.skipBack(verb.first - 1, ({ kind }) => kind === "period");
  const last = tokens.at(colon).kind === "colon" && isPart(tokens.at(colon - 1)) ? colon - 1 : -1;
  return last < 0 ? null : { first: tokens.skipBack(last, isPart) + 1, last };
}

const OF_SOURCE: ReadonlySet<string> = new Set(["period", "scope"]);

function growsSo({ tokens, at, frame: { theme, valueVerb }, earlier }: Figure): boolean {
  const before = earlier.at(-1);
  if (theme !== null || valueVerb === null || !isChange(valueVerb) || before === undefined) return false;
  return isPlanned(before) && tokens.skip(valueVerb.last + 1, isBound) === at && !hasCome(tokens, before.at, at);
}

const isPlanned = ({ decided: { rule } }: ReadFigure): boolean => OF_BUDGETS.has(rule ?? "");
/** The rules by which a figure is in the account of a budget. */
export const OF_BUDGETS: ReadonlySet<string> = new Set([ARRANGED_ACCOUNT, OF_APPROVED, approvedBudget.name]);
const hasCome = (tokens: TokenRow, from: number, to: number): boolean =>
  tokens.some(from, to, ({ kind, cue }) => kind === "stop" || cue?.status === "achieved");
