import { UnitSet } from "../../text/unit-set.js";
import { HEAD } from "../phrase/governing-verb.js";
import { endsClause, isNominal, type Token } from "./token.js";

const SCOPE_OF_RANK = new Set(["noun", "scope", "quoted", "adverb", "conjunction", "de", "aside", "pause"]);

/**
 * Takes words of one hanzi for what they are only where their neighbours bear it out: 达, 增, 新, 居 are parts of longer words
 * more often than not. The others become part of a noun.
 */
export function settleShortWords(text: string, tokens: Token[]): void {
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

/** 其余26个: it points to what was named before; 其余项目达到26个 */
const REST = "其余";

/** 6家组织获得表彰: right behind a count and before another verb the word names a body. */
const isBodyCounted = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]!.word?.text === "组织" &&
  tokens[index - 1]?.quantity?.kind === "count" &&
  tokens[index + 1]?.kind === "verb";

/** 将新建, 计划投资, 要建成: such a word speaks of what is to come only before a deed. */
function settleModal(text: string, tokens: readonly Token[], index: number): void {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  const compared =
    opensComparison(tokens, index) ||
    next?.verb === "compare" ||
    tokens[index - 1]?.kind === "verb" ||
    isEntered(tokens, index) ||
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

/** 已列入规划计划逐步解决的12件: the plan is what the deed before puts something into. */
function isEntered(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]!.word!.cue!.as !== "noun") return false;
  let at = index - 1;
  while (tokens[at]?.word?.cue?.as === "noun") at--;
  return at < index - 1 && tokens[at]?.verb === "action";
}

/** 根据预计，…; 按计划实现: what something goes by foretells nothing. */
const GROUND = /^(?:按照?|根据|依)$/;

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
function settleDeadline(text: string, tokens: readonly Token[], index: number): void {
  const before = tokens[index - 1];
  const deed = tokens[index + 1]?.kind === "verb" || tokens[index + 1]?.kind === "adverb";
  if (deed && before?.kind === "period" && DEADLINE.test(text.slice(before.start, before.end)))
    tokens[index]!.cue = tokens[index]!.word!.cue;
}

const DEADLINE = /(?:年内|[年月季]底前?|[年月]末|月份前?)$/;

/** 预期目标是：…, 目标为5%, 预期增长6%, 8%的预定目标; not 完成年度目标的108%, 高于预期目标2个百分点. */
function settleGoal(text: string, tokens: readonly Token[], index: number): void {
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

/** 全市有养老机构46家; not 全市有机农产品36个. */
function hasThings(text: string, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.kind;
  if ((before !== "scope" && before !== "period") || NO_HAVING.at(text, tokens[index]!.end)) return false;
  let at = index + 1;
  while (tokens[at]?.kind === "noun") at++;
  return at > index + 1 && tokens[at]?.quantity?.kind === "count";
}

/** These make a word with 有: 有机, 有关, 有线. */
const NO_HAVING = new UnitSet("机关线轨毒害形声名志识望利力序偿");

const isLink = (token: Token | undefined): boolean => token?.verb === "link" || token?.word?.text === "为";

function bornOut(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const { word } = token;
  const next = tokens[index + 1];
  if (word!.kind === "adverb") {
    if (OPENS_CLAUSE.has(word!.text) && endsClause(tokens[index - 1])) return true;
    if (word!.text === "属") return false;
    // 卫生所建设12个, 公办诊所8家, but 提案所反映的问题
    if (word!.text === "所") return next?.kind === "verb" && next.verb !== "event";
    if (!word!.narrow && token.end - token.start > 1) return true;
    if (token.end - token.start > 1 && next?.verb === "event" && modifiesDeed(text, tokens, index)) return false;
    return (
      next !== undefined &&
      ["verb", "adverb", "figure", "bound", "preposition", "period", "baseline"].includes(next.kind)
    );
  }
  if (word!.opens) return endsClause(tokens[index - 1]) || tokens[index - 1]?.kind === "frame";
  if (word!.text === "为") return settleWei(tokens, index);
  if (word!.text === "有" && hasThings(text, tokens, index)) {
    token.verb = "action";
    return true;
  }
  if (word!.text === "除") return endsClause(tokens[index - 1]);
  if (word!.kind !== "verb" || word!.text === "是" || word!.text === "占") return true;
  if (word!.verb === "rank") return leadsToRank(tokens, index);
  if (word!.verb === "link" || word!.verb === "rise" || word!.verb === "fall" || word!.verb === "compare")
    return beforeFigure(tokens, index);
  return true;
}

/** 但12月价格涨幅, 仅工业一项: at the start of a clause these are no part of a noun. */
const OPENS_CLAUSE = new Set(["但", "而", "且", "并", "虽", "仅", "另", "属"]);

/** 重点改造项目, 12项重点改革, 协商4次、重点调研6项: the deed after the word is part of a noun phrase, and so is the word. */
function modifiesDeed(text: string, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.kind;
  if (bringsObject(text, tokens, index)) return false;
  if (before === "pause" && tokens[index - 2]?.kind === "figure") return true;
  return tokens[index + 2]?.kind === "noun" || before === "figure" || before === "de" || before === "bound";
}

/** 免费培训学员2600名, 重点扶持企业86家: from the clause's start on the deed takes what is counted; not 重点改造项目12个. */
function bringsObject(text: string, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before !== undefined && !endsClause(before) && !OPENS_DEED.has(before.kind)) return false;
  const object = tokens[index + 2];
  if (object?.kind !== "noun") return false;
  let at = index + 2;
  while (tokens[at]?.kind === "noun") at++;
  return tokens[at]?.kind === "figure" && !HEAD.test(text.slice(object.start, object.end));
}

const OPENS_DEED = new Set(["period", "scope", "adverb", "frame"]);

/** 为 is a copula before a rate or an amount (平均为5.2%), else a preposition (为45名学生提供资助). */
function settleWei(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (bringsShare(tokens, index)) return true;
  const before = tokens[index - 1];
  const figure = beforeFigure(tokens, index);
  const opens =
    endsClause(before) || before?.kind === "pause" || (before?.kind === "period" && !closesWithAmount(tokens, index));
  if (!figure || opens) {
    token.kind = "preposition";
    token.verb = null;
  }
  return true;
}

/** 其中2025年为36亿元，: an amount that ends the clause is what it came to; 2025年为45名学生… */
function closesWithAmount(tokens: readonly Token[], index: number): boolean {
  let at = index + 1;
  while (tokens[at]?.kind === "bound" || tokens[at]?.kind === "adverb") at++;
  const kind = tokens[at]?.quantity?.kind;
  const amount = kind === "money" || kind === "percent" || kind === "measure";
  return amount && endsClause(tokens[tokens[at + 1]?.kind === "bound" ? at + 2 : at + 1]);
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
