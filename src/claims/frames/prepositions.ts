import { isNominal, type Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { isAgent, isPerson } from "../words/agents.js";
import { changes } from "../words/changes.js";

/** 对36家企业给予奖励: what something is done to. */
export const TO = "对";
/** 为, 向, 给: behind them stands who has something of the deed. */
const BENEFITS: ReadonlySet<string> = new Set(["为", "向", "给"]);

export const isForSomeone = ({ word }: Token): boolean => word !== null && BENEFITS.has(word.text);

/** 为860户2100人发放补贴: whether the figure counts those for whom something is done. */
export function countsBeneficiaries(tokens: TokenRow, figure: number): boolean {
  const before = tokens.skipBack(figure - 1, ({ kind }) => kind === "figure");
  return figure - before <= 2 && isForSomeone(tokens.at(before));
}

/** 提案由9位市领导领办: whether the figure counts those who do a thing, so that no change starts from it; but 由36名教师增加到48名. */
export function countsDoers(text: string, tokens: TokenRow, figure: number): boolean {
  if (tokens.at(figure).quantity?.kind !== "count" || !isNominal(tokens.at(figure + 1))) return false;
  const deed = tokens.skip(figure + 1, isNominal);
  const { kind, verb } = tokens.at(deed);
  if (kind !== "verb" || verb === "link" || changes(verb)) return false;
  const who = text.slice(tokens.at(figure + 1).start, tokens.at(deed - 1).end);
  return isAgent(who) || isPerson(who);
}
