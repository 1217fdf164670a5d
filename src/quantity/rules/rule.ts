import { HANZI_NUMERALS } from "../../text/hanzi.js";
import { UnitSet } from "../../text/unit-set.js";
import type { Numeral } from "../numeral.js";
import type { ScannedQuantity } from "../scanned-quantity.js";

/** What a rule made of the text at a place. */
export interface Reading {
  /** Where the scan goes on. */
  end: number;
  /** Empty where the text there is no quantity. */
  quantities: readonly ScannedQuantity[];
}

/**
 * Reads the text at an offset where a numeral may begin, or returns `null` and leaves it to the next rule. Rules look a bounded number
 * of characters around themselves, except that what they pass over they also consume, so that a scan stays linear.
 */
export interface Rule {
  readonly name: string;
  /** The characters that it can begin with. */
  readonly starts: string;
  /** @param numeral The numeral at `at`, if one stands there that can be read. */
  read(text: string, at: number, numeral: Numeral | null): Reading | null;
}

export const ARABIC_DIGITS = "0123456789０１２３４５６７８９";
export const HANZI_DIGITS: string = HANZI_NUMERALS;

export const OPENING_QUOTE: UnitSet = new UnitSet('“‘「『"');

/** Whether the character at `offset` is one of `characters`; false outside of the text. */
export function isOneOf(characters: string, text: string, offset: number): boolean {
  if (offset < 0 || offset >= text.length) return false;
  const unit = text.charCodeAt(offset);
  for (let index = 0; index < characters.length; index++) if (characters.charCodeAt(index) === unit) return true;
  return false;
}

/** 五、六千名 with the pause that older texts set; a label opens its line (`一、二十年来`). */
export const PAUSE = "、";
export const OPENS_LINE: RegExp = /(?<=^|[\n（(第])/y;

/** Passes over text that is no quantity. */
export function pass(end: number): Reading {
  return { end, quantities: [] };
}

/** The source of an expression for any of the words, the longest first. */
export function alternation(words: readonly string[]): string {
  return [...words].sort((left, right) => right.length - left.length).join("|");
}

/** Whether a sticky expression matches at `offset`. */
export function matchesAt(expression: RegExp, text: string, offset: number): boolean {
  expression.lastIndex = offset;
  return expression.test(text);
}

/** Where the match of a sticky expression at `offset` ends, or -1. */
export function matchEnd(expression: RegExp, text: string, offset: number): number {
  expression.lastIndex = offset;
  return expression.test(text) ? expression.lastIndex : -1;
}
