import { citeChicago } from "./chicago.js";
import type { CitedDocument } from "./cited-document.js";
import { citeGbt7714 } from "./gbt7714.js";
import type { DocumentPlace } from "./numbered-places.js";

/** One citation in two styles, ready to be pasted, with the quoted sentence and where it stands. */
export interface Citation {
  /** After GB/T 7714—2015. */
  gbt7714: string;
  /** After the Chicago Manual of Style, as a note. */
  chicago: string;
}

/**
 * Cites a sentence of a document.
 *
 * @example
 * const cited = citedDocument(document, labelOf(document));
 * cite(cited, { path: "二、2024年工作安排", paragraph: 12, sentence: 3, page: 5 }, "地区生产总值增长6%左右。").gbt7714;
 * // "“地区生产总值增长6%左右。”周明. 临江县政府工作报告[R]. 2024-01-09: 5（二、2024年工作安排，第12段第3句）."
 */
export function cite(cited: CitedDocument, place: DocumentPlace, sentence: string): Citation {
  return { gbt7714: citeGbt7714(cited, place, sentence), chicago: citeChicago(cited, place, sentence) };
}
