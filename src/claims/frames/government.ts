import { clauseVerb } from "../clauses/clause-verb.js";
import { ledToLevel } from "../tokens/levels-led-to.js";
import { opensWithMeasure } from "../tokens/measures.js";
import { SUFFERED } from "../tokens/passives.js";
import { endsClause, isNominal, type Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { verbBeforeList } from "../tokens/verb-before-list.js";
import { isAgent, isPerson } from "../words/agents.js";
import { changes } from "../words/changes.js";
import { COMPOUNDS } from "../words/compounds.js";
import { wordClass } from "../words/word-classes.js";
import { AMOUNTS } from "./amounts.js";
import { deedOfDoer } from "./deed-of-doer.js";
import type { Predicate } from "./frame.js";
import { endsInRate } from "./named-measures.js";
import type { Run } from "./noun-phrase.js";
import { isForSomeone } from "./prepositions.js";

/** A noun before a figure, as it is asked for the verb that governs it. */
export interface Place {
  readonly text: string;
  readonly tokens: TokenRow;
  /** Index of the figure. */
  readonly figure: number;
  /** The verb between the two. */
  readonly valueVerb: Predicate | null;
}

/** What a verb before a noun does to it: 征集史料172篇. */
export interface Government {
  readonly theme: Run;
  /** The verb, where it is none that stands between noun and figure. */
  readonly verb: Run | null;
  /** Whether the theme is the verb's object. */
  readonly governed: boolean;
}

/** Whether the noun has a predicate behind it already; a bound (不少于) is none. */
export const isTaken = ({ tokens, valueVerb }: Place): boolean =>
  valueVerb !== null && tokens.at(valueVerb.last).word?.bounding !== true;

const governedBy = (verb: Run, theme: Run): Government => ({ theme, verb, governed: true });
const at = (index: number): Run => ({ first: index, last: index });

/** The verb whose object the noun is, if any. `before` is the token that the noun follows. */
export function governmentOf(place: Place, noun: Run, before: number): Government {
  const { tokens } = place;
  const stop = tokens.at(before);
  if (stop.word?.text === SUFFERED && tokens.at(noun.first).verb === "event" && tokens.at(before - 1).kind === "verb") {
    // 修复被损毁耕地36亩: what was done to the things says which
    return governmentOf(place, { first: noun.first + 1, last: noun.last }, before - 1);
  }
  const bounded = !isTaken(place);
  const helped = bounded ? deedOfHelped(place, noun, before) : -1;
  if (helped >= 0) return governedBy(at(helped), { first: helped + 1, last: noun.last });
  const leading = bounded && !(reaches(place) && stop.kind !== "adverb") ? leadingEvents(place, noun, stop) : 0;
  if (leading > 0) {
    const object = noun.first + leading;
    return governedBy({ first: noun.first, last: object - 1 }, { first: object, last: noun.last });
  }
  const deed = bounded ? deedOfDoer(place.text, tokens, noun) : -1;
  if (deed >= 0) return governedBy(at(deed), { first: deed + 1, last: noun.last });
  if (namesHeld(place, noun, before)) {
    // 开展座谈会等对接活动21次, 举办招聘活动36场
    const opens = tokens.skipBack(before - 1, isQuoted);
    const theme = { first: opens + 1, last: noun.last };
    const holds = tokens.at(opens).kind === "etcetera" ? verbBeforeList(tokens, opens) : opens;
    return holds < 0 ? { theme, verb: null, governed: false } : governedBy(at(holds), theme);
  }
  if (isNameOfRate(place, noun, before))
    return { theme: { first: before, last: noun.last }, verb: null, governed: false };
  if (bounded && stop.kind === "verb" && !(reaches(place) && saysWhich(tokens, before))) {
    return isLevel(place, stop) ? { theme: noun, verb: null, governed: false } : governedBy(at(before), noun);
  }
  const far = bounded ? verbFromAfar(place, before) : -1;
  return far < 0 ? { theme: noun, verb: null, governed: false } : governedBy(at(far), noun);
}

/** 绿化覆盖面积达到341公顷, 签约企业达86家: the deed says which, and the level is reached; but 累计改造厕所达到4000座. */
const reaches = ({ tokens, valueVerb }: Place): boolean =>
  valueVerb !== null && tokens.at(valueVerb.last).word?.reaches === true;

/** 推动产值突破500亿元: the level is what the figure tells, be it said or not what led to it. */
function isLevel({ text, tokens, valueVerb }: Place, { start, end }: Token): boolean {
  if (valueVerb === null || !LEADS_TO_LEVEL.isAt(text, start, end)) return false;
  const { start: from, end: to } = tokens.at(valueVerb.last);
  return LEVELS_REACHED.isAt(text, from, to);
}

/** 返乡创业新注册企业达到1670家: behind a noun the deed says which of them. */
const saysWhich = (tokens: TokenRow, at: number): boolean =>
  tokens.at(at).verb === "action" && (tokens.at(at - 1).kind === "noun" || tokens.at(at - 1).verb === "event");

/** The deed before 活动 says what is held, where a verb that holds something stands before it. */
function namesHeld({ text, tokens }: Place, { first, last }: Run, before: number): boolean {
  if (tokens.at(before).verb !== "action" || before !== first - 1 || first !== last) return false;
  if (!COMPOUNDS.opens(text.slice(tokens.at(first).start, tokens.at(first).end))) return false;
  const opens = tokens.at(tokens.skipBack(before - 1, isQuoted));
  return opens.kind === "etcetera" || opens.word?.holds === true;
}

/** 组织“政银企”对接活动15场: whose deed it is. */
const isQuoted = ({ kind }: Token): boolean => kind === "quoted";

/** 加强免疫接种率71.2%, 发现问题整改率100%: the deed names the rate. */
function isNameOfRate({ text, tokens, figure }: Place, { first, last }: Run, before: number): boolean {
  const isRate = tokens.at(figure).quantity?.kind === "percent";
  if (!isRate || tokens.at(before).verb !== "action" || before !== first - 1) return false;
  const opens = tokens.at(before - 1);
  return (endsClause(opens) || opens.kind === "pause") && endsInRate(text, tokens.at(last));
}

/**
 * 帮助农户销售果品3600吨, 为3.6万户农户支付赔款3.2亿元: the deed is that of those who are helped or led to it, or what is done for them. Its
 * index, or -1.
 */
function deedOfHelped({ text, tokens }: Place, { first, last }: Run, before: number): number {
  const leads = PIVOTS.has(tokens.at(first).word?.text ?? "");
  const pivots = leads || PIVOTS.has(tokens.at(before).word?.text ?? "") || isForSomeone(beforeCount(tokens, before));
  const from = leads ? first + 1 : first;
  const deed = pivots ? tokens.skip(from, ({ kind }) => kind === "noun") : -1;
  if (deed <= from || deed >= last || tokens.at(deed).verb !== "event" || !isNominal(tokens.at(deed + 1))) return -1;
  const { start } = tokens.at(deed + 1);
  if (COMPOUNDS.opens(text, start) || opensWithMeasure(text, tokens.at(deed + 1))) return -1;
  const { end } = tokens.at(deed - 1);
  const whom = text.slice(tokens.at(from).start, end);
  return isPerson(whom) || isAgent(whom) || HELPED.ends(text, end) ? deed : -1;
}

const LEADS_TO_LEVEL = wordClass("leads-to-level");
const LEVELS_REACHED = wordClass("levels-reached");
const PIVOTS = wordClass("pivots");
const HELPED = wordClass("owners");

/** What stands before 3.6万户 in 为3.6万户农户. */
const beforeCount = (tokens: TokenRow, at: number): Token =>
  tokens.at(at).quantity?.kind === "count" ? tokens.at(at - 1) : tokens.at(at);

const SECOND_DEEDS = wordClass("second-deeds");
/** The verb before a list of examples or a long object: 举办经典音乐会、舞蹈诗剧等音乐活动55场次. Its index, or -1. */
function verbFromAfar({ text, tokens, figure, valueVerb }: Place, from: number): number {
  const { kind } = tokens.at(figure).quantity ?? {};
  const amount = kind !== undefined && AMOUNTS.has(kind);
  const far = amount && valueVerb === null ? clauseVerb(text, tokens, from, kind === "money") : -1;
  return far < 0 && tokens.at(from).kind === "etcetera" ? verbBeforeList(tokens, from) : far;
}

/** How many deeds open the noun phrase as verbs: one in 改造厕所, none in 开展监督活动 and 审批时限. */
function leadingEvents({ text, tokens, figure }: Place, run: Run, stop: Token): number {
  if (stop.verb === "light" || stop.verb === "link" || stop.kind === "de" || stop.kind === "etcetera") return 0;
  let at = run.first;
  while (at <= run.last && tokens.at(at).verb === "event") at++;
  const rest = tokens.at(at);
  if (at > run.last || !isNominal(rest)) return 0;
  // 减少接待批次32%: the deed says what fell
  if (tokens.at(figure).quantity?.kind === "percent" && changes(stop.verb)) return 0;
  // 压减申报材料至6件: what has come to a level is the object as a whole
  if ((changes(stop.verb) || stop.kind === "pause") && ledToLevel(text, tokens, figure)) return 0;
  const joined = stop.verb === "action" && at === run.first + 1 && !PIVOTS.has(stop.word?.text ?? "");
  if (joined && joinedByScope(tokens, run.first)) return 0;
  const opens = stop.kind === "verb" || isHeldSo(tokens, run.first, stop) || continuesList(tokens, run.first);
  if (opens && COMPOUNDS.opens(text.slice(rest.start, rest.end))) return 0;
  // 抗诉采纳率不低于75%: the deed names the rate
  if (tokens.at(figure).quantity?.kind === "percent" && at === run.last && endsInRate(text, rest)) return 0;
  // 处分厅级干部6人: a level before a noun says which of them
  const measure = rest.word?.kind === "generic" && (at === run.last || !isNominal(tokens.at(at + 1)));
  if (measure || opensWithMeasure(text, rest)) return 0;
  return at - run.first;
}

/** 新推补贴农机具36台, 新推各类补贴农机具36台; but 引进转化科技成果36项 */
function joinedByScope(tokens: TokenRow, first: number): boolean {
  if (tokens.at(first - 1).verb === "action" && SECOND_DEEDS.has(tokens.at(first).word?.text ?? "")) return false;
  const at = tokens.skipBack(first - 1, ({ kind }) => kind === "scope");
  return tokens.at(at).verb === "action";
}

/** 开展集中整治行动12次: how it is done stands between the verb and the name. */
const isHeldSo = (tokens: TokenRow, first: number, stop: Token): boolean =>
  stop.kind === "adverb" && tokens.at(tokens.skipBack(first - 1, ({ kind }) => kind === "adverb")).verb === "light";

/** 改造管网36公里、供热设施120台 */
const continuesList = (tokens: TokenRow, first: number): boolean =>
  tokens.at(first - 1).kind === "pause" && tokens.at(first - 2).kind === "figure";
