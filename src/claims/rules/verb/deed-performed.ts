import { endsClause, type Token } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { wordClass } from "../../words/word-classes.js";

/** Verbs behind which the deed itself stands: 进行全面改造. */
const PERFORMS = wordClass("performs");
/** What may stand between the two. */
const HOW: ReadonlySet<Token["kind"]> = new Set(["adverb", "particle", "noun"]);

/** 对36个村进行全面改造: index of the deed that ends the clause, else of the verb itself. */
export function deedPerformed(text: string, tokens: TokenRow, verb: number): number {
  const { start, end } = tokens.at(verb);
  if (!PERFORMS.has(text.slice(start, end))) return verb;
  const deed = tokens.skip(verb + 1, ({ kind }) => HOW.has(kind));
  return tokens.at(deed).kind === "verb" && endsClause(tokens.at(deed + 1)) ? deed : verb;
}
