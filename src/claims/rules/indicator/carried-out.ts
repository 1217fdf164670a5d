import type { Mention } from "../../../types.js";
import { isChange } from "../../frames/frame.js";
import { wordClass } from "../../words/word-classes.js";
import type { Figure } from "../figure.js";

/** 支出年初预算为4.9亿元，实际完成4.8亿元，为预算的98%，增长5%: what is carried out is the expenditure, not its budget. */
export function isCarriedOut({ text, tokens, quantity, frame: { valueVerb } }: Figure): boolean {
  if (valueVerb === null) return false;
  if (quantity.kind === "percent")
    return isChange(valueVerb) || valueVerb.kind === "link" || valueVerb.kind === "share";
  return text.endsWith(CARRIED_OUT, tokens.at(valueVerb.last).end);
}

const CARRIED_OUT = "完成";

/** The account that a budget is of. */
export function withoutBudget({ text, span: { start, end } }: Mention): Mention {
  const bare = BUDGET_NAMES.cutFrom(text);
  if (bare === "" || bare.length === text.length || text.length !== end - start) return { text, span: { start, end } };
  return { text: bare, span: { start, end: end - (text.length - bare.length) } };
}

const BUDGET_NAMES = wordClass("budget-names");
