import { UnitSet } from "../../text/unit-set.js";
import { isAgent } from "../words/agents.js";
import { changes } from "../words/changes.js";
import { COMPOUNDS } from "../words/compounds.js";
import { wordClass } from "../words/word-classes.js";
import type { Word } from "../words/word-rows.js";
import { beforeFigure } from "./before-figure.js";
import { opensWithMeasure } from "./measures.js";
import { leavesBehind } from "./shapes.js";
import { become, countsThings, endsClause, inClause, isNominal, type Token } from "./token.js";
import type { TokenRow } from "./token-row.js";

const FROM_GOAL: ReadonlySet<string> = new Set(["距", "距离"]);
const FALLS_SHORT = wordClass("falls-short");

/** 城镇化率距60%的目标还差2个百分点, 距目标还有差距; not 县城距市区36公里. */
function leavesGap(text: string, tokens: TokenRow, index: number): boolean {
  const at = tokens.skip(index + 1, (token) => inClause(token) && !fallsShort(text, token));
  return at > index + 1 && fallsShort(text, tokens.at(at));
}

const fallsShort = (text: string, { start, end }: Token): boolean => FALLS_SHORT.isAt(text, start, end);

const SCOPE_OF_RANK = new Set(["noun", "scope", "quoted", "adverb", "conjunction", "de", "aside", "pause"]);

/** 全市有养老机构46家; 年末，有委员263名; 其中有女党员36名; not 全市有机农产品36个. */
function hasThings(text: string, tokens: TokenRow, index: number): boolean {
  const before = tokens.at(index - 1);
  // 县水利局有职工218人
  const isOwned = before.kind === "noun" && isAgent(text.slice(Math.max(0, before.start - 1), before.end));
  const opens = HAVING_BEHIND.has(before.kind) || endsClause(before) || before.word?.text === AMONG || isOwned;
  if (!opens || NO_HAVING.at(text, tokens.at(index).end)) return false;
  const first = behindThreshold(tokens, index + 1);
  const at = tokens.skip(first, isNoun);
  const { quantity } = tokens.at(at);
  return at > first && countsThings(quantity);
}

const HAVING_BEHIND: ReadonlySet<string> = new Set(["scope", "period"]);
const AMONG = "其中";

/** 有3000平方米以上的商业网点58个 */
function behindThreshold(tokens: TokenRow, from: number): number {
  if (tokens.at(from).kind !== "figure" || tokens.at(from + 1).kind !== "bound") return from;
  return tokens.at(from + 2).kind === "de" ? from + 3 : from + 2;
}

const isNoun = ({ kind }: Token): boolean => kind === "noun";

/** These make a word with 有: 有机, 有林地, 有关, 有线. */
const NO_HAVING = new UnitSet("机林关线轨毒害形声名志识望利力序偿");

