import { endsClause, isNominal, type Token } from "./token.js";

const SCOPE_OF_RANK = new Set(["noun", "scope", "quoted", "adverb", "conjunction", "de", "aside", "pause"]);

/**
 * Takes words of one hanzi for what they are only where their neighbours bear it out: 达, 增, 新, 居 are parts of longer words
 * more often than not. The others become part of a noun.
 */
export function settleShortWords(tokens: Token[]): void {
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index]!;
    if (token.word?.cue?.modal) settleModal(tokens, index);
    else if (token.word?.cue?.goal) settleGoal(tokens, index);
    if (token.word === null || token.word.cue?.modal || (token.end - token.start !== 1 && !token.word.narrow)) continue;
    if (!bornOut(tokens, index)) {
      token.kind = "noun";
      token.verb = null;
    }
  }
}

/** 将新建, 计划投资, 要建成: such a word speaks of what is to come only before a deed. */
function settleModal(tokens: readonly Token[], index: number): void {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  const before = tokens[index - 1]?.word?.text;
  const compared = before === "比" || before === "较" || next?.verb === "compare" || tokens[index - 1]?.kind === "verb";
  const deed =
    !compared &&
    next !== undefined &&
    (next.kind === "verb" || next.kind === "adverb" || next.kind === "period" || next.kind === "preposition");
  if (deed || (!compared && token.kind !== "preposition" && next?.kind === "figure")) token.cue = token.word!.cue;
  if (deed) token.kind = "adverb";
  else if (token.word!.verb !== null) {
    token.kind = "verb";
    token.verb = token.word!.verb;
  } else if (token.kind === "adverb" && token.cue === null) token.kind = "noun";
}

/** 预期目标是：…, 目标为5%, 预期增长6%, 8%的预定目标; not 完成年度目标的108%, 高于预期目标2个百分点. */
function settleGoal(tokens: readonly Token[], index: number): void {
  if (tokens[index - 1]?.verb === "compare") return;
  const next = tokens[index + 1];
  let before = index - 1;
  if (tokens[before]?.kind === "de") before--;
  while (before !== index - 1 && tokens[before]?.kind === "bound") before--;
  const named = before !== index - 1 && tokens[before]?.kind === "figure";
  const changes = next?.verb === "rise" || next?.verb === "fall";
  const names =
    changes || next?.kind === "colon" || next?.kind === "figure" || next?.kind === "bound" || next?.verb === "link";
  if (named || names) tokens[index]!.cue = tokens[index]!.word!.cue;
}

function bornOut(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const { word } = token;
  const next = tokens[index + 1];
  if (word!.kind === "adverb") {
    if (!word!.narrow && token.end - token.start > 1) return true;
    if (token.end - token.start > 1 && next?.verb === "event" && modifiesDeed(tokens, index)) return false;
    return (
      next !== undefined &&
      ["verb", "adverb", "figure", "bound", "preposition", "period", "baseline"].includes(next.kind)
    );
  }
  if (word!.text === "为") return settleWei(tokens, index);
  if (word!.text === "除") return endsClause(tokens[index - 1]);
  if (word!.kind !== "verb" || word!.text === "是" || word!.text === "占") return true;
  if (word!.verb === "rank") return leadsToRank(tokens, index);
  if (word!.verb === "link" || word!.verb === "rise" || word!.verb === "fall" || word!.verb === "compare")
    return beforeFigure(tokens, index);
  return true;
}

/** 重点改造项目, 12项重点改革, 协商4次、重点调研6项: the deed after the word is part of a noun phrase, and so is the word. */
function modifiesDeed(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.kind;
  if (before === "pause" && tokens[index - 2]?.kind === "figure") return true;
  return tokens[index + 2]?.kind === "noun" || before === "figure" || before === "de" || before === "bound";
}

/** 为 is a copula before a rate or an amount (平均为5.2%), else a preposition (为45名学生提供资助). */
function settleWei(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (bringsShare(tokens, index)) return true;
  const before = tokens[index - 1];
  const figure = beforeFigure(tokens, index);
  const opens = endsClause(before) || before?.kind === "pause" || before?.kind === "period";
  if (!figure || opens) {
    token.kind = "preposition";
    token.verb = null;
  }
  return true;
}

/** 为年度目标任务的114%, 为上年的1.6倍 */
function bringsShare(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 1; at < tokens.length && !endsClause(tokens[at]); at++) {
    const { quantity } = tokens[at]!;
    if (quantity === null) continue;
    const relative = quantity.kind === "percent" || quantity.kind === "multiple";
    return relative && tokens[at - 1]?.kind === "de";
  }
  return false;
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
