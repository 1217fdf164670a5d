import type { Change, Mention, Span } from "../types.js";
import { type FigureContext, mentionOf, type ReadFigure } from "./indicator/figure-context.js";
import { verbBeforeList } from "./phrase/governing-verb.js";
import { nounPhraseAfter } from "./phrase/noun-phrase.js";
import { endsClause, isNominal, type Token } from "./tokens/token.js";

/** The predicate that brings a figure, and the change that it shares with the figure before it in a list. */
export interface Predicate {
  verb: Mention | null;
  /** Set where the figure continues a list (`增加龙头企业1家、联合体3家`): what the figure before it has. */
  shared: { change: Change | null; baseline: Span | null } | null;
}

/** Deeds that name themselves in a standing indicator: 城镇新增就业; 受益群众, where it opens the noun. */
const NAMED_DEED = "新增";
const OPENING_DEED = "受益";

export function predicateOf(context: FigureContext): Predicate {
  const { text, tokens, left, quantity } = context;
  if (quantity.text.startsWith("翻")) return { verb: { text: quantity.text, span: quantity.span }, shared: null };
  if (left.from) return { verb: null, shared: null };
  if (left.verb !== null) return { verb: mentionOf(text, tokens, left.verb), shared: null };
  const leader = listLeader(context);
  const shared = leader === null ? null : { change: leader.change, baseline: leader.baseline };
  if (leader !== null && leader.verb !== null) return { verb: leader.verb, shared };
  return {
    verb: listedExamples(context) ?? attribute(context) ?? predicateAfter(context) ?? deedInNoun(context),
    shared,
  };
}

/** The figure before this one, where the two stand in one list under one verb. */
function listLeader(context: FigureContext): ReadFigure | null {
  const { text, tokens, at, left, right, earlier, quantity } = context;
  const before = earlier[earlier.length - 1];
  if (before === undefined) return null;
  let index = (left.noun?.first ?? left.stop + 1) - 1;
  if (left.noun === null && left.stop >= 0 && index >= at) index = at - 1;
  const comma = tokens[index]?.kind === "comma";
  if (comma) {
    // 新增龙头企业1家，联合体3家; 建成2所高中，6所初中; 召开全体会议2次，专题协商6次
    const held = left.noun !== null && areHeld(context, before);
    if (left.noun !== null && isTotal(text, tokens[left.noun.last]!)) return null;
    const names = left.noun === null ? right.noun !== null && left.tail === null : held || !endsInDeed(context);
    const parallel = names && before.quantity.unit === quantity.unit && quantity.kind !== "percent";
    const object = before.objectOf || held || (left.noun === null && before.rule === "noun-after");
    if (!parallel || !object) return null;
    index--;
  }
  for (; index > before.at; index--) {
    const token = tokens[index]!;
    if (!isNominal(token) && token.verb !== "event" && !JOINS.has(token.kind)) return null;
  }
  return index === before.at ? before : null;
}

/** 新增上市企业11家，上市企业总数52家: how many there are is another statement. */
const isTotal = (text: string, { start, end }: Token): boolean => TOTALS.has(text.slice(Math.max(start, end - 2), end));
const TOTALS: ReadonlySet<string> = new Set(["总数", "总量", "总计", "余额", "存量"]);

const endsInDeed = ({ tokens, left }: FigureContext): boolean => tokens[left.noun!.last]!.verb === "event";

/** 召开全体会议2次，专题协商6次: what is held is a deed itself. */
function areHeld({ tokens, quantity, left }: FigureContext, before: ReadFigure): boolean {
  const named = left.noun!.first < left.noun!.last || tokens[left.noun!.last]!.word?.kind === "noun";
  return named && OCCASION.test(quantity.unit) && HOLDS.test(before.verb?.text ?? "");
}

const OCCASION = /^(?:次|场|场次|期|轮)$/;
const HOLDS = /(?:召开|举行|举办|开展|组织|进行|主办|承办)$/;

const JOINS = new Set(["pause", "conjunction", "aside", "bound", "de", "scope", "particle", "etcetera"]);

/** 新开工赛车嘉年华、博物馆等15个项目 */
function listedExamples({ text, tokens, at }: FigureContext): Mention | null {
  if (tokens[at - 1]?.kind !== "etcetera") return null;
  const verb = verbBeforeList(tokens, at - 1);
  return verb < 0 ? null : mentionOf(text, tokens, { first: verb, last: verb });
}

/** 已到位的3.5亿元专项债券: the verb before 的. */
function attribute({ text, tokens, at, left }: FigureContext): Mention | null {
  if (!left.whole) return null;
  let index = at - 1;
  while (tokens[index]?.kind === "bound" || tokens[index]?.kind === "de") index--;
  return tokens[index]?.kind === "verb" ? mentionOf(text, tokens, { first: index, last: index }) : null;
}

/** 96个贫困村全部出列, 12个集体、27名个人获表彰: the verb after what is counted. */
function predicateAfter({ text, tokens, at, right }: FigureContext): Mention | null {
  if (right.noun === null && right.verb < 0) return null;
  for (let index = (right.noun?.last ?? at) + 1; index < tokens.length; index++) {
    const token: Token = tokens[index]!;
    if (token.kind === "pause" && tokens[index + 1]?.kind === "figure") index++;
    else if (endsClause(token) || token.kind === "figure" || token.kind === "pause") return null;
    if (token.kind !== "verb") continue;
    if ((token.verb === "rise" || token.verb === "fall") && isBaseline(tokens, at)) return null;
    // 服务群众6000人次收集信息260条: the verb brings the next figure
    const object = nounPhraseAfter(tokens, index + 1);
    if (object !== null && tokens[object.last + 1]?.kind === "figure") return null;
    return mentionOf(text, tokens, { first: index, last: index });
  }
  return null;
}

/** 比2023年的36亿元增长8%, 较上年的120家增加6家: what a change is measured from. */
export function isBaseline(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.kind !== "de") return false;
  if (tokens[at - 2]?.kind === "baseline") return true;
  let index = at - 2;
  while (tokens[index]?.kind === "period" || (tokens[index] !== undefined && isNominal(tokens[index]!))) index--;
  const word = tokens[index]?.word?.text;
  return word === "比" || word === "较";
}

function deedInNoun({ text, tokens, left }: FigureContext): Mention | null {
  if (left.noun === null) return null;
  const { text: noun, span } = mentionOf(text, tokens, left.noun);
  const deed = noun.startsWith(OPENING_DEED) ? OPENING_DEED : NAMED_DEED;
  const index = noun.indexOf(deed);
  if (index < 0) return null;
  const start = span.start + index;
  return { text: deed, span: { start, end: start + deed.length } };
}
