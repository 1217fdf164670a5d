import type { Cell } from "../structure/table.js";
import type { Mention } from "../types.js";
import { unitInBrackets } from "./units.js";

/** 一、, （二）, 1., 其中： before the name of a row. */
const LABEL =
  /^(?:其中[:：]?\s?)?(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)]?[、.．:：]|[（(][一二三四五六七八九十\d]{1,3}[）)]|[#—-]{1,3})?\s?/;

/** 一、税收收入（万元） → 税收收入 */
export function nameOf({ text, start }: Cell): Mention {
  const label = LABEL.exec(text)?.[0].length ?? 0;
  const bracket = unitInBrackets(text)?.at ?? text.length;
  const end = bracket > label ? bracket : text.length;
  return { text: text.slice(label, end), span: { start: start + label, end: start + end } };
}