/** Whether the neighbours of a word of one hanzi bear it out: 达, 增, 新, 居 are parts of longer words more often than not. */
export function bornOut(text: string, tokens: TokenRow, index: number, word: Word): boolean {
  const token: Token = tokens.at(index);
  const next = tokens.at(index + 1);
  if (word.kind === "adverb") {
    if (word.opens) return endsClause(tokens.at(index - 1)) && next.kind === "figure";
    if (OPENS_CLAUSE.has(word.text) && endsClause(tokens.at(index - 1))) return true;
    if (word.text === "属") return false;
    if (word.text === TOGETHER && next.kind === "noun" && opensDeed(tokens, index)) return true;
    if (word.text === "后" && tokens.at(index - 1).kind === "verb") return leavesBehind(text, token.start);
    // 加上调入资金等12亿元后，收入总量为36亿元
    if (word.text === "后" && tokens.at(index - 1).kind === "figure" && endsClause(next)) return true;
    // 卫生所建设12个, 公办诊所8家, but 提案所反映的问题
    if (word.text === "所") return next.kind === "verb" && next.verb !== "event";
    if (!word.narrow && token.end - token.start > 1) return true;
    // 收入下降明显，减少3亿元
    if (token.end - token.start > 1 && changes(tokens.at(index - 1).verb) && endsClause(next)) return true;
    if (token.end - token.start > 1 && next.verb === "event" && modifiesDeed(text, tokens, index)) return false;
    return BEHIND_ADVERB.has(next.kind);
  }
  if (word.opens) return endsClause(tokens.at(index - 1)) || tokens.at(index - 1).kind === "frame";
  if (word.text === "为") return settleWei(tokens, index);
  if (word.text === "有" && hasThings(text, tokens, index)) {
    token.verb = "action";
    return true;
  }
  if (word.text === "超" && exceedsOthers(tokens, index)) {
    token.verb = "compare";
    return true;
  }
  // 城乡居民收入比由2.6缩小到2.4: a ratio
  if (word.text === "比") return next.kind !== "preposition" && !(next.verb !== null && OF_RATIO.has(next.verb));
  if (word.text === "因") return endsClause(tokens.at(index - 1)) || precedesGround(tokens.at(index - 1));
  if (FROM_GOAL.has(word.text) && leavesGap(text, tokens, index)) {
    become(token, "baseline");
    return true;
  }
  if (word.text === "距离") return false;
  if (word.text === "除" || word.text === "距") return endsClause(tokens.at(index - 1));
  if (word.kind !== "verb" || word.text === "是" || word.text === "占") return true;
  if (word.verb === "rank") return leadsToRank(tokens, index);
  if (word.text === "减" && cutsMeasure(text, tokens, index)) return true;
  if (word.verb === "link" || changes(word.verb) || word.verb === "compare") return beforeFigure(tokens, index);
  return true;
}

/** 超全省平均水平2.4个百分点: what stands behind the word is passed by so much. */
function exceedsOthers(tokens: TokenRow, index: number): boolean {
  const at = tokens.skip(index + 1, ({ kind }) => kind === "noun" || kind === "scope");
  return at > index + 1 && tokens.at(at).quantity?.kind === "points";
}

/** 减材料61%、减环节36个: what is cut is a measure; not 减排量12%. */
function cutsMeasure(text: string, tokens: TokenRow, index: number): boolean {
  const before = tokens.at(index - 1);
  if (!endsClause(before) && before.kind !== "pause" && before.kind !== "adverb") return false;
  return opensWithMeasure(text, tokens.at(index + 1)) && tokens.at(index + 2).kind === "figure";
}

const OF_RATIO: ReadonlySet<string> = new Set(["link", "rise", "fall"]);
const BEFORE_GROUND = new Set(["noun", "period", "adverb", "scope"]);
/** 支出因…, 全年因… */
const precedesGround = (before: Token): boolean => BEFORE_GROUND.has(before.kind) || before.verb === "event";

const BEHIND_ADVERB = new Set(["verb", "adverb", "figure", "bound", "preposition", "period", "baseline"]);

/** 但12月价格涨幅, 仅工业一项: at the start of a clause these are no part of a noun. */
const OPENS_CLAUSE = new Set(["但", "而", "且", "并", "虽", "仅", "另", "属", "不过"]);

/** 全年共疏浚沟渠36公里: it adds up even what a word that no table knows is done to. */
const TOGETHER = "共";

const opensDeed = (tokens: TokenRow, index: number): boolean => {
  const before = tokens.at(index - 1);
  return endsClause(before) || OPENS_DEED.has(before.kind);
};

/** 重点改造项目, 12项重点改革, 协商4次、重点调研6项: the deed after the word is part of a noun phrase, and so is the word. */
function modifiesDeed(text: string, tokens: TokenRow, index: number): boolean {
  const before = tokens.at(index - 1).kind;
  if (bringsObject(text, tokens, index)) return false;
  // 实施异地搬迁1.35万人, 开展联合执法36次
  if (tokens.at(index - 1).kind === "verb" && tokens.at(index + 2).kind === "figure") return true;
  if (before === "pause" && tokens.at(index - 2).kind === "figure") return true;
  if (endsObject(tokens, index)) return true;
  return tokens.at(index + 2).kind === "noun" || before === "figure" || before === "de" || before === "bound";
}

