import { isPlan } from "../../../time/clock.js";
import { isBound, isNominal, type Token } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { wordClass } from "../../words/word-classes.js";
import type { VerbKind } from "../../words/word-rows.js";
import type { Figure } from "../figure.js";
import { by, type StatusRule } from "./status.js";

const NAME = "told-state";
/** 只有, 仅为, 高达: right before a figure they say how things are. */
const STATES = wordClass("states");
const HAVE = "拥有";
const NOW = "当前";

/** 当前，我市债务率112%; 研发强度仅为1.2%，低于全省0.8个百分点: a part on plans says where they start from, without a word of what has been done. */
export const toldState: StatusRule = {
  name: NAME,
  examples: [
    "一、2025年工作安排\n我市财政自给率只有〔21%〕，要开源节流。",
    "一、2025年工作安排\n我市拥有〔5所〕高校，要推动校地合作。",
    "一、2025年工作安排\n当前，我市债务率〔112%〕，要守住底线。",
    "一、2025年工作安排\n全市商品房库存〔86万平方米〕，去化周期26个月，要分类施策。",
  ],
  not: [
    "一、2025年工作安排\n财政自给率达到〔21%〕。",
    "一、2025年工作安排\n当前，要新建学校〔12所〕。",
    "一、2025年工作安排\n当前，重点建设园区〔12个〕。",
    "一、2025年工作安排\n经济增速高于全省〔0.8个百分点〕。",
    "一、2025年工作安排\n商品房库存〔86万平方米〕以内。",
    "一、2025年工作安排\n粮食总产量〔36万吨〕，要落实种植面积。",
  ],
  when: (figure, { role }) => (isPlan(role) && tellsState(figure) ? by("achieved") : null),
};

const LEVELS: ReadonlySet<VerbKind | null> = new Set<VerbKind | null>(["share", "link", "rise", "fall"]);
const ofWhat = (token: Token): boolean => isNominal(token) || token.kind === "de" || token.kind === "scope";

function tellsState({ text, tokens, at, frame, earlier }: Figure): boolean {
  const words = (index: number): string => text.slice(tokens.at(index).start, tokens.at(index).end);
  if (tokens.at(at + 1).kind === "de") return false;
  const before = tokens.at(at - 1);
  // 只有全省平均水平的62%
  const state = tokens.skipBack(at - 1, before.kind === "de" ? ofWhat : isBound);
  // 服务业仅占36%; not 办事仅跑1次
  if (LEVELS.has(before.verb) && tokens.at(at - 2).kind === "adverb" && STATES.has(words(at - 2))) return true;
  if (STATES.has(words(at - 1)) || STATES.has(words(state))) return true;
  if (before.word?.text === HAVE && tokens.at(at - 2).kind === "scope") return true;
  if (frame.predicate?.kind === "compare") return earlier.at(-1)?.decided.rule === NAME;
  if (needsMending(text, tokens, at, frame)) return true;
  const opens =
    tokens.at(0).word?.text === NOW &&
    (frame.clause.first === 2 || (frame.clause.first === 0 && tokens.at(1).kind === "scope"));
  return opens && (frame.predicate === null || frame.predicate.kind === "link");
}

const STOCKS = wordClass("stocks");
const DEMANDS = /^(?:要(?![素求点道件闻害案])|必须|务必|须|需要|亟[需须待])/;
/** In tokens, how far from a figure the demand and the other facts may stand. */
const FARTHEST = 40;

/** 商品房库存86万平方米，去化周期26个月，要分类施策: what lies about or is lacking, told one beside the other before what is to be done about it. */
function needsMending(text: string, tokens: TokenRow, at: number, { predicate, theme }: Figure["frame"]): boolean {
  if (predicate !== null || theme === null) return false;
  const from = Math.max(0, at - FARTHEST);
  const opens = tokens.last(from, at, tells) + 1;
  let lacks = tokens.some(opens, at + 1, isOfStock);
  for (let index = at + 1; index < at + FARTHEST; index++) {
    const { kind, end } = tokens.at(index);
    if (kind === "comma" && DEMANDS.test(text.slice(end, end + 2))) return lacks;
    if (tells(tokens.at(index))) return false;
    lacks ||= isOfStock(tokens.at(index), index);
  }
  return false;

  function isOfStock({ kind }: Token, index: number): boolean {
    return kind === "figure" && STOCKS.ends(text, tokens.at(index - 1).end);
  }
}

/** What is done, a time, or the end of the statement. */
const tells = ({ kind, period, cue }: Token): boolean =>
  kind === "edge" || kind === "stop" || kind === "colon" || kind === "verb" || period !== null || cue !== null;
