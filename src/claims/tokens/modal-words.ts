import { changes } from "../words/changes.js";
import { wordAt } from "../words/dictionary.js";
import { wordClass } from "../words/word-classes.js";
import type { VerbKind, Word } from "../words/word-rows.js";
import { beforeFigure } from "./before-figure.js";
import { become, endsClause, inClause, isEvent, isNominal, isPart, type Token } from "./token.js";
import type { TokenRow } from "./token-row.js";

/** 将新建, 计划投资, 要建成: such a word speaks of what is to come only before a deed. */
export function settleModal(text: string, tokens: TokenRow, index: number, word: Word): void {
  const token: Token = tokens.at(index);
  const next = tokens.at(index + 1);
  const compared =
    opensComparison(tokens, index) ||
    next.verb === "compare" ||
    (tokens.at(index - 1).kind === "verb" && !endsSubject(tokens, index)) ||
    isEntered(tokens, index, word) ||
    namesProgramme(tokens, index, word) ||
    isExceeded(tokens, index) ||
    takesDescribed(tokens, index, word) ||
    (word.text === "应" && (ATTENDANCE.opens(text, next.start) || text.startsWith("实际", token.start - 2))) ||
    (word.text.startsWith("应") && LEFT_UNDONE.test(text.slice(token.end, token.end + LONGEST_OMISSION))) ||
    disposes(text, tokens, index, word);
  const deed =
    !compared &&
    (next.kind === "verb" ||
      next.kind === "adverb" ||
      next.kind === "period" ||
      next.kind === "preposition" ||
      demandsOf(tokens, index, word) ||
      opensWithDeed(text, tokens, index));
  const plain = !compared && !deed && (plans(text, tokens, index, word) || opensUnknownDeed(tokens, index, word));
  if (deed || plain || (!compared && next.kind === "figure" && (token.kind !== "preposition" || doubles(text, next))))
    token.cue = word.cue;
  if (deed || plain) token.kind = "adverb";
  else if (word.verb !== null) {
    become(token, "verb", word.verb);
  } else if (token.kind === "adverb" && token.cue === null && !(word.text === "应" && next.kind === "verb"))
    token.kind = "noun";
}

/** 应当立案而不立案案件, 不应立案而立案的124件: what was or was not done against a duty. */
const LEFT_UNDONE = /^[^，。；、]{1,8}而(?:[不未没]|[^，。；、]{1,8}的)/;
const LONGEST_OMISSION = 20;

/** 完成雨露计划培训3500人: behind what is done with it and its name, the plan is one that has been carried out. */
function namesProgramme(tokens: TokenRow, index: number, word: Word): boolean {
  if (word.text !== "计划" || !isNominal(tokens.at(index - 1)) || !isEvent(tokens.at(index + 1))) return false;
  const before = tokens.at(tokens.skipBack(index - 1, isPart));
  return before.verb === "light" && tokens.at(index + 2).quantity?.kind === "count";
}

/** 超过“九五”计划0.4个百分点: the plan is what has been passed. */
const isExceeded = (tokens: TokenRow, index: number): boolean =>
  tokens.at(index - 1).kind === "quoted" && EXCEEDS.has(tokens.at(index - 2).word?.text ?? "");

/** 收入增长将达到8%, 工程建设将投资36亿元: a deed that ends the subject, before the verb that brings the figure. */
function endsSubject(tokens: TokenRow, index: number): boolean {
  const { verb } = tokens.at(index - 1);
  if (verb !== "event" && !changes(verb)) return false;
  const before = tokens.at(index - 2);
  if (!isNominal(before) && !endsClause(before) && !BEFORE_GROWTH.has(before.kind)) return false;
  const predicate = tokens.skip(index + 1, ({ kind }) => kind === "adverb");
  return tokens.at(predicate).kind === "verb" && beforeFigure(tokens, predicate);
}

const BEFORE_GROWTH: ReadonlySet<string> = new Set(["period", "scope"]);

/** 产能将翻一番; not 将3200亩荒地改造为良田. */
const doubles = (text: string, { start }: Token): boolean => text.startsWith("翻", start);

/** 省政府要求我市化解债务18亿元: whom it is asked of stands before the deed. */
const demandsOf = (tokens: TokenRow, index: number, word: Word): boolean =>
  word.text === "要求" && tokens.at(index + 1).kind === "scope" && tokens.at(index + 2).kind === "verb";

const ATTENDANCE = wordClass("attendance");

