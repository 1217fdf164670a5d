import { isOccasion } from "../occasion.js";
import { verbBeforeList } from "../phrase/governing-verb.js";
import { beforeFigure } from "./before-figure.js";
import { GROUND, settleDeadline, settleGoal, settleModal } from "./modal-words.js";
import { bornOut } from "./short-words.js";
import { endsClause, isNominal, type Token } from "./token.js";

/** Takes words that may mean two things for what their neighbours bear out; words of one hanzi that they do not become part of a noun. */
export function settleWords(text: string, tokens: Token[]): void {
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index]!;
    if (token.word?.cue?.modal) settleModal(text, tokens, index);
    else if (token.word?.cue?.goal) settleGoal(text, tokens, index);
    else if (token.word?.cue?.deadline) settleDeadline(text, tokens, index);
    else if (
      (token.cue?.commitment === "expected" || token.word?.text === "原计划") &&
      GROUND.test(tokens[index - 1]?.word?.text ?? "")
    )
      token.cue = null;
    else if (tokens[index + 1]?.kind === "de" && token.cue !== null && token.word?.text.startsWith("原")) {
      // 是原预算的104.5%: what the figure is compared with
      token.kind = "noun";
      token.cue = null;
    }
    if (token.word?.text === REST && tokens[index + 1]?.kind === "figure") {
      token.kind = "frame";
      continue;
    }
    if (isBodyCounted(tokens, index)) {
      token.kind = "noun";
      token.verb = null;
      continue;
    }
    if (token.word?.deed && bringsObject(tokens, index)) becomeDeed(token);
    else if (token.word?.text === "用于" && saysWhatFor(tokens, index)) becomeDeed(token);
    else if (token.word?.bounding && opensShare(tokens, index)) {
      token.kind = "bound";
      token.verb = null;
      continue;
    }
    if (isHeld(tokens, index)) token.verb = "event";
    if (token.word?.each && beforeFigure(tokens, index)) {
      token.kind = "adverb";
      continue;
    }
    if (token.word === null || token.word.cue?.modal || (token.end - token.start !== 1 && !token.word.narrow)) continue;
    if (!bornOut(text, tokens, index)) {
      token.kind = "noun";
      token.verb = null;
    }
  }
}

function becomeDeed(token: Token): void {
  token.kind = "verb";
  token.verb = "action";
}

/** 超八成企业复工: at a clause's start the share of things is the subject, and the word only bounds it. */
function opensShare(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before !== undefined && !endsClause(before) && before.kind !== "scope" && before.kind !== "period") return false;
  if (tokens[index + 1]?.quantity?.kind !== "percent") return false;
  const at = tokens[index + 2]?.kind === "de" ? index + 3 : index + 2;
  return tokens[at]?.kind === "noun" && !endsClause(tokens[at + 1]);
}

/** 统筹资金8600万元: nothing but what is counted stands between the word and the figure. */
function bringsObject(tokens: readonly Token[], index: number): boolean {
  // 4个联合议事堂
  const before = tokens[index - 1]?.kind;
  if (before === "figure" || before === "de" || before === "bound") return false;
  let at = index + 1;
  while (tokens[at] !== undefined && (isNominal(tokens[at]!) || tokens[at]!.kind === "scope")) at++;
  return at > index + 1 && beforeFigure(tokens, at - 1);
}

/** 用于教育36亿元，用于医疗12亿元; 财政支出的86%用于民生: what the money is for, where no other verb brings the figure. */
function saysWhatFor(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before?.quantity?.kind === "percent") return true;
  if (before !== undefined && !endsClause(before) && before.kind !== "frame" && before.kind !== "adverb") return false;
  let at = index + 1;
  while (
    tokens[at] !== undefined &&
    (isNominal(tokens[at]!) || tokens[at]!.verb === "event" || tokens[at]!.kind === "pause")
  )
    at++;
  while (tokens[at]?.kind === "bound") at++;
  return at > index + 1 && tokens[at]?.quantity?.kind === "money" && endsClause(tokens[at + 1]);
}

/** 举办文艺演出55场, 组织专家论证36次: what is held so many times is a deed itself. */
function isHeld(tokens: readonly Token[], index: number): boolean {
  const { quantity } = tokens[index + 1] ?? {};
  if (tokens[index]!.verb !== "action" || quantity?.kind !== "count" || !isOccasion(quantity.unit)) return false;
  const before = tokens[index - 1];
  // 约谈12次
  if (before === undefined || endsClause(before) || before.kind === "pause" || before.kind === "adverb") return true;
  return tokens[verbBeforeList(tokens, index)]?.word?.holds === true;
}

/** 其余26个: it points to what was named before; 其余项目达到26个 */
const REST = "其余";

/** 6家组织获得表彰: right behind a count and before another verb the word names a body. */
const isBodyCounted = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]!.word?.text === "组织" &&
  tokens[index - 1]?.quantity?.kind === "count" &&
  tokens[index + 1]?.kind === "verb";
