import { buildQuantity } from "../quantity-builder.js";
import { ARABIC_DIGITS, isOneOf, matchEnd, matchesAt, type Rule } from "./rule.js";

/** So many of them, and no unit behind that would make another thing of it: 12/10万吨, 8/100万元. */
const POPULATION = /[/／](?:10万|100万|十万|百万|1万|万)(?:人(?!次))?(?![0-9.．])/y;
const OTHER_UNIT = /[元吨户亩千瓦平立方公斤升次美欧港日辆件个只台份头株册套瓶]/y;

/** 孕产妇死亡率8.9/10万, 发病率45／10万: so many cases among so many people. */
export const perPopulation: Rule = {
  name: "per-population",
  starts: ARABIC_DIGITS,
  read(text, at, numeral) {
    if (numeral === null || numeral.form !== "exact" || !isOneOf("/／", text, numeral.end)) return null;
    const end = matchEnd(POPULATION, text, numeral.end);
    if (end < 0 || matchesAt(OTHER_UNIT, text, end) || isOneOf("/／", text, at - 1)) return null;
    const quantity = buildQuantity(text, {
      rule: "per-population",
      start: at,
      end,
      number: { start: at, end: numeral.end },
      unitSpan: { start: numeral.end, end },
      value: numeral.value,
      unit: text.slice(numeral.end, end).replace("／", "/"),
      kind: "measure",
      style: numeral.style,
      more: numeral.more,
    });
    return { end, quantities: [quantity] };
  },
};
