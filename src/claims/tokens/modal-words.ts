import { beforeFigure } from "./before-figure.js";
import { endsClause, isNominal, type Token } from "./token.js";

/** 将新建, 计划投资, 要建成: such a word speaks of what is to come only before a deed. */
export function settleModal(text: string, tokens: readonly Token[], index: number): void {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  const compared =
    opensComparison(tokens, index) ||
    next?.verb === "compare" ||
    tokens[index - 1]?.kind === "verb" ||
    isEntered(tokens, index) ||
    takesDescribed(tokens, index) ||
    disposes(text, tokens, index);
  const deed =
    !compared &&
    next !== undefined &&
    (next.kind === "verb" || next.kind === "adverb" || next.kind === "period" || next.kind === "preposition");
  const plain = !compared && !deed && (plans(text, tokens, index) || opensUnknownDeed(tokens, index));
  if (deed || plain || (!compared && token.kind !== "preposition" && next?.kind === "figure"))
    token.cue = token.word!.cue;
  if (deed || plain) token.kind = "adverb";
  else if (token.word!.verb !== null) {
    token.kind = "verb";
    token.verb = token.word!.verb;
  } else if (token.kind === "adverb" && token.cue === null) token.kind = "noun";
}

/** 将扶贫标准提高到2300元, 将居民用电降至0.5元: what is done to something says nothing of when; 将持续提高到60% does. */
function disposes(text: string, tokens: readonly Token[], index: number): boolean {
  if (tokens[index]!.word!.text !== "将") return false;
  let at = index + 1;
  while (DISPOSED.has(tokens[at]?.kind ?? "") || tokens[at]?.verb === "event") at++;
  const token = tokens[at];
  if (token?.kind !== "verb" || at === index + 1 || !isNominal(tokens[at - 1]!)) return false;
  return LEADS_TO.has(text[token.end - 1]!) && beforeFigure(tokens, at);
}

const DISPOSED = new Set(["noun", "scope", "de", "quoted", "aside", "conjunction", "pause"]);
const LEADS_TO = new Set("到至为");

/** 争取用于项目建设的资金36亿元: a noun with its relative clause is what is obtained; not 争取用于建设的资金达到36亿元. */
function takesDescribed(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]!.word!.verb === null || tokens[index + 1]?.kind !== "preposition") return false;
  let at = index + 1;
  while (DESCRIBES.has(tokens[at]?.kind ?? "") || tokens[at]?.verb === "event") at++;
  if (tokens[at]?.kind !== "de") return false;
  const from = at + 1;
  for (at = from; tokens[at] !== undefined && isNominal(tokens[at]!); ) at++;
  return at > from && tokens[at]?.kind === "figure";
}

const DESCRIBES: ReadonlySet<string> = new Set(["noun", "scope", "quoted", "preposition", "pause", "conjunction"]);

/** 已列入规划计划逐步解决的12件: the plan is what the deed before puts something into. */
function isEntered(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]!.word!.cue!.as !== "noun") return false;
  let at = index - 1;
  while (tokens[at]?.word?.cue?.as === "noun") at--;
  return at < index - 1 && tokens[at]?.verb === "action";
}

/** 根据预计，…; 按计划实现: what something goes by foretells nothing. */
export const GROUND: RegExp = /^(?:按照?|根据|依)$/;

/** 根据工作需要增设岗位126个, 按照市委计划新建学校6所: nouns may stand between. */
function goesBy(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (at > index - 4 && tokens[at]?.kind === "noun") at--;
  return GROUND.test(tokens[at]?.word?.text ?? "");
}

/** 比上年计划增加2.1亿元 */
function opensComparison(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  if (goesBy(tokens, index)) return true;
  if (tokens[at]?.kind === "baseline" || GROUND.test(tokens[at]?.word?.text ?? "")) return true;
  while (
    at > index - 4 &&
    (tokens[at]?.kind === "period" || tokens[at]?.kind === "noun" || tokens[at]?.kind === "scope")
  )
    at--;
  return tokens[at]?.word?.text === "比" || tokens[at]?.word?.text === "较";
}

