import { groupOf } from "../../text/group-of.js";
import { numeralValue, parseNumeral } from "../numeral.js";
import { buildQuantity } from "../quantity-builder.js";
import type { Rule } from "./rule.js";

const CAPITALS = "壹贰叁肆伍陆柒捌玖拾";
const AMOUNT =
  /([壹贰叁肆伍陆柒捌玖拾佰仟零万亿]{2,24})[元圆](?:([壹贰叁肆伍陆柒捌玖])角)?(?:零?([壹贰叁肆伍陆柒捌玖])分)?[整正]?/y;
const SINGLE = /([壹贰叁肆伍陆柒捌玖])[元圆](?:([壹贰叁肆伍陆柒捌玖])角)?(?:零?([壹贰叁肆伍陆柒捌玖])分)?[整正]/y;

/** `壹佰贰拾叁万元整`, as contracts and cheques write sums. */
export const formalAmounts: Rule = {
  name: "formal-amount",
  starts: CAPITALS,
  read(text, at) {
    AMOUNT.lastIndex = at;
    SINGLE.lastIndex = at;
    const match = AMOUNT.exec(text) ?? SINGLE.exec(text);
    const whole = match === null ? null : parseNumeral(groupOf(match, 1));
    if (match === null || whole === null) return null;
    const cents = 10 * digitOf(groupOf(match, 2)) + digitOf(groupOf(match, 3));
    const numberEnd = at + groupOf(match, 1).length;
    const end = at + match[0].length;
    const quantity = buildQuantity(text, {
      rule: "formal-amount",
      start: at,
      end,
      number: { start: at, end: numberEnd },
      unitSpan: { start: numberEnd, end },
      value: cents === 0 ? whole : Math.round(whole * 100 + cents) / 100,
      unit: "元",
      kind: "money",
      currency: "CNY",
      style: "hanzi",
    });
    return { end, quantities: [quantity] };
  },
};

const digitOf = (capital: string): number => (capital === "" ? 0 : numeralValue(capital));
