import type { TimeFrame } from "../../time/time-frame.js";
import { endsClause, isBound } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { wordClass } from "../words/word-classes.js";

const SIZES = wordClass("sizes-of-works");

/** 高铁计划2025年通车，全长18公里, in a review: the time at `index` is that by which a work is due, of which the next clause goes on to tell. */
export function isDueOfWork(tokens: TokenRow, index: number, timeFrame: TimeFrame): boolean {
  const { period } = tokens.at(index);
  if (period === null || timeFrame.years.ahead || timeFrame.tenseOf(period) !== "future") return false;
  const deed = tokens.skip(index + 1, ({ kind }) => kind === "frame" || kind === "adverb");
  return tokens.at(deed).kind === "verb" && endsClause(tokens.at(deed + 1));
}

/** 全长18公里, 概算投资26亿元, 总装机达120万千瓦: how large a work is laid out to be, which is so at no time. */
export function isSizeOfWork(text: string, tokens: TokenRow, at: number): boolean {
  const last = tokens.skipBack(at - 1, (token) => isBound(token) || token.verb === "link");
  return SIZES.ends(text, tokens.at(last).end);
}
