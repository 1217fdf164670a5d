import { addressWords } from "../../generated/address-words.js";
import type { DocumentReading } from "../document-reading.js";
import { type LocatedSentence, locatedSentences } from "../document-sentences.js";

/** A row of `data/corpus/address-words.yaml`. */
export interface AddressWords {
  words: readonly string[];
}

/** The longer first: `提出意见和建议` before `提出意见`. */
const FORMULAS: readonly string[] = addressWords
  .flatMap(({ words }) => words)
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
/** ——2026年1月9日在临江县第十七届人民代表大会第五次会议上 */
const DELIVERY = /^[—－―-]{1,3}\s{0,2}(?:19|20)\d\d年[^。]{4,60}上$/;
const HANZI = /[\u3400-\u9fff]/g;
/** A name of a place and what joins formulas may be left: 我代表县人民政府. */
const MOST_LEFT = 4;
const LONGEST = 80;

/** Whether a sentence only addresses the meeting or presents the report. */
export function isAddress(sentence: string): boolean {
  if (sentence.length > LONGEST) return false;
  if (DELIVERY.test(sentence)) return true;
  let rest = sentence;
  for (const formula of FORMULAS) rest = rest.replaceAll(formula, "");
  return rest.length < sentence.length && (rest.match(HANZI) ?? []).length <= MOST_LEFT;
}

/** The sentences in which words are searched and counted: headings too, no page furniture, no formulas of address. */
export function runningText(reading: DocumentReading): LocatedSentence[] {
  return locatedSentences(reading).filter(({ text }) => !isAddress(text));
}
