import { COMPOUNDS } from "../words/compounds.js";
import { wordClass } from "../words/word-classes.js";
import { beforeFigure } from "./before-figure.js";
import { isPart } from "./token.js";
import type { TokenRow } from "./token-row.js";

/** What a level is said of, by its end. */
const MEASURED = wordClass("measured");
/** 带动销售额超500亿元: they bring about what stands behind, and say nothing of which measure it is. */
const PIVOTS = wordClass("pivots");
const OF_MEASURES: ReadonlySet<string> = new Set(["action", "event", "light"]);

/**
 * 节约能源总量达到360万吨, 参与人次达48万, 牵头或参与占比超过80%: before a measure that a level is said of, the deed says which it is; 生活垃圾
 * 收集处理率98%: before a rate too, where what it is done to stands before it.
 */
export function namesMeasured(text: string, tokens: TokenRow, index: number): boolean {
  if (!isDeed(tokens, index) || goesOnWithList(tokens, index)) return false;
  const joined = tokens.at(index + 1).kind === "conjunction" && isDeed(tokens, index + 2);
  if (!joined && PIVOTS.has(tokens.at(index).word?.text ?? "")) return false;
  const first = joined ? index + 3 : index + 1;
  const at = tokens.skip(first, isPart);
  if (at === first || !MEASURED.ends(text, tokens.at(at - 1).end)) return false;
  const level = tokens.skip(at, ({ kind }) => kind === "adverb" || kind === "scope");
  if (tokens.at(at).quantity?.kind === "percent")
    return isPart(tokens.at(index - 1)) && text[tokens.at(at).start - 1] === RATE;
  return tokens.at(level).verb === "link" && beforeFigure(tokens, level);
}

const RATE = "率";

/** A deed, though another rule may have taken it for a noun before. */
function isDeed(tokens: TokenRow, index: number): boolean {
  const { word } = tokens.at(index);
  if (word === null || word.kind !== "verb" || word.verb === null || word.copula || word.cue !== null) return false;
  return OF_MEASURES.has(word.verb);
}

/** 建成粮田36万亩、推广良种面积超12万亩: what stands behind the pause is done as what stands before it. */
const goesOnWithList = (tokens: TokenRow, index: number): boolean =>
  tokens.at(index - 1).kind === "pause" && tokens.at(index - 2).kind === "figure";

/** 稳岗补贴拨付1.2亿元, 两项补贴惠及4.7万人: behind its name, what money is given as is what the verb before the figure is said of. */
export function isGranted(tokens: TokenRow, index: number): boolean {
  const { verb, word } = tokens.at(index);
  if (verb !== "event" || !GRANTED.has(word?.text ?? "")) return false;
  const before = tokens.at(index - 1);
  if (!isPart(before) && before.kind !== "figure") return false;
  return tokens.at(index + 1).verb === "action" && beforeFigure(tokens, index + 1);
}

const GRANTED = wordClass("money-nouns");

/** 受到上级表彰98项次, 获得省级财政补助36万元: what somebody receives from somebody is no deed of the one of whom it is told. */
export function isReceived(tokens: TokenRow, index: number): boolean {
  const { verb } = tokens.at(index);
  if ((verb !== "action" && verb !== "event") || !beforeFigure(tokens, index)) return false;
  const at = tokens.skipBack(index - 1, ({ kind }) => OF_GIVER.has(kind));
  return RECEIVES.has(tokens.at(at).word?.text ?? "");
}

const RECEIVES = wordClass("receives");
const OF_GIVER: ReadonlySet<string> = new Set(["noun", "quoted", "scope", "bound", "aside"]);

/** 举办政银企对接活动13场, 开展集中执行行动12次: between who it is for, or how it is done, and 活动 the deed says what is held. */
export function namesHeld(text: string, tokens: TokenRow, index: number): boolean {
  const next = tokens.at(index + 1);
  if (tokens.at(index).verb !== "action" || next.kind !== "noun" || !beforeFigure(tokens, index + 1)) return false;
  if (!COMPOUNDS.isAt(text, next.start, next.end) || !OF_HELD.has(tokens.at(index - 1).kind)) return false;
  const holder = tokens.skipBack(index - 1, ({ kind }) => OF_HELD.has(kind) || kind === "scope");
  return tokens.at(holder).word?.holds === true;
}
const OF_HELD: ReadonlySet<string> = new Set(["noun", "adverb"]);
