import { numeralValue } from "../quantity/numeral.js";

/** One to twelve. */
export const COUNT = "(?:十[一二]?|[一两二三四五六七八九]|1[0-2]|0?[1-9])";
export const TO = "[—–－~～至到-]";
/** 元月 is January. */
export const HANZI_MONTH: string = "(?:十[一二]?|[一二三四五六七八九]|(?<![\\d亿万千百十美欧日港])元)";
export const ANY_MONTH: string = `(?:1?\\d|${HANZI_MONTH})`;
export const DAY_NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
export const DAY: string = `(?:${DAY_NUMBER}日)`;
const EDGE = "(?:份?当月|份|底|末|初|[上中下]旬)?";

/** 前10个月, 头三个季度, 最后一季度, 前5月 */
export const COUNTED_PARTS: string = `(?:(?:[前头首后尾]|最[后末])${COUNT}个(?:季度|月)|最[后末]一季度|[前头](?:1[0-2]|[2-9])月)`;
/** 1—9月, 元至九月, 1月至9月, 1月1日至9月30日 */
export const MONTH_SPANS: string = `(?:${ANY_MONTH}月${DAY}?${TO}${ANY_MONTH}月|(?:1?\\d|元)${TO}1?\\d月|${HANZI_MONTH}[至到]${HANZI_MONTH}月)${EDGE}${DAY}?`;
/** 9月, 9月30日, 10月1日至7日, 10月1—7日, 1—9月 */
export const MONTHS: string = `(?:${MONTH_SPANS}|${ANY_MONTH}月(?:${DAY_NUMBER}日?${TO}${DAY}|${EDGE}${DAY}?))`;
/** 前三季, 首季度, 一、二、三季度, 一至三季度, 三、四季度, 第四季度; not 每一季度 */
export const QUARTERS: string =
  "(?:[前首头][三3]季度?|首季度?|[一1]、[二2](?:、[三3]、[四4]|、[三3])季度|[一二三1-3](?:[、至到—-]|(?=[二三四2-4]季度))[二三四2-4]季度|(?<!每)第?[一二三四1-4]季度|第[一二三四1-4]季(?!度))";

/** One to twelve of 元, 十, 09. */
export const monthOf = (words: string): number => (words === "元" ? 1 : numeralValue(words));
