import type { Token } from "../tokens/token.js";
import { isJoint } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { changes } from "../words/changes.js";
import type { Predicate } from "./frame.js";
import type { Run } from "./noun-phrase.js";

/** The predicate of which `run` is the last verb, or the last of several: with the verbs that stand together with it. */
export function predicateOf(tokens: TokenRow, { first, last }: Run): Predicate {
  return { first: startOfChain(tokens, first), last, kind: tokens.at(last).verb };
}

/** Index of the first of the verbs that stand together up to `at`: 征集并提交, 新建、改扩建. */
function startOfChain(tokens: TokenRow, at: number): number {
  let from = at;
  for (;;) {
    const before = tokens.at(from - 1);
    if (before.kind === "verb" && !standsApart(before, tokens.at(from))) from--;
    else if (joinsVerbs(before) && tokens.at(from - 2).kind === "verb") from -= 2;
    else return from;
  }
}

/** 转移就业达1695万人: the deed is the subject; 实现增长6%: 实现 takes the whole as its object; 含改建12公里. */
export const standsApart = (before: Token, token: Token): boolean =>
  (before.word?.opens === true && token.verb !== "light") ||
  (before.verb === "event" && bindsSubject(token)) ||
  (before.word?.copula === true && changes(token.verb));

/** 征集并提交, 新建、改扩建 */
function joinsVerbs(token: Token): boolean {
  if (isJoint(token)) return true;
  return token.kind === "adverb" && (token.word?.text === "并" || token.word?.text === "并且");
}

/** Ties a subject to its value: 就业达1695万人. */
export const bindsSubject = ({ verb, word }: Token): boolean =>
  verb === "link" ||
  verb === "rise" ||
  verb === "fall" ||
  verb === "compare" ||
  verb === "rank" ||
  verb === "share" ||
  word?.copula === true;
