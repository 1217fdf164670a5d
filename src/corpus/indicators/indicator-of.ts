import type { Claim, Mention } from "../../types.js";
import { isKnownIndicator, normalIndicator } from "./normal-form.js";

/** How far before a word of goal its own noun may begin, and between a name and its figure. */
const REACH = 20;
const FAR = 60;
/** What a share is of, before its figure: 占国内生产总值比重在3%. */
const PART_OF =
  /占([\u4e00-\u9fffA-Z]{2,10}?)的?(?:比重|比例|份额)?(?:[为约在]|达到?|控制在|保持在|提高到|降[至到]|升至|不超过)?$/;
const BEFORE_OF = /([\u4e00-\u9fffA-Z]{2,20})的$/;
/** Stands for a noun before words that only say goal or growth. */
const NOUN = "某某";

/**
 * The normal name of what a claim measures. A name that is only a word of goal or growth (`的调控目标`) takes the noun before it; an amount
 * that is given as a part of another one is their ratio, where the table of indicators has it (`财政赤字…占国内生产总值比重`).
 */
export function indicatorOf({ quantity }: Claim, written: Mention, text: string, place: string | null): string {
  const name = normalIndicator(written.text, place);
  const { start, end } = written.span;
  if (quantity.kind === "percent" && end <= quantity.span.start && quantity.span.start - end <= FAR) {
    const ratio = ratioOf(written.text, text.slice(end, quantity.span.start));
    if (ratio !== null) return ratio;
  }
  if (isKnownIndicator(name) || normalIndicator(NOUN + written.text) !== NOUN) return name;
  const before = BEFORE_OF.exec(text.slice(Math.max(0, start - REACH), start))?.[1] ?? "";
  for (let from = 0; from < before.length - 1; from++) {
    const longer = normalIndicator(before.slice(from), place);
    if (isKnownIndicator(longer)) return longer;
  }
  return name;
}

function ratioOf(part: string, between: string): string | null {
  const whole = PART_OF.exec(between.slice(-REACH))?.[1];
  if (whole === undefined) return null;
  const ratio = normalIndicator(`${part}占${whole}比重`);
  return isKnownIndicator(ratio) ? ratio : null;
}
