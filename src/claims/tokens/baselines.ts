import { endsClause, type Token, tokenOf } from "./token.js";
import { TokenRow } from "./token-row.js";

const OPENS = new Set(["比", "较", "与", "同"]);
const ENDS = ["相比", "持平"];
const INSIDE = new Set(["noun", "period", "scope", "de", "quoted", "adverb", "conjunction", "aside"]);
const REACH = 9;

/** Joins `比上年年初预算`, `较“十二五”末`, `与2019年相比`, `与上年比`, `与上年基本持平` into one token of kind `baseline`. */
export function mergeBaselines(text: string, tokens: TokenRow): TokenRow {
  if (!tokens.some(0, tokens.length, ({ kind }) => kind === "preposition")) return tokens;
  const merged: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens.at(index);
    const last = token.kind === "preposition" ? baselineEnd(text, tokens, index) : -1;
    if (last < 0) {
      merged.push(token);
      continue;
    }
    const baseline = tokenOf("baseline", token.start, tokens.at(last).end);
    baseline.cue = token.cue;
    merged.push(baseline);
    index = last;
  }
  return new TokenRow(merged);
}

/** Index of the last token of the comparison that opens at `index`, or -1. */
function baselineEnd(text: string, tokens: TokenRow, index: number): number {
  const opening = text.slice(tokens.at(index).start, tokens.at(index).end);
  if (!OPENS.has(opening)) return -1;
  const loose = opening === "比" || opening === "较";
  for (let at = index + 1; at < tokens.length && at <= index + REACH; at++) {
    const token = tokens.at(at);
    // 与上年比，
    if (!loose && at > index + 1 && token.word?.text === "比" && endsClause(tokens.at(at + 1))) return at;
    if (token.kind === "frame" && ENDS.some((word) => text.startsWith(word, token.start))) return at;
    const compares = token.verb === "rise" || token.verb === "fall" || token.verb === "compare";
    if (token.quantity?.text.startsWith("翻") || (token.kind === "verb" && compares))
      return loose ? beforeAdverbs(tokens, index, at - 1) : -1;
    if (!INSIDE.has(token.kind)) return -1;
  }
  return -1;
}

function beforeAdverbs(tokens: TokenRow, opening: number, last: number): number {
  const at = tokens.skipBack(last, ({ kind }) => kind === "adverb");
  return at > opening ? at : -1;
}
