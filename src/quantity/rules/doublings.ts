import { readNumeral } from "../numeral.js";
import { buildQuantity } from "../quantity-builder.js";
import { matchesAt, type Rule } from "./rule.js";

const TIMES = /翻(?:了|上)?(?:接?近|将近|大约|约)?(?=[一两二三四五六七八九1-9]番)/y;
const AND_HALF = /半/y;
const PLAIN = /翻了?番/y;
const COUNTED = "个";
const MOST_TIMES = 9;

/** `翻一番` and `翻了近一番` are twice as much, `翻两番` four times; `翻番` is `翻一番`. */
export const doublings: Rule = {
  name: "doubling",
  starts: "翻",
  read(text, at) {
    TIMES.lastIndex = at;
    const times = TIMES.exec(text);
    PLAIN.lastIndex = at;
    const plain = times === null ? PLAIN.exec(text) : null;
    if (times === null && plain === null) return null;
    // 两个翻番: the goals are counted
    if (plain !== null && text[at - 1] === COUNTED) return null;
    const numberStart = at + (times?.[0].length ?? 0);
    const numeral = times === null ? null : readNumeral(text, numberStart);
    if (times !== null && (numeral === null || numeral.value > MOST_TIMES)) return null;
    const end = numeral === null ? at + (plain?.[0].length ?? 0) : numeral.end + 1;
    const quantity = buildQuantity(text, {
      rule: "doubling",
      start: at,
      end,
      number: numeral === null ? { start: at, end } : { start: numeral.start, end: numeral.end },
      unitSpan: { start: end - 1, end },
      value: 2 ** (numeral?.value ?? 1),
      unit: "倍",
      kind: "multiple",
      style: numeral?.style ?? "hanzi",
      boundFrom: numeral?.start ?? at,
      more: matchesAt(AND_HALF, text, end) ? { start: end, end: end + 1 } : null,
    });
    return { end, quantities: [quantity] };
  },
};