/** 争取新增就业1.2万人: the noun opens with a deed; money (争取新增债券3亿元) is obtained. */
function opensWithDeed(text: string, tokens: TokenRow, index: number): boolean {
  const { kind, word, start } = tokens.at(index + 1);
  const deed = kind === "noun" && word !== null ? wordAt(text, start, start + LENGTH_OF_DEED) : null;
  if (deed?.text.length !== LENGTH_OF_DEED || !DEEDS.has(deed.verb)) return false;
  return tokens.at(tokens.skip(index + 1, isNominal)).quantity?.kind === "count";
}

const LENGTH_OF_DEED = 2;
const DEEDS: ReadonlySet<VerbKind | null> = new Set<VerbKind | null>(["action", "event", "light"]);

/** 将扶贫标准提高到2300元, 将居民用电降至0.5元: what is done to something says nothing of when; 将持续提高到60% does. */
function disposes(text: string, tokens: TokenRow, index: number, word: Word): boolean {
  if (word.text !== "将") return false;
  if (TREATS.test(text.slice(tokens.at(index).end, tokens.at(index).end + LONGEST_TREATED))) return true;
  const at = tokens.skip(index + 1, ({ kind, verb }) => DISPOSED.has(kind) || verb === "event");
  const token = tokens.at(at);
  if (token.kind !== "verb" || at === index + 1 || !isNominal(tokens.at(at - 1))) return false;
  return LEADS_TO.has(text.charAt(token.end - 1)) && beforeFigure(tokens, at);
}

/** 始终将消费帮扶作为增收关键点: what something is held for; not 将把就业作为首要任务. */
const TREATS = /^[^，。；：、把\d]{2,20}(?:作为|列为|视为|当作)/;
const LONGEST_TREATED = 24;
const DISPOSED = new Set(["noun", "scope", "de", "quoted", "aside", "conjunction", "pause"]);
const LEADS_TO = new Set("到至为");

/** 争取用于项目建设的资金36亿元: a noun with its relative clause is what is obtained; not 争取用于建设的资金达到36亿元. */
function takesDescribed(tokens: TokenRow, index: number, word: Word): boolean {
  if (word.verb === null || tokens.at(index + 1).kind !== "preposition") return false;
  const de = tokens.skip(index + 1, ({ kind, verb }) => DESCRIBES.has(kind) || verb === "event");
  if (tokens.at(de).kind !== "de") return false;
  const at = tokens.skip(de + 1, isNominal);
  return at > de + 1 && tokens.at(at).kind === "figure";
}

const DESCRIBES: ReadonlySet<string> = new Set(["noun", "scope", "quoted", "preposition", "pause", "conjunction"]);

/** 已列入规划计划逐步解决的12件: the plan is what the deed before puts something into. */
function isEntered(tokens: TokenRow, index: number, word: Word): boolean {
  if (word.cue?.as !== "noun") return false;
  const at = tokens.skipBack(index - 1, (token) => token.word?.cue?.as === "noun");
  return at < index - 1 && tokens.at(at).verb === "action";
}

/** 根据预计，…; 按计划实现: what something goes by foretells nothing. */
export const GROUND: RegExp = /^(?:按照?|根据|依)$/;

/** 根据工作需要增设岗位126个, 按照市委计划新建学校6所: nouns may stand between. */
function goesBy(tokens: TokenRow, index: number): boolean {
  let at = index - 1;
  while (at > index - 4 && tokens.at(at).kind === "noun") at--;
  return GROUND.test(tokens.at(at).word?.text ?? "");
}

/** 比上年计划增加2.1亿元 */
function opensComparison(tokens: TokenRow, index: number): boolean {
  if (tokens.at(index - 1).kind === "baseline" || goesBy(tokens, index)) return true;
  let at = index - 1;
  while (at > index - 4 && COMPARED.has(tokens.at(at).kind)) at--;
  return COMPARES.has(tokens.at(at).word?.text ?? "");
}

const COMPARED = new Set(["period", "noun", "scope"]);
const COMPARES = new Set(["比", "较"]);

/**
 * 今年计划粮食播种面积121万亩, 松溪区计划的种植面积37万亩: the word is the predicate where no other verb brings the figure, not in
 * 扶贫计划资金3亿元, 计划完成率98%.
 */
function plans(text: string, tokens: TokenRow, index: number, word: Word): boolean {
  if (word.text !== "计划" && word.text !== "预期") return false;
  const before = tokens.at(index - 1);
  const opens = OPENS_PLAN.has(before.kind) || before.word?.text === "其中";
  if (!opens && !(before.kind === "noun" && before.word === null)) return false;
  const linked = tokens.at(index + 1).kind === "de";
  if (!linked && before.kind === "noun") return false;
  const from = linked ? index + 2 : index + 1;
  const at = tokens.skip(from, isPart);
  const { quantity } = tokens.at(at);
  // 预期工业增加值增长15%
  if (word.text === "预期" && at > from && changes(tokens.at(at).verb) && beforeFigure(tokens, at)) return true;
  if (at === from || quantity === null || quantity.kind === "percent") return false;
  return !NO_PLAN.test(text.slice(tokens.at(from).start, tokens.at(at).start));
}

