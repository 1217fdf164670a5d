import { endsClause, inClause, isNominal, type Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { wordClass } from "../words/word-classes.js";

/** 规划, 实施意见, 责任书: papers that say what is to be done. */
const PAPERS = wordClass("papers-of-plans");
/** 出台, 签订: what brings such a paper into being. */
const ENACTS = wordClass("enacts");
/** 提出, 明确: what such a paper does before it says it. */
const SETS_OUT = wordClass("sets-out");
const DEMANDS: ReadonlySet<string> = new Set(["要求", "明确"]);
/** 五年内建成, 用三年时间改造, 五年投资; not 三年共建成, 五年来. */
const FOR_YEARS = /^(?:力争|计划)?用?[一二两三四五六七八九十\d]{1,2}年(?![来度底初末前中共后以累均])/;
/** In tokens, how far before a predicate the demand may stand. */
const FARTHEST = 10;

/** Whether the comma at `comma` closes what says that a plan follows: 实施意见提出，…; 出台规划，五年内…. */
export function leadsToPlan(text: string, tokens: TokenRow, comma: number): boolean {
  if (tokens.at(comma).kind !== "comma") return false;
  const last = tokens.at(comma - 1);
  if (SETS_OUT.isAt(text, last.start, last.end))
    return namesPaper(text, tokens, comma - 2) && !goesBy(tokens, comma - 2);
  if (!namesPaper(text, tokens, comma - 1)) return false;
  const { start } = tokens.at(comma + 1);
  return FOR_YEARS.test(text.slice(start, start + LONGEST)) && isEnacted(tokens, comma - 1);
}

const LONGEST = 12;

const namesPaper = (text: string, tokens: TokenRow, at: number): boolean => {
  const { kind, end } = tokens.at(at);
  return kind === "quoted" ? PAPERS.ends(text, end - 1) : kind !== "verb" && PAPERS.ends(text, end);
};

/** 根据规划要求，…; 按照会议要求，…: what the words up to `at` go by has been followed. */
export function goesBy(tokens: TokenRow, at: number): boolean {
  const from = tokens.skipBack(at, (token) => inClause(token) && !FOLLOWED.has(token.word?.text ?? ""));
  return !endsClause(tokens.at(from));
}

/** 按照, 落实: words before what is gone by. */
const FOLLOWED = wordClass("followed");

function isEnacted(tokens: TokenRow, at: number): boolean {
  const verb = tokens.skipBack(at, (token) => inClause(token) && !ENACTS.has(token.word?.text ?? ""));
  return !endsClause(tokens.at(verb));
}

/**
 * 省政府要求我市能耗下降3%, 明确今年能耗下降3%: whether the word at `index` asks something of whom, or of when, the words behind it name, and
 * the predicate of which stands before `at`.
 */
export function isDemanded(text: string, tokens: TokenRow, index: number, at: number): boolean {
  const word = tokens.at(index).word?.text ?? null;
  if (word === null || at - index > FARTHEST) return false;
  const behind = tokens.at(index + 1);
  // 方案提出三年改造小区360个
  if (SETS_OUT.has(word) && FOR_YEARS.test(text.slice(behind.start, behind.start + LONGEST))) return true;
  if (!DEMANDS.has(word) || CALLED_UPON.test(text.slice(behind.start, behind.start + LONGEST))) return false;
  const subject = tokens.skip(index + 1, (token) => isWhom(token) || MANNER.has(token.kind));
  if (subject === index + 1 || subject >= at || tokens.at(subject).kind !== "verb") return false;
  if (word === "明确") return behind.kind === "period";
  // 落实过紧日子要求, 按照市委要求
  const opens = tokens.skipBack(index - 1, isWhom);
  return (opens < index - 1 || tokens.at(index - 1).kind !== "verb") && endsClause(tokens.at(opens));
}

/** 要求公安机关说明不立案理由581件: a procuratorate calls upon those whom it supervises. */
const CALLED_UPON = /^(?:公安|侦查|监察|审判|执法|行政)机关(?:书面)?(?:说明|立案|撤案|撤销|补充|纠正)/;

/** 年底前, 全部 */
const MANNER: ReadonlySet<string> = new Set(["adverb", "frame"]);

const isWhom = (token: Token): boolean => isNominal(token) || token.kind === "scope" || token.kind === "period";
