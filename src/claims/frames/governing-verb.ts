import { AMOUNTS } from "../amounts.js";
import { endsClause, isNominal, type Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { isAgent } from "../words/agents.js";
import { WordClass } from "../words/word-classes.js";
import { clauseVerb } from "./clause-verb.js";
import type { LeftReading } from "./left-phrase.js";
import { endsInRate, opensWithMeasure } from "./named-measures.js";
import type { Run } from "./noun-phrase.js";
import { setVerb } from "./verb-chain.js";

/** After a verb and a deed one of these makes a compound of the deed: 举办招商活动. */
export const COMPOUNDS: WordClass = new WordClass("compounds");

/** Finds the verb whose object the noun is; else the noun is the subject of the tail. `before` is the token that the noun follows. */
export function govern(reading: LeftReading, run: Run, before: number): void {
  const { tokens, phrase } = reading;
  const stop = tokens.at(before);
  if (stop.word?.text === SUFFERED && tokens.at(run.first).verb === "event" && tokens.at(before - 1).kind === "verb") {
    // 修复被损毁耕地36亩: what was done to the things says which
    phrase.noun = { first: run.first + 1, last: run.last };
    govern(reading, phrase.noun, before - 1);
    return;
  }
  const bounded = phrase.tail === null || tokens.at(phrase.tail.last).word?.bounding === true;
  const leading = bounded && !(reaches(reading) && stop.kind !== "adverb") ? leadingEvents(reading, run, stop) : 0;
  if (leading > 0) {
    setVerb(reading, { first: run.first, last: run.first + leading - 1 });
    phrase.noun = { first: run.first + leading, last: run.last };
    phrase.position = "object";
  } else if (bounded && deedInRun(reading, run) >= 0) {
    const deed = deedInRun(reading, run);
    setVerb(reading, { first: deed, last: deed });
    phrase.noun = { first: deed + 1, last: run.last };
    phrase.position = "object";
  } else if (namesHeld(reading, run, before)) {
    // 开展座谈会等对接活动21次, 举办招聘活动36场
    phrase.noun = { first: before, last: run.last };
    const holds = tokens.at(before - 1).kind === "etcetera" ? verbBeforeList(tokens, before - 1) : before - 1;
    if (holds >= 0) {
      setVerb(reading, { first: holds, last: holds });
      phrase.position = "object";
    }
  } else if (isNameOfRate(reading, run, before)) {
    phrase.noun = { first: before, last: run.last };
  } else if (bounded && stop.kind === "verb" && !(reaches(reading) && saysWhich(tokens, before))) {
    setVerb(reading, { first: before, last: before });
    phrase.position = "object";
  } else {
    phrase.position = phrase.tail === null ? null : "subject";
    if (bounded) governFromAfar(reading, before);
  }
}

/** 绿化覆盖面积达到341公顷, 签约企业达86家: the deed says which, and the level is reached; but 累计改造厕所达到4000座. */
function reaches({ tokens, phrase: { tail } }: LeftReading): boolean {
  return tail !== null && tokens.at(tail.last).word?.reaches === true;
}

/** 返乡创业新注册企业达到1670家: behind a noun the deed says which of them. */
const saysWhich = (tokens: TokenRow, at: number): boolean =>
  tokens.at(at).verb === "action" && (tokens.at(at - 1).kind === "noun" || tokens.at(at - 1).verb === "event");

/** The deed before 活动 says what is held, where a verb that holds something stands before it. */
function namesHeld({ text, tokens }: LeftReading, { first, last }: Run, before: number): boolean {
  if (tokens.at(before).verb !== "action" || before !== first - 1 || first !== last) return false;
  if (!COMPOUNDS.opens(text.slice(tokens.at(first).start, tokens.at(first).end))) return false;
  return tokens.at(before - 1).kind === "etcetera" || tokens.at(before - 1).word?.holds === true;
}

/** 加强免疫接种率71.2%, 发现问题整改率100%: the deed names the rate. */
function isNameOfRate({ text, tokens, figure }: LeftReading, { first, last }: Run, before: number): boolean {
  const isRate = tokens.at(figure).quantity?.kind === "percent";
  if (!isRate || tokens.at(before).verb !== "action" || before !== first - 1) return false;
  const opens = tokens.at(before - 1);
  return (endsClause(opens) || opens.kind === "pause") && endsInRate(text, tokens.at(last));
}

const SECOND_DEEDS = new WordClass("second-deeds");
const SUFFERED = "被";

/**
 * 法院审结刑事案件126件, “净网”行动抓获嫌疑人27名: those who act, or the campaign, open the clause, and the deed is the verb; not 法院审判人员36名.
 * Its index, or -1.
 */
function deedInRun({ text, tokens }: LeftReading, { first, last }: Run): number {
  const opening = tokens.at(first);
  const campaign = opening.kind === "quoted" && tokens.at(first + 1).kind === "noun";
  const at = campaign ? first + 2 : first + 1;
  const [deed, object] = [tokens.at(at), tokens.at(at + 1)];
  if (at >= last || deed.verb !== "event" || !isNominal(object)) return -1;
  const before = tokens.at(first - 1);
  if (!endsClause(before) && before.kind !== "scope" && before.kind !== "period") return -1;
  if (COMPOUNDS.opens(text.slice(object.start, object.end)) || opensWithMeasure(text, object)) return -1;
  if (campaign) return CAMPAIGNS.ends(text, tokens.at(first + 1).end) ? at : -1;
  return opening.kind === "noun" && isAgent(text.slice(opening.start, opening.end)) ? at : -1;
}

const CAMPAIGNS = new WordClass("campaigns");

/** The verb before a list of examples or a long object: 举办经典音乐会、舞蹈诗剧等音乐活动55场次. */
function governFromAfar(reading: LeftReading, from: number): void {
  const { text, tokens, figure, phrase } = reading;
  const { kind } = tokens.at(figure).quantity ?? {};
  const amount = kind !== undefined && AMOUNTS.has(kind);
  const listed = tokens.at(from).kind === "etcetera";
  const far = amount && phrase.tail === null ? clauseVerb(text, tokens, from, kind === "money") : -1;
  const at = far < 0 && listed ? verbBeforeList(tokens, from) : far;
  if (at < 0) return;
  setVerb(reading, { first: at, last: at });
  phrase.position = "object";
}

/** How many deeds open the noun phrase as verbs: one in 改造厕所, none in 开展监督活动 and 审批时限. */
function leadingEvents({ text, tokens, figure }: LeftReading, run: Run, stop: Token): number {
  if (stop.verb === "light" || stop.verb === "link" || stop.kind === "de" || stop.kind === "etcetera") return 0;
  let at = run.first;
  while (at <= run.last && tokens.at(at).verb === "event") at++;
  const rest = tokens.at(at);
  if (at > run.last || !isNominal(rest)) return 0;
  if (stop.verb === "action" && at === run.first + 1 && joinedByScope(tokens, run.first)) return 0;
  if ((stop.kind === "verb" || continuesList(tokens, run.first)) && COMPOUNDS.opens(text.slice(rest.start, rest.end)))
    return 0;
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

/** 改造管网36公里、供热设施120台 */
const continuesList = (tokens: TokenRow, first: number): boolean =>
  tokens.at(first - 1).kind === "pause" && tokens.at(first - 2).kind === "figure";

/** Index of the verb that governs the list which ends before `from`, or -1. */
export function verbBeforeList(tokens: TokenRow, from: number): number {
  for (let at = from - 1; !endsClause(tokens.at(at)) && tokens.at(at).kind !== "figure"; at--) {
    const { verb } = tokens.at(at);
    const opens =
      endsClause(tokens.at(at - 1)) || tokens.at(at - 1).kind === "adverb" || tokens.at(at - 1).kind === "period";
    if (verb === "action" || verb === "light" || (verb === "event" && opens)) return at;
  }
  return -1;
}
