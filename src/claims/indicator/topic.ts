import type { Mention } from "../../types.js";
import { nounPhraseAfter } from "../phrase/noun-phrase.js";
import { endsClause, isNominal, type Token } from "../tokens/token.js";
import { mentionOf } from "./figure-context.js";

const OPENS = new Set(["adverb", "period", "scope", "frame", "aside"]);

/** What the nearest clause before token `at` speaks of: the noun that opens it, where a predicate follows. */
export function subjectOf(text: string, tokens: readonly Token[], at: number): Mention | null {
  let end = at;
  for (let index = at - 1; index >= -1; index--) {
    if (index >= 0 && !endsClause(tokens[index])) continue;
    const found = subjectOfClause(text, tokens, index + 1, end);
    if (found !== null) return found;
    end = index;
  }
  return null;
}

function subjectOfClause(text: string, tokens: readonly Token[], start: number, end: number): Mention | null {
  let index = start;
  while (index < end && OPENS.has(tokens[index]!.kind)) index++;
  const token = tokens[index];
  if (token === undefined || index >= end || !isNominal(token)) return null;
  const run = nounPhraseAfter(tokens, index);
  return run === null || run.last >= end ? null : mentionOf(text, tokens, run);
}
