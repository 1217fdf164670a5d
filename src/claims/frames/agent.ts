import type { TokenRow } from "../tokens/token-row.js";
import { isAgent } from "../words/agents.js";
import type { VerbKind } from "../words/word-rows.js";
import type { Predicate } from "./frame.js";
import { type Run, runText } from "./noun-phrase.js";

/** Such verbs are said of their subject, which does nothing. */
const SPEAKS_OF_SUBJECT: ReadonlySet<VerbKind | null> = new Set<VerbKind | null>([
  "link",
  "rise",
  "fall",
  "compare",
  "rank",
  "share",
  "attribute",
]);

/** 国务院增发1000亿元国债, 被省政协采纳15篇: whether the subject of the verb is who does it. */
export function actsIn(text: string, tokens: TokenRow, subject: Run, verb: Predicate, passive: boolean): boolean {
  if (SPEAKS_OF_SUBJECT.has(verb.kind)) return false;
  return passive || isAgent(runText(text, tokens, subject));
}
