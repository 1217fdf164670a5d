import { isReview } from "../../../time/clock.js";
import { isChange } from "../../frames/frame.js";
import { runText } from "../../frames/noun-phrase.js";
import { isFrom } from "../../frames/prepositions.js";
import type { SentenceContext } from "../../scope/sentence-context.js";
import type { Figure } from "../figure.js";
import { wordsFor } from "./approved-budget.js";
import { by, type StatusRule } from "./status.js";

const NAME = "arranged-account";
const ARRANGES = wordsFor("arranges");
const FORESEEN = wordsFor("foreseen");
const ACCOUNTS = wordsFor("accounts");
const endsIn = (words: string, endings: readonly string[]): boolean => endings.some((ending) => words.endsWith(ending));

/** 2015年全省收入安排36亿元，增长9.5%: a budget that is laid down, and by how much it is to grow. */
export const arrangedAccount: StatusRule = {
  name: NAME,
  examples: ["全省一般公共预算收入安排〔36亿元〕。", "全省支出安排36亿元，增长〔9.5%〕。"],
  not: [
    "全省支出安排36亿元，已完成〔30亿元〕。",
    "安排教育支出〔36亿元〕。",
    "一、2024年工作回顾\n从超收收入中安排〔36亿元〕。",
    "一、2024年工作回顾\n教育支出安排〔36亿元〕。",
  ],
  when: (figure, sentence) => (arrangesAccount(figure, sentence) || growsSo(figure) ? by("target") : null),
};

function arrangesAccount({ text, tokens, quantity, frame }: Figure, { role }: SentenceContext): boolean {
  const { theme, governed, valueVerb } = frame;
  if (quantity.kind !== "money" || theme === null || governed || valueVerb === null) return false;
  // 从超收收入中安排500亿元: where it is taken from
  if (isFrom(tokens.at(tokens.skipBack(theme.first - 1, ({ kind }) => OF_SOURCE.has(kind))))) return false;
  const account = runText(text, tokens, theme);
  if (!endsIn(runText(text, tokens, valueVerb), ARRANGES)) return false;
  // in a review money that was arranged has been spent; what comes in could only be foreseen
  return endsIn(account, FORESEEN) || (endsIn(account, ACCOUNTS) && !isReview(role));
}

const OF_SOURCE: ReadonlySet<string> = new Set(["period", "scope"]);

function growsSo({ quantity, frame: { theme, valueVerb }, earlier }: Figure): boolean {
  const before = earlier.at(-1);
  return quantity.kind !== "money" && theme === null && isChange(valueVerb) && before?.decided.rule === NAME;
}
