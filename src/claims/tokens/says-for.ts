import { MONEYS } from "../words/moneys.js";
import { endsClause, isBound, isPart, type Token } from "./token.js";
import type { TokenRow } from "./token-row.js";

const FOR = "用于";

/** 用于, 专项用于: what money is for stands behind it. */
export const saysFor = ({ word }: Token): boolean => word?.text.endsWith(FOR) === true;

/** 用于教育36亿元、医疗12亿元; 财政支出的86%用于民生: what the money is for, where no other verb brings the figure. */
export function saysWhatFor(text: string, tokens: TokenRow, index: number): boolean {
  const before = tokens.at(index - 1);
  if (tokens.at(tokens.skipBack(index - 1, isBound)).quantity?.kind === "percent") return true;
  if (!endsClause(before) && before.kind !== "frame" && before.kind !== "adverb" && !isFund(text, tokens, index - 1))
    return false;
  const passed = tokens.skip(index + 1, (token) => isPart(token) || token.kind === "pause");
  const at = tokens.skip(passed, isBound);
  const next = tokens.at(at + 1);
  return at > index + 1 && tokens.at(at).quantity?.kind === "money" && (endsClause(next) || next.kind === "pause");
}

/** 资金用于教育36亿元: the money opens the clause. */
const isFund = (text: string, tokens: TokenRow, index: number): boolean =>
  tokens.at(index).kind === "noun" &&
  MONEYS.ends(text, tokens.at(index).end) &&
  endsClause(tokens.at(tokens.skipBack(index, isPart)));