/** 计划单列, 计划外, 计划生育, 计划执行情况, 计划完成率 */
const NO_PLAN = /^(?:单列|外|内|生育|经济|执行|指标|任务|数|完成率)/;

const OPENS_PLAN = new Set(["edge", "comma", "colon", "stop", "period", "scope", "frame"]);

/** 全县要开荒三万亩, 今冬明春要修水库三百处; not 主要作物三万亩 */
const MAY_ASK: ReadonlySet<string> = new Set(["scope", "period"]);

const TAKES_OBJECT: ReadonlySet<string> = new Set(["verb", "preposition"]);

/** 将投用学校5所: with no verb behind it to take what 将 puts first (将3200亩荒地改成良田), a deed follows that no table holds. */
function opensUnknownDeed(tokens: TokenRow, index: number, word: Word): boolean {
  const asks = word.text === "要" && MAY_ASK.has(tokens.at(index - 1).kind);
  if ((word.text !== "将" && !asks) || tokens.at(index + 1).kind !== "noun") return false;
  const end = tokens.skip(index + 1, (token) => inClause(token) && !TAKES_OBJECT.has(token.kind));
  return endsClause(tokens.at(end)) && tokens.some(index + 1, end, ({ kind }) => kind === "figure");
}

const COMPLETIONS = wordClass("completions");
const AFTER = "后";

/** 年内可完成38万亩, 年底前能通车46公里: between a time that is yet to come and a deed. 建成后可供水12万吨: behind a completion. */
export function settleDeadline(text: string, tokens: TokenRow, index: number, word: Word): void {
  const before = tokens.at(index - 1);
  const token: Token = tokens.at(index);
  const deed = tokens.at(index + 1).kind === "verb" || tokens.at(index + 1).kind === "adverb";
  const dated = before.kind === "period" && DEADLINE.test(text.slice(before.start, before.end));
  if (deed && (dated || followsCompletion(text, tokens, index))) token.cue = word.cue;
}

/** 项目投产后，年可新增产值12亿元: what the clause before or the words before make possible. */
function followsCompletion(text: string, tokens: TokenRow, index: number): boolean {
  const opens = tokens.skipBack(index - 1, (token) => token.kind === "adverb" && token.word?.text !== AFTER);
  const after = tokens.at(tokens.at(opens).kind === "comma" ? opens - 1 : opens);
  return after.word?.text === AFTER && COMPLETIONS.ends(text, after.start);
}

const DEADLINE = /(?:年[之以]?内|[年月季]底前?|[年月]末|月份前?)$/;

/** 超出规划目标60亿元: by so much it was surpassed. */
const EXCEEDS: ReadonlySet<string> = new Set(["超出", "超过"]);

/** 预期目标是：…, 目标为5%, 预期增长6%, 8%的预定目标; not 完成年度目标的108%, 高于预期目标2个百分点. */
export function settleGoal(text: string, tokens: TokenRow, index: number, word: Word): void {
  if (tokens.at(index - 1).verb === "compare" || EXCEEDS.has(tokens.at(index - 1).word?.text ?? "")) return;
  const token: Token = tokens.at(index);
  if (plans(text, tokens, index, word)) {
    token.cue = word.cue;
    token.kind = "adverb";
    return;
  }
  const following = tokens.at(index + 1);
  const next = isPassing(following) && namesGoal(tokens.at(index + 2)) ? tokens.at(index + 2) : following;
  let before = index - 1;
  if (tokens.at(before).kind === "de") before--;
  while (before !== index - 1 && tokens.at(before).kind === "bound") before--;
  const named = before !== index - 1 && tokens.at(before).kind === "figure";
  const names = changes(next.verb) || next.kind === "figure" || next.kind === "bound" || namesGoal(next);
  if (named || names) token.cue = word.cue;
  // 生产总值预期增长6%: how it is to grow, and no part of what grows
  if (word.text === "预期" && changes(next.verb) && isNominal(tokens.at(index - 1))) token.kind = "adverb";
}

/** What may stand between a goal and the word that links it to its figures, and that word: 预期目标建议为, 目标初步定为. */
const LINKING = /^(?:(建议|初步|拟)|为)$/;
const isPassing = ({ word }: Token): boolean => LINKING.exec(word?.text ?? "")?.[1] !== undefined;
const isLink = (token: Token): boolean =>
  token.verb === "link" || (LINKING.test(token.word?.text ?? "") && !isPassing(token));
const namesGoal = (token: Token): boolean => token.kind === "colon" || isLink(token);