/**
 * 今年计划粮食播种面积121万亩, 松溪区计划的种植面积37万亩: the word is the predicate where no other verb brings the figure, not in
 * 扶贫计划资金3亿元, 计划完成率98%.
 */
function plans(text: string, tokens: readonly Token[], index: number): boolean {
  const { word } = tokens[index]!;
  if (word!.text !== "计划" && word!.text !== "预期") return false;
  const before = tokens[index - 1];
  const opens = OPENS_PLAN.has(before?.kind ?? "stop") || before?.word?.text === "其中";
  if (!opens && !(before!.kind === "noun" && before!.word === null)) return false;
  let at = index + 1;
  if (tokens[at]?.kind === "de") at++;
  else if (before?.kind === "noun") return false;
  const from = at;
  while (at < tokens.length && (isNominal(tokens[at]!) || tokens[at]!.verb === "event")) at++;
  if (at === from || tokens[at]?.kind !== "figure" || tokens[at]!.quantity!.kind === "percent") return false;
  return !NO_PLAN.test(text.slice(tokens[from]!.start, tokens[at]!.start));
}

/** 计划单列, 计划外, 计划生育, 计划执行情况, 计划完成率 */
const NO_PLAN = /^(?:单列|外|内|生育|经济|执行|指标|任务|数|完成率)/;

const OPENS_PLAN = new Set(["comma", "colon", "stop", "period", "scope", "frame"]);

/** 将投用学校5所: with no verb behind it to take what 将 puts first (将3200亩荒地改成良田), a deed follows that no table holds. */
function opensUnknownDeed(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]!.word!.text !== "将" || tokens[index + 1]?.kind !== "noun") return false;
  let figures = 0;
  for (let at = index + 1; at < tokens.length && !endsClause(tokens[at]); at++) {
    const { kind } = tokens[at]!;
    if (kind === "verb" || kind === "preposition") return false;
    if (kind === "figure") figures++;
  }
  return figures > 0;
}

/** 年内可完成38万亩, 年底前能通车46公里: between a time that is yet to come and a deed. */
export function settleDeadline(text: string, tokens: readonly Token[], index: number): void {
  const before = tokens[index - 1];
  const deed = tokens[index + 1]?.kind === "verb" || tokens[index + 1]?.kind === "adverb";
  if (deed && before?.kind === "period" && DEADLINE.test(text.slice(before.start, before.end)))
    tokens[index]!.cue = tokens[index]!.word!.cue;
}

const DEADLINE = /(?:年内|[年月季]底前?|[年月]末|月份前?)$/;

/** 预期目标是：…, 目标为5%, 预期增长6%, 8%的预定目标; not 完成年度目标的108%, 高于预期目标2个百分点. */
export function settleGoal(text: string, tokens: readonly Token[], index: number): void {
  if (tokens[index - 1]?.verb === "compare") return;
  if (plans(text, tokens, index)) {
    tokens[index]!.cue = tokens[index]!.word!.cue;
    tokens[index]!.kind = "adverb";
    return;
  }
  const next = tokens[index + 1];
  let before = index - 1;
  if (tokens[before]?.kind === "de") before--;
  while (before !== index - 1 && tokens[before]?.kind === "bound") before--;
  const named = before !== index - 1 && tokens[before]?.kind === "figure";
  const changes = next?.verb === "rise" || next?.verb === "fall";
  const names = changes || next?.kind === "colon" || next?.kind === "figure" || next?.kind === "bound" || isLink(next);
  if (named || names) tokens[index]!.cue = tokens[index]!.word!.cue;
}

const isLink = (token: Token | undefined): boolean => token?.verb === "link" || token?.word?.text === "为";
