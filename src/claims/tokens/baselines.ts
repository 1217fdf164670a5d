import { UnitSet } from "../../text/unit-set.js";
import { changes } from "../words/changes.js";
import { COMPARES_TO } from "../words/compares-to.js";
import { wordClass } from "../words/word-classes.js";
import { opensWithMeasure } from "./measures.js";
import { isDifference } from "./standings.js";
import { become, endsClause, type Token, type TokenKind, tokenOf } from "./token.js";
import { TokenRow } from "./token-row.js";

/** 与2019年相比: such an opening needs its end. */
const COMPARES_WITH = wordClass("compares-with");
const IN_COMPARISON = wordClass("in-comparison");
const BASES = wordClass("bases");
const LONGEST_OPENING = 3;
const mayOpen = ({ kind, start, end }: Token): boolean =>
  end - start <= LONGEST_OPENING &&
  (kind === "preposition" || kind === "conjunction" || kind === "frame" || kind === "noun");
/** 比, or a comparison that has been read as one. */
const compares = (text: string, { kind, start, end }: Token): boolean =>
  kind === "baseline" || (kind === "preposition" && COMPARES_TO.isAt(text, start, end));
const INSIDE: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "noun",
  "period",
  "scope",
  "de",
  "quoted",
  "adverb",
  "conjunction",
  "aside",
]);
const REACH = 9;

/** Joins `比上年年初预算`, `以2020年为基期`, `与2019年相比`, `相较2019年`, `与上年基本持平` into one token of kind `baseline`. */
export function mergeBaselines(text: string, tokens: TokenRow): TokenRow {
  let merged: Token[] | null = null;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens.at(index);
    const amount = compares(text, token)
      ? Math.max(beforeDifference(text, tokens, index), beforeLevel(text, tokens, index))
      : -1;
    const whole = amount < 0 && mayOpen(token) ? baselineEnd(text, tokens, index) : amount;
    const last = whole < 0 && isYearBefore(text, tokens, index) ? index + 1 : whole;
    if (last < 0) {
      merged?.push(token);
      continue;
    }
    merged ??= firstOf(tokens, index);
    const baseline = tokenOf("baseline", token.start, tokens.at(last).end);
    baseline.cue = token.cue;
    merged.push(baseline);
    index = last;
  }
  return merged === null ? tokens : new TokenRow(merged);
}

/** 比上年四季度加快0.4个百分点, 较去年全年提高1个百分点: a part of the year with which the word before it compares. */
const isYearBefore = (text: string, tokens: TokenRow, index: number): boolean => {
  const { kind, end } = tokens.at(index);
  const part = tokens.at(index + 1);
  return kind === "baseline" && part.period !== null && part.start === end && YEAR_END.at(text, end - 1);
};
const YEAR_END = new UnitSet("年");

/**
 * 比“十五”计划目标3000亿元超过1070亿元, 比年初预算10亿元超收2亿元: index of the last token before the level with which the difference behind it
 * compares, or -1.
 */
function beforeLevel(text: string, tokens: TokenRow, index: number): number {
  let level = index + 1;
  while (level <= index + REACH && INSIDE.has(tokens.at(level).kind)) level++;
  if (level === index + 1 || tokens.at(level).kind !== "figure" || tokens.at(level - 1).kind === "de") return -1;
  const verb = tokens.skip(level + 1, (token, at) => token.kind === "adverb" && !isDifference(text, tokens, at));
  if (!leadsToDifference(text, tokens, verb)) return -1;
  if (tokens.at(verb).kind !== "verb") become(tokens.at(verb), "verb", "compare");
  return level - 1;
}

/** 增加2亿元, 超过1070亿元, 超收2亿元, right behind a level that something is compared with. */
export function leadsToDifference(text: string, tokens: TokenRow, index: number): boolean {
  const { verb, word } = tokens.at(index);
  const differs = changes(verb) || verb === "compare" || word?.bounding === true || isDifference(text, tokens, index);
  return differs && tokens.at(index + 1).kind === "figure";
}

/** 比年初预算超收36亿元: index of the last token of the amount with which the difference behind it compares, or -1. */
function beforeDifference(text: string, tokens: TokenRow, index: number): number {
  let at = index + 1;
  while (at <= index + REACH && INSIDE.has(tokens.at(at).kind) && !isDifference(text, tokens, at)) at++;
  if (at <= index + 1 || !isDifference(text, tokens, at)) return -1;
  become(tokens.at(at), "verb", "compare");
  return at - 1;
}

function firstOf(tokens: TokenRow, count: number): Token[] {
  const first: Token[] = [];
  for (let index = 0; index < count; index++) first.push(tokens.at(index));
  return first;
}

/** Index of the last token of the comparison that opens at `index`, or -1. */
function baselineEnd(text: string, tokens: TokenRow, index: number): number {
  const { start, end } = tokens.at(index);
  if (end - start === 1 && text[start] === "以") return endOfBase(text, tokens, index);
  const loose = COMPARES_TO.isAt(text, start, end);
  if (!loose && !COMPARES_WITH.isAt(text, start, end)) return -1;
  for (let at = index + 1; at < tokens.length && at <= index + REACH; at++) {
    const token = tokens.at(at);
    if (!loose && at > index + 1 && endsComparison(text, tokens, at)) return at;
    if (token.kind === "frame" && IN_COMPARISON.opens(text, token.start)) return at;
    // 相较2019年，
    if (loose && endsClause(token)) return tokens.at(at - 1).period === null || at - index > 2 ? -1 : at - 1;
    // 比改革前减少41%
    if (loose && token.kind === "verb" && leadsToBefore(text, tokens, at)) continue;
    // 比法定审批时限压缩63天
    if (loose && token.kind === "verb" && opensWithMeasure(text, tokens.at(at + 1))) continue;
    const tellsChange = changes(token.verb) || token.verb === "compare";
    if (token.quantity?.text.startsWith("翻") || (token.kind === "verb" && tellsChange))
      return loose ? beforeAdverbs(tokens, index, at - 1) : -1;
    // 比一季度、上半年提高1.2、0.8个百分点
    const lists = token.kind === "pause" && tokens.at(at - 1).period !== null;
    if (!INSIDE.has(token.kind) && !lists) return -1;
  }
  return -1;
}

/** 比改革前, 比制度建立之初: what follows the deed makes a time of it. */
const leadsToBefore = (text: string, tokens: TokenRow, at: number): boolean => {
  const { start, end } = tokens.at(at + 1);
  return BEFORE.has(text.slice(start, end));
};
const BEFORE: ReadonlySet<string> = new Set(["前", "之前", "之初"]);

/** 与上年比，, 同1980年比较， */
const endsComparison = (text: string, tokens: TokenRow, at: number): boolean =>
  endsClause(tokens.at(at + 1)) && IN_COMPARISON.isAt(text, tokens.at(at).start, tokens.at(at).end);

/** 以2020年为基期 */
function endOfBase(text: string, tokens: TokenRow, index: number): number {
  const { start, end } = tokens.at(index + 3);
  const isBase = tokens.at(index + 1).period !== null && tokens.at(index + 2).word?.text === "为";
  return isBase && BASES.isAt(text, start, end) ? index + 3 : -1;
}

function beforeAdverbs(tokens: TokenRow, opening: number, last: number): number {
  const at = tokens.skipBack(last, ({ kind }) => kind === "adverb");
  return at > opening ? at : -1;
}
