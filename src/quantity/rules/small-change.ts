import { numeralValue } from "../numeral.js";
import { buildQuantity } from "../quantity-builder.js";
import { ARABIC_DIGITS, HANZI_DIGITS, type Rule } from "./rule.js";

/** 五角六分, 5角6分, 两毛五分钱; not 三角五分位. */
const CHANGE = /([1-9一二两三四五六七八九])[角毛]([1-9一二三四五六七八九])分(?:钱|(?![位数辨之析布]))/y;

/** `每千瓦时五角六分` is 0.56 元. */
export const smallChange: Rule = {
  name: "small-change",
  starts: `${ARABIC_DIGITS}${HANZI_DIGITS}`,
  read(text, at, numeral) {
    if (numeral !== null && numeral.end > at + 1) return null;
    CHANGE.lastIndex = at;
    const [whole, tenths, hundredths] = CHANGE.exec(text) ?? [];
    if (whole === undefined || tenths === undefined || hundredths === undefined) return null;
    const end = at + whole.length;
    const quantity = buildQuantity(text, {
      rule: "small-change",
      start: at,
      end,
      number: { start: at, end },
      unitSpan: null,
      value: (10 * numeralValue(tenths) + numeralValue(hundredths)) / 100,
      unit: "元",
      kind: "money",
      currency: "CNY",
      style: "hanzi",
    });
    return { end, quantities: [quantity] };
  },
};
