import { endsClause, isNominal, type Token } from "./token.js";

const SCOPE_OF_RANK = new Set(["noun", "scope", "quoted", "adverb", "conjunction", "de", "aside", "pause"]);

/**
 * Takes words of one hanzi for what they are only where their neighbours bear it out: 达, 增, 新, 居 are parts of longer words
 * more often than not. The others become part of a noun.
 */
export function settleShortWords(tokens: Token[]): void {
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index]!;
    if (token.word === null || (token.end - token.start !== 1 && !token.word.narrow)) continue;
    if (!bornOut(tokens, index)) {
      token.kind = "noun";
      token.verb = null;
    }
  }
}

function bornOut(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const { word } = token;
  const next = tokens[index + 1];
  if (word!.kind === "adverb") {
    if (!word!.narrow) return true;
    if (token.end - token.start > 1 && next?.verb === "event" && tokens[index + 2]?.kind === "noun") return false;
    return (
      next !== undefined &&
      ["verb", "adverb", "figure", "bound", "preposition", "period", "baseline"].includes(next.kind)
    );
  }
  if (word!.text === "为") return settleWei(tokens, index);
  if (word!.kind !== "verb" || word!.text === "是" || word!.text === "占") return true;
  if (word!.verb === "rank") return leadsToRank(tokens, index);
  if (word!.verb === "link" || word!.verb === "rise" || word!.verb === "fall" || word!.verb === "compare")
    return beforeFigure(tokens, index);
  return true;
}

/** 为 is a copula before a rate or an amount (平均为5.2%), else a preposition (为45名学生提供资助). */
function settleWei(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  const figure = beforeFigure(tokens, index);
  const opens = endsClause(before) || before?.kind === "pause" || before?.kind === "period";
  if (!figure || opens) {
    token.kind = "preposition";
    token.verb = null;
  }
  return true;
}

function beforeFigure(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 1; at < tokens.length; at++) {
    const { kind } = tokens[at]!;
    if (kind === "figure") return true;
    if (kind !== "bound" && kind !== "particle" && kind !== "adverb") return false;
  }
  return false;
}

function leadsToRank(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === "figure") return token.quantity?.kind === "rank";
    if (!SCOPE_OF_RANK.has(token.kind) && !isNominal(token)) return false;
  }
  return false;
}
