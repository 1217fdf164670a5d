import { countNouns } from "../../generated/count-nouns.js";
import { PhraseTable } from "../../text/phrase-table.js";
import { findBound } from "../bounds.js";
import { type CurrencyMark, currencyMarkBefore } from "../currency-marks.js";
import type { Numeral } from "../numeral.js";
import { buildQuantity } from "../quantity-builder.js";
import type { FoundUnit } from "../units.js";
import { matchesAt, pass, type Reading } from "./rule.js";

/** A noun that Arabic figures count without a classifier. */
export interface CountNoun {
  noun: string;
}

const COUNT_NOUNS = new PhraseTable(countNouns.map((row) => [row.noun, row] as const));
const CLAUSE_END = /[，。；、：！？）)”\n]|$|(?:以上|左右|以内|以下|有余)/y;
const PART_END = /[，,。；;、）)\n]|$/y;
const UNLISTED_UNIT = /[\p{Script=Han}](?=[，。；、：！？）)\n]|$|以上|左右|以内)/uy;
/** Hanzi that end a clause after a number but are no unit. */
const NO_UNIT = /[的了中里上下内外后前起来等时间以多余强大佳级型化线号路街村市县区省国州镇乡至到和与及或比为是有者部]/y;
const NO_NOUN =
  /[:：∶](?=[0-9])|大(?!关)|[强佳级型化线号路多式余维A-Za-z0-9＋+－%°]|分之|国道|省道|县道|热线|平台|工程|计划|行动|专项|机制|模式|体系|指挥|报警|急救|晚会|会议|事件|条例|公路|高速|高铁|铁路|城际|州(?!市)/y;
/** Figures without dimension: 指数达到105.2, PMI为50.1, 基尼系数0.46. */
const INDEX =
  /(?<=(?:指数|系数|比重|PMI|AQI|容积率|绿视率|收入比|性别比|抚养比|车桩比|桩车比|生师比|师生比|死亡率|床护比|医护比|差距|倍差|倍比|比值|景气度|评分|得分|密度|指标值)(?:同比|平均|值|总体)?(?:为|是|达到?|降至|降到|缩小到|缩小至|缩小为|扩大到|下降到|下降为|升至|升到|提高到|保持在|稳定在|控制在|[由从](?:(?:上年末?|去年|[0-9]{4}年)的?)?|(?:较上年|比上年)?(?:下降|上升|提高|提升|降低|回落|缩小|扩大|增加|减少)了?)?)/y;
/** A multiplier alone counts only where a verb of reaching stands before it: 突破百亿, 超千列. */
const REACHED =
  /(?<=(?:达|达到|突破|破|超|超过|过|近|逾|迈上|站上|跨上|跃上|登上|踏上|冲上|迈过|跨过|跨越|冲刺|迈入|迈向|首破|接近|逼近|不足|不到))/y;
/** 由2021家增至3600, a figure that says only how many. */
const GROWN =
  /(?<=(?:达到?|突破|[增升降减][至到]|(?:增加|增长|上升|下降|减少|扩大|发展|提高|降低|缩小|收窄)[到至])(?:了|近|约|超过|超)?)/y;
/** 其中男186，女92；（其中全日制本科133）: a part of those just counted. */
const PART = /(?<=其中[，,]?[\u4e00-\u9fff]{1,8}(?<!附件|[第图表道线号级版期]))|(?<=[，,、；;](?:男|女)(?:性|生|士)?)/y;
/** 年末常住人口766579，: inhabitants, or how many they are, without a classifier. */
const INHABITANTS = /(?<=(?:人口|人口数|总人数|总户数)(?:为|是|达|达到)?)/y;
const MANY = 1000;
const YEAR = /(?:19|20)[0-9]{2}$/;
const LEADING_ZERO = /0[0-9]/y;

/** 新增千亿斤粮食产能: so much more of it, in a measure; not 新增千亿元产业, 新增千亿斤粮食产能建设规划. */
const ADDED = /(?<=新增|增产|增加)/y;
const NAMES_WORK = /[^，。；、\n]{0,12}(?:规划|工程|行动|计划|战略)/y;

/** Whether a numeral that is a multiplier alone may be a quantity. */
export function isReached(text: string, numeral: Numeral, unit: FoundUnit | null): boolean {
  if (numeral.more !== null || matchesAt(REACHED, text, numeral.start)) return true;
  if (unit?.kind !== "measure" || unit.unit.endsWith("级") || !matchesAt(ADDED, text, numeral.start)) return false;
  return !matchesAt(NAMES_WORK, text, unit.end);
}

/** A number without a unit of the tables: `13亿人口`, `8000万砘`, `31省份`, `突破500，`. */
export function readBareNumber(text: string, numeral: Numeral): Reading {
  if (matchesAt(NO_NOUN, text, numeral.end) || matchesAt(LEADING_ZERO, text, numeral.start)) return pass(numeral.end);
  const mark = currencyMarkBefore(text, numeral.start)?.row;
  if (mark !== undefined) return sumOf(text, numeral, mark);
  const large = numeral.scale >= 1e4 || (numeral.style === "hanzi" && numeral.value >= 1e4);
  if (large && !numeral.bare && matchesAt(UNLISTED_UNIT, text, numeral.end) && !matchesAt(NO_UNIT, text, numeral.end)) {
    return quantityOf(text, numeral, "unlisted-unit", numeral.end + 1);
  }
  const rule = ruleFor(text, numeral, large);
  return rule === null ? pass(numeral.end) : quantityOf(text, numeral, rule, numeral.end);
}

/** `US$1.6亿`: the mark before it is all that says what is counted. */
function sumOf(text: string, numeral: Numeral, { unit, currency }: CurrencyMark): Reading {
  const { start, end, value, style, more } = numeral;
  const number = { start, end };
  const figure = { rule: "currency-mark", start, end, number, unitSpan: null, value, unit, currency, style, more };
  return { end, quantities: [buildQuantity(text, { ...figure, kind: "money" })] };
}

function ruleFor(text: string, numeral: Numeral, large: boolean): string | null {
  if (large) return "bare-number";
  if (numeral.more !== null) return numeral.style === "arabic" ? "bare-number" : null;
  if (numeral.style === "hanzi" && numeral.decimals === 0) return null;
  if (matchesAt(INDEX, text, numeral.start)) return "index";
  if (numeral.style === "hanzi" || YEAR.test(text.slice(numeral.start, numeral.end))) return null;
  if (numeral.value >= MANY && matchesAt(INHABITANTS, text, numeral.start) && matchesAt(PART_END, text, numeral.end))
    return "bare-number";
  if (numeral.decimals === 0 && matchesAt(PART, text, numeral.start) && matchesAt(PART_END, text, numeral.end))
    return "part";
  if (numeral.decimals === 0 && numeral.value > 1 && COUNT_NOUNS.longest(text, numeral.end) !== null)
    return "count-noun";
  const { start, end, more } = numeral;
  const { bound } = findBound(text, start, end, "count", more);
  if (!matchesAt(CLAUSE_END, text, end)) return null;
  return (bound !== null && numeral.decimals === 0) || matchesAt(GROWN, text, start) ? "level" : null;
}

function quantityOf(text: string, numeral: Numeral, rule: string, end: number): Reading {
  const { start, value, style, more } = numeral;
  const unitSpan = end > numeral.end ? { start: numeral.end, end } : null;
  const quantity = buildQuantity(text, {
    rule,
    start,
    end,
    number: { start, end: numeral.end },
    unitSpan,
    value,
    unit: text.slice(numeral.end, end),
    kind: "count",
    style,
    more,
  });
  return { end, quantities: [quantity] };
}
