import { countedNouns } from "../generated/counted-nouns.js";
import { HANZI } from "../text/hanzi.js";
import { COUNTED_BY } from "./listed-terms.js";
import { isNumeralTerm, termNumeral } from "./numeral-term.js";
import { WordSet } from "./word-set.js";

/** Nouns of things that a numeral before a quotation counts: in 十大“金芙蓉”项目 it belongs to 项目, not to the quotation. */
export interface CountedNounRow {
  words: readonly string[];
  /** A quotation that ends in such a noun is counted itself: 四大“攻坚行动”. */
  heads?: readonly string[];
}

const NUMERAL_BEFORE =
  /(?:^|[^一二两三四五六七八九十百千万第\d])((?:[二三四五六七八九]?十[一二三四五六七八九]?|[两三四五六七八九])(个|大|项|种|条))$/;
const LONGEST_QUOTED = 7;
const COUNTED = new WordSet(countedNouns.flatMap(({ words }) => words));
const HEADS = new WordSet(countedNouns.flatMap(({ heads }) => heads ?? []));
const PHRASE = 10;

/**
 * Where a numeral phrase outside the marks starts that belongs to the quoted term (三个“一号工程”), or `null`: the numeral counts
 * something else, or there is none.
 */
export function numeralBefore(text: string, open: number, content: string, after: number): number | null {
  if (content.length > LONGEST_QUOTED || !COUNTED_BY.at(text, open - 1)) return null;
  const before = text.slice(Math.max(0, open - 6), open);
  const match = NUMERAL_BEFORE.exec(before);
  if (match === null) return null;
  const own = isNumeralTerm(content) ? termNumeral(content) : null;
  if (own !== null && own.count !== 1 && !/^[十百]/.test(content)) return null;
  if (countsWhatFollows(text, after)) return null;
  if (match[2] !== "个" && HEADS.lengthBefore(content, 0, content.length) === 0) return null;
  return open - match[1]!.length;
}

/** Whether the noun phrase behind the quotation ends in a noun of things that are counted. */
function countsWhatFollows(text: string, from: number): boolean {
  for (let at = from; at < Math.min(text.length, from + PHRASE) && HANZI.at(text, at); at++) {
    if (COUNTED.lengthAt(text, at, text.length) > 0) return true;
  }
  return false;
}
