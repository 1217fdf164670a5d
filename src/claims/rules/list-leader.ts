import type { Mention } from "../../types.js";
import { type Run, runText } from "../frames/noun-phrase.js";
import { isEvent, isNominal, isPart, type Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { wordAt } from "../words/dictionary.js";
import { OCCASIONS } from "../words/occasion.js";
import { wordClass } from "../words/word-classes.js";
import type { Figure, ReadFigure } from "./figure.js";

/** The figure before this one, where the two stand in one list under one verb. */
export function listLeader(figure: Omit<Figure, "leader">): ReadFigure | null {
  const { text, tokens, at, frame, earlier, quantity } = figure;
  const { theme: noun } = frame;
  if (frame.isBase || frame.predicate !== null || quantity.text.startsWith("翻")) return null;
  // 安排稳定基金1.3亿元，债务还本支出2.8亿元: the item of an account stands by itself
  if (noun !== null && tokens.at(noun.last).word?.account === true) return null;
  const before = earlier.at(-1);
  // 9次考察园区、3次走进学校: each has its verb behind it
  if (before === undefined || (OCCASIONS.has(quantity.unit) && tokens.at(at + 1).verb === "action")) return null;
  let index = frame.first - 1;
  // 拥有300名员工的企业12家: what the verb has belongs to the thing
  if (noun !== null && tokens.at(index).kind === "de") return null;
  const among = tokens.at(index).word?.text === "其中" && tokens.at(index - 1).kind === "comma";
  if (among) {
    // 新增装机300万千瓦，其中风电120万千瓦
    const share = before.objectOf && before.quantity.unit === quantity.unit && quantity.kind !== "percent";
    return share && noun !== null && index - 2 === before.at ? before : null;
  }
  // 争取补助资金36亿元，国债、专项债等资金21亿元: the examples belong to the noun
  if (tokens.at(index).kind === "etcetera") index = beforeExamples(tokens, index);
  // 新建高中2所，以及初中6所
  if (tokens.at(index).kind === "conjunction" && tokens.at(index - 1).kind === "comma") index--;
  const comma = tokens.at(index).kind === "comma";
  if (comma) {
    // 新增龙头企业1家，联合体3家; 建成2所高中，6所初中; 召开全体会议2次，专题协商6次
    const held = noun !== null && areHeld(figure, noun, before);
    if (noun !== null && (isTotal(text, tokens.at(noun.last)) || tellsInhabitants(text, tokens.at(noun.last), before)))
      return null;
    const names =
      noun === null
        ? frame.counted !== null && frame.behind === null
        : held || !isEvent(tokens.at(noun.last)) || sameHead(figure, noun, before);
    const alike = sameUnit(before.quantity.unit, quantity.unit) || areThings(figure, before);
    const parallel = names && alike && quantity.kind !== "percent";
    const object = before.objectOf || held || (noun === null && COUNTED_BEFORE.has(before.rule ?? ""));
    if (!parallel || !object || hasPredicate(figure)) return null;
    if (!EXISTS.has(before.verb?.text ?? "") && closesClause(tokens, index, before)) return before;
    index--;
  }
  return tokens.skipBack(index, (token) => isPart(token) || JOINS.has(token.kind)) === before.at ? before : null;
}

const EXISTS = wordClass("exists");
/** Rules by which what is counted stands behind the figure. */
const COUNTED_BEFORE: ReadonlySet<string> = new Set(["noun-after", "described-noun"]);

/** 培育3家具有影响力的平台，20家特色平台: all that stands between the figure before and the comma says what it counts. */
function closesClause(tokens: TokenRow, comma: number, { at, indicator }: ReadFigure): boolean {
  if (indicator === null || indicator.span.start < tokens.at(at).end) return false;
  return indicator.span.end === tokens.at(comma).start;
}

/** Index of what stands before the examples that end at `etcetera`; `etcetera` itself where that is no comma. */
function beforeExamples(tokens: TokenRow, etcetera: number): number {
  const at = tokens.skipBack(etcetera - 1, (token) => isNominal(token) || EXAMPLES.has(token.kind));
  return tokens.at(at).kind === "comma" ? at : etcetera;
}

const EXAMPLES: ReadonlySet<string> = new Set(["pause", "conjunction", "aside", "scope"]);

/** 征集史料172篇，照片1028张: bare names of things, each with its own classifier. */
function areThings({ tokens, quantity, frame }: Omit<Figure, "leader">, before: ReadFigure): boolean {
  if (frame.theme === null || quantity.kind !== "count" || before.quantity.kind !== "count") return false;
  if (PEOPLE.opens(quantity.unit)) return false;
  if (wordAt(before.verb?.text ?? "", 0, before.verb?.text.length ?? 0)?.verb !== "action") return false;
  return !tokens.some(frame.theme.first, frame.theme.last + 1, ({ kind }) => kind !== "noun");
}

/** Who is counted is seldom the object: 培育合作社36家，社员1.2万人. */
const PEOPLE = wordClass("counted-people");

/** 音乐会55场次，赛事56场: occasions are counted alike. */
const sameUnit = (one: string, other: string): boolean => one === other || (OCCASIONS.has(one) && OCCASIONS.has(other));

/** 新建市场12个，3个县获评文明县: the second is subject of a verb of its own. */
function hasPredicate({ tokens, frame }: Omit<Figure, "leader">): boolean {
  return frame.theme === null && frame.counted !== null && tokens.at(frame.counted.last + 1).kind === "verb";
}

/** 新增上市企业11家，上市企业总数52家: how many there are is another statement. */
const isTotal = (text: string, { start, end }: Token): boolean => TOTALS.ends(text.slice(start, end));
const TOTALS = wordClass("totals");

/** 辖12个乡镇，总人口26.2万: how many live there is none of what the place has under it; but 转移农村人口3.6万，牧区人口1.2万. */
const tellsInhabitants = (text: string, { end }: Token, { indicator }: ReadFigure): boolean =>
  INHABITANTS.ends(text, end) && !INHABITANTS.ends(indicator?.text ?? "");
const INHABITANTS = wordClass("inhabitants");

/** 发放物价补贴251万元，取暖补贴663万元 */
const sameHead = (
  { text, tokens }: Omit<Figure, "leader">,
  { last }: Run,
  { indicator, verb }: ReadFigure,
): boolean => {
  // 完成固定资产投资36亿元，重点项目投资12亿元: two statements
  if (verb === null || wordAt(verb.text, 0, verb.text.length)?.copula === true) return false;
  return indicator?.text.endsWith(runText(text, tokens, { first: last, last })) === true;
};

/** 召开全体会议2次，专题协商6次: what is held is a deed itself. */
function areHeld({ tokens, quantity }: Omit<Figure, "leader">, { first, last }: Run, before: ReadFigure): boolean {
  const named = first < last || tokens.at(last).word?.kind === "noun";
  return named && OCCASIONS.has(quantity.unit) && holds(before.verb);
}

const LENGTH_OF_VERB = 2;
/** 组织召开: what stands last counts. */
const holds = (verb: Mention | null): boolean =>
  verb !== null && wordAt(verb.text, verb.text.length - LENGTH_OF_VERB, verb.text.length)?.holds === true;

const JOINS = new Set(["pause", "conjunction", "aside", "bound", "de", "scope", "particle", "etcetera"]);