/** 出台促进县域经济高质量发展21条措施: with its adverb the deed before the figure ends what the verb is done to. */
function endsObject(tokens: TokenRow, index: number): boolean {
  if (tokens.at(index - 1).kind !== "noun" || tokens.at(index + 2).quantity?.kind !== "count") return false;
  const verb = tokens.at(tokens.skipBack(index - 1, isNoun));
  return (verb.verb === "action" || verb.verb === "light") && tokens.at(index + 3).kind === "noun";
}

/** 免费培训学员2600名, 重点扶持企业86家: from the clause's start on the deed takes what is counted; not 重点改造项目12个. */
function bringsObject(text: string, tokens: TokenRow, index: number): boolean {
  if (!opensDeed(tokens, index) && !followsDoer(text, tokens, index)) return false;
  const object = tokens.at(index + 2);
  if (object.kind !== "noun") return false;
  const at = tokens.skip(index + 2, isNoun);
  return tokens.at(at).kind === "figure" && !COMPOUNDS.opens(text.slice(object.start, object.end));
}

/** 院领导带头办理案件58件: those who act open the clause; not 财政综合运行评价2个. */
const followsDoer = (text: string, tokens: TokenRow, index: number): boolean =>
  tokens.at(index - 1).kind === "noun" &&
  isAgent(text.slice(tokens.at(index - 1).start, tokens.at(index - 1).end)) &&
  endsClause(tokens.at(index - 2)) &&
  !OF_SUBJECTS.has(tokens.at(index + 1).word?.text ?? "");

const OF_SUBJECTS = wordClass("of-subjects");
const OPENS_DEED = new Set(["period", "scope", "adverb", "frame"]);

/** 为 is a copula before a rate or an amount (平均为5.2%), else a preposition (为45名学生提供资助). */
function settleWei(tokens: TokenRow, index: number): boolean {
  const token: Token = tokens.at(index);
  if (bringsShare(tokens, index)) return true;
  const before = tokens.at(index - 1);
  const figure = beforeFigure(tokens, index);
  const opens =
    endsClause(before) || before.kind === "pause" || (before.kind === "period" && !closesWithAmount(tokens, index));
  if (!figure || opens) {
    become(token, "preposition");
  }
  return true;
}

/** 其中2025年为36亿元，: an amount that ends the clause is what it came to; 2025年为45名学生… */
function closesWithAmount(tokens: TokenRow, index: number): boolean {
  const at = tokens.skip(index + 1, ({ kind }) => kind === "bound" || kind === "adverb");
  const kind = tokens.at(at).quantity?.kind;
  const amount = kind === "money" || kind === "percent" || kind === "measure";
  return amount && endsClause(tokens.at(tokens.at(at + 1).kind === "bound" ? at + 2 : at + 1));
}

/** 为年度目标任务的114%, 为上年的1.6倍 */
function bringsShare(tokens: TokenRow, index: number): boolean {
  const at = tokens.skip(index + 1, (token) => token.quantity === null && inClause(token));
  const { quantity } = tokens.at(at);
  return (quantity?.kind === "percent" || quantity?.kind === "multiple") && tokens.at(at - 1).kind === "de";
}

function leadsToRank(tokens: TokenRow, index: number): boolean {
  // 居全省11个设区市第3位: so many there are among whom it ranks
  const passes = (token: Token): boolean =>
    SCOPE_OF_RANK.has(token.kind) || isNominal(token) || token.quantity?.kind === "count";
  const at = tokens.skip(index + 1, passes);
  return tokens.at(at).quantity?.kind === "rank";
}
