import { isFrom } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { REACHES } from "../tokens/verb-form.js";
import { changes } from "../words/changes.js";
import type { Run } from "./noun-phrase.js";

/** 由人均收入9600元以下提高到15600元以下: after the figure a verb leads to where the change ends. */
export function changesNext(tokens: TokenRow, figure: number): boolean {
  const next = tokens.at(tokens.skip(figure + 1, ({ kind }) => kind === "bound" || kind === "aside"));
  return next.verb === "link" && (changes(next.word?.verb) || REACHES.has(next.word?.text.at(-1) ?? ""));
}

/** 由居全省第四位, 由不足30%提高到41%: the verb says no more than where a change starts. */
export function isOfBase(tokens: TokenRow, { last }: Run, figure: number): boolean {
  const { verb, word } = tokens.at(last);
  if (verb === "rank") return tokens.at(figure).quantity?.kind === "rank";
  return (word?.bounding === true || verb === "compare") && changesNext(tokens, figure);
}

/** 由1367户4947人减至887户1472人: what a change starts from may be told in two units. */
export const sharesBase = (tokens: TokenRow, first: number, figure: number): boolean =>
  first === figure - 1 &&
  tokens.at(first).kind === "figure" &&
  isFrom(tokens.at(first - 1)) &&
  changesNext(tokens, figure);
