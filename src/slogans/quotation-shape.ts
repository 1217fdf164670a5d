import { goalWords as rows } from "../generated/goal-words.js";
import { findBound } from "../quantity/bounds.js";
import { readNumeral } from "../quantity/numeral.js";
import { findUnit } from "../quantity/units.js";
import { DIGIT } from "../text/ascii.js";
import { HANZI, HANZI_NUMERALS } from "../text/hanzi.js";
import { UnitSet } from "../text/unit-set.js";
import { isNumeralTerm } from "./numeral-term.js";
import type { QuotationShape } from "./quotation-evidence.js";

/** A row of `data/slogans/goal-words.yaml`. */
export interface GoalWord {
  /** `bound`: behind a figure; `part`: units that count what a named thing consists of. */
  role: "bound" | "part";
  words: readonly string[];
}

function goalWords(role: GoalWord["role"]): string[] {
  return rows.filter((row) => row.role === role).flatMap(({ words }) => words);
}

const DIGITS = new UnitSet("", ["0", "9"]);
const FIGURE_AT_END = /(?<=[\u4E00-\u9FFF]{2})[0-9][0-9.,]{0,12}[%‰\u4E00-\u9FFF/]{1,8}$/;
const BOUND_AT_END = new RegExp(`(?:${goalWords("bound").join("|")})$`);
/** Smaller ones count the parts of what is named (“十大工程100项”), unless they count people or things and much is said of them. */
const LARGE_COUNT = 1000;
const SMALLEST_COUNT = 10;
const LONG_SUBJECT = 5;
const PARTS = new UnitSet(goalWords("part").join(""));
const BREAKS = /[、，,；;·\s—+＋]+/;
const BREAK = new UnitSet("、，,；;· \n—+＋");
const HAN = /\p{Script=Han}/u;
const DATE = /^(?:\d{1,2}[·.]\d{1,2}|(?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?$)/;
const LIST = new UnitSet("、，,；; \n");
const COMMA = new UnitSet("，,");
const PLUS = new UnitSet("+＋");
const PARTICLE = new UnitSet("的了");
const STOP = new UnitSet("。！？");
const STOP_AT_END = new UnitSet("。！？；");

const QUESTION = /哪里|哪儿|怎么|怎样|何处|为何|为什么|是什么|干什么|有没有|好不好|行不行|能不能|谁来|靠谁|[吗呢]$/;

/** `六涨四降`: how many of a number of prices or figures rose and fell. */
const TREND_START = new UnitSet(HANZI_NUMERALS);
const TREND = /^[一二两三四五六七八九十]{1,3}[涨升增][一二两三四五六七八九十]{1,3}[降跌减平稳]/;

/** The forms of a quotation that count as evidence. `content` is what stands between the marks. */
export function quotationShapes(content: string): Set<QuotationShape> {
  const shapes = new Set<QuotationShape>();
  const parts = BREAK.in(content) ? content.split(BREAKS).filter((part) => part !== "") : [content];
  let longest = 0;
  for (const part of parts) longest = Math.max(longest, part.length);
  if (isNumeralTerm(content)) shapes.add("numeral");
  else if (!HANZI.begins(content) && !HAN.test(content)) shapes.add("foreign");
  if (DIGIT.begins(content) && DATE.test(content)) shapes.add("date");
  if (PLUS.in(content)) shapes.add("joined");
  if (content.includes("·") && parts.length > 1) shapes.add("dotted");
  if (parts.length > 1 && LIST.in(content) && areParallel(parts)) shapes.add("parallel");
  if (content.length >= 3 && content.length <= 8) shapes.add("short");
  if (longest > 20) shapes.add("very-long");
  else if (longest > 12) shapes.add("long");
  const last = content.length - 1;
  if (COMMA.in(content)) shapes.add("comma");
  if (PARTICLE.next(content, 1, last) < last) shapes.add("particle");
  if (content.length < 2) shapes.add("single");
  if (TREND_START.begins(content) && TREND.test(content)) shapes.add("trend");
  if (QUESTION.test(content)) shapes.add("question");
  if (DIGITS.in(content) && (isBareRate(content) || parts.some(statesFigure) || allots(parts))) shapes.add("figure");
  if (STOP_AT_END.ends(content) || STOP.next(content, 0, last) < last) shapes.add("sentence");
  return shapes;
}

/** `GDP增长6.2%`, `粮食产量稳定在45万吨`: ends with a full figure that something is said of; not `科创30条`, `最后100米`. */
function statesFigure(part: string): boolean {
  const figure = part.replace(BOUND_AT_END, "");
  const at = FIGURE_AT_END.exec(figure)?.index;
  if (at === undefined || figure.startsWith("最后")) return false;
  const numeral = readNumeral(figure, at);
  const unit = numeral === null ? null : findUnit(figure, numeral);
  if (numeral === null || unit === null || unit.end !== figure.length || unit.time !== null) return false;
  if (unit.kind !== "count") return true;
  const least = at >= LONG_SUBJECT && !PARTS.ends(figure) ? SMALLEST_COUNT : LARGE_COUNT;
  return numeral.value >= least;
}

/** 每村至少1名村医, 每村1名村医、每乡1所卫生院: how many each is to have at the least, or of several things; not “每村1名大学生”. */
function allots(parts: readonly string[]): boolean {
  let bounded = parts.length > 1;
  for (const part of parts) {
    const numeral = part.startsWith(EACH) ? readNumeral(part, DIGITS.next(part, 0, part.length)) : null;
    const unit = numeral === null ? null : findUnit(part, numeral);
    if (numeral === null || unit === null || unit.kind !== "count" || unit.time !== null) return false;
    // 每人1张卡、每户1本账: so short, it is coined
    if (part.length - unit.end < SHORTEST_THING) return false;
    bounded ||= findBound(part, numeral.start, unit.end, unit.kind, null).cues.length > 0;
  }
  return bounded;
}

const EACH = "每";
const SHORTEST_THING = 2;

/** 6%左右, quoted from a goal; not 100%工程. */
function isBareRate(content: string): boolean {
  const numeral = DIGIT.begins(content) ? readNumeral(content, 0) : null;
  const unit = numeral === null ? null : findUnit(content, numeral);
  if (numeral === null || unit === null || unit.kind !== "percent") return false;
  const { cues } = findBound(content, numeral.start, unit.end, unit.kind, null);
  return (cues.at(-1)?.span.end ?? unit.end) === content.length;
}

/** Parts of one length, or with the same first or last character, are a series. */
function areParallel(parts: readonly string[]): boolean {
  const [first, ...others] = parts as [string, ...string[]];
  return (
    others.every((part) => part.length === first.length) ||
    others.every((part) => part.at(-1) === first.at(-1)) ||
    others.every((part) => part[0] === first[0])
  );
}
