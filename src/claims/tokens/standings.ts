import { wordClass } from "../words/word-classes.js";
import { beforeFigure } from "./before-figure.js";
import { become, endsClause, isBound, type Token } from "./token.js";
import type { TokenRow } from "./token-row.js";

const STANDINGS = wordClass("standings");
const DIFFERS = wordClass("differs");
const OPENS: ReadonlySet<Token["kind"]> = new Set(["comma", "pause", "adverb", "period", "frame", "baseline"]);

/**
 * 建成11个、在建10个, 28项达标，3项滞后: a word for how far the things have come names nothing; 财政收入3.6亿元，超收1200万元: nor does one for
 * how much the amount is off. True where the word at `index` is such a one.
 */
export function settleStanding(text: string, tokens: TokenRow, index: number): boolean {
  const token = tokens.at(index);
  if (token.kind !== "noun" && token.verb !== "event" && token.verb !== "fall") return false;
  if (tellsStanding(text, tokens, index)) become(token, "verb", "event");
  else if (tellsDifference(text, tokens, index)) become(token, "verb", "compare");
  else return false;
  return true;
}

function tellsStanding(text: string, tokens: TokenRow, index: number): boolean {
  const { start, end } = tokens.at(index);
  if (!STANDINGS.isAt(text, start, end)) return false;
  return leadsToFigure(tokens, index, "count") || followsCount(tokens, index);
}

function tellsDifference(text: string, tokens: TokenRow, index: number): boolean {
  const { start, end } = tokens.at(index);
  return DIFFERS.isAt(text, start, end) && leadsToFigure(tokens, index, "money") && followsAmount(tokens, index);
}

/** 比年初预算超收36亿元: whether the word at `index` tells by how much an amount is off what it is compared with. */
export const isDifference = (text: string, tokens: TokenRow, index: number): boolean =>
  tokens.at(index + 1).quantity?.kind === "money" && DIFFERS.isAt(text, tokens.at(index).start, tokens.at(index).end);

function leadsToFigure(tokens: TokenRow, index: number, kind: "count" | "money"): boolean {
  if (!OPENS.has(tokens.at(index - 1).kind) || !beforeFigure(tokens, index)) return false;
  const figure = tokens.skip(index + 1, (token) => token.kind !== "figure");
  return tokens.at(figure).quantity?.kind === kind;
}

function followsAmount(tokens: TokenRow, index: number): boolean {
  const comma = tokens.skipBack(index - 1, ({ kind }) => kind === "adverb" || kind === "period" || kind === "baseline");
  const amount = tokens.skipBack(comma - 1, isBound);
  return tokens.at(comma).kind === "comma" && tokens.at(amount).kind === "figure";
}

const followsCount = (tokens: TokenRow, index: number): boolean =>
  tokens.at(index - 1).quantity?.kind === "count" &&
  (endsClause(tokens.at(index + 1)) || tokens.at(index + 1).kind === "pause");
