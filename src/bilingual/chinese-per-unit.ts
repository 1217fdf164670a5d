import type { Figure } from "./figure.js";
import { chineseUnitAt } from "./shared-units.js";

const LONGEST = 40;
/** 每斤分别提高3分、5分: nothing else may begin between. */
const APART = /[；。]/;

/** The unit that a figure is reckoned by, as the words before it say (每斤提高), or `null`. */
export function perUnitBefore(text: string, from: number, figure: number): Figure["per"] {
  const start = Math.max(from, figure - LONGEST);
  const every = text.lastIndexOf("每", figure - 1);
  if (every < start || APART.test(text.slice(every, figure))) return null;
  return chineseUnitAt(text, every + 1)?.meaning ?? null;
}
