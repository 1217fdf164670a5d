import { COMPOUNDS } from "../words/compounds.js";
import { wordClass } from "../words/word-classes.js";
import { endsClause, isNominal } from "./token.js";
import type { TokenRow } from "./token-row.js";

/** 保护古树360株, 全年保护古树360株; not 文物保护单位36处. */
export function opensDeed(text: string, tokens: TokenRow, index: number): boolean {
  if (!endsClause(tokens.at(tokens.skipBack(index - 1, ({ kind }) => BEFORE_DEED.has(kind))))) return false;
  const object = tokens.at(tokens.skip(index + 1, ({ kind }) => kind === "scope"));
  const last = tokens.at(tokens.skip(index + 1, (token) => isNominal(token) || token.kind === "scope") - 1);
  // 评审金额36亿元, 研究项目12个, 担保贷款余额36亿元: the deed names what is measured
  return (
    !MEASURES.opens(text, text[object.start] === TOTAL ? object.start + 1 : object.start) &&
    !COMPOUNDS.opens(text, object.start) &&
    !TOTALS.ends(text, last.end)
  );
}

const MEASURES = wordClass("measures");
const TOTAL = "总";
const TOTALS = wordClass("totals");

const BEFORE_DEED: ReadonlySet<string> = new Set(["adverb", "period", "scope", "frame"]);
