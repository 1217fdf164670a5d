import { wordTags } from "../generated/word-tags.js";
import type { Segmenter, Token } from "../types.js";

const TAGS = new Map(wordTags.flatMap(({ tag, words }) => words.map((word): [string, string] => [word, tag])));
const PART = /[^\n。！？；，、：]{1,100}|[\n。！？；，、：]/gu;
const NUMERAL = /^[\d.,%零〇一二三四五六七八九十百千万亿两几]+$/u;
const LATIN = /^[A-Za-z]/;
const NO_WORD = /^[^\p{Letter}\p{Number}]/u;

let segmenter: Intl.Segmenter | undefined;

/**
 * The fallback where no jieba can be had, and the default in browsers: words by `Intl.Segmenter`, parts of speech by a small table.
 * Keywords and candidates for terms come out somewhat worse than with jieba; `analyze` needs no engine. Node needs full ICU data, which it has unless built without.
 *
 * @example
 * import { keywords } from "tifa/corpus";
 * import { intl } from "tifa/intl";
 * keywords(documents, { segmenter: intl });
 */
export const intl: Segmenter = {
  name: "intl",
  tag(text: string): Token[] {
    segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
    const tokens: Token[] = [];
    // in parts: each segment that V8 hands out holds a copy of the whole input
    for (const [part] of text.matchAll(PART)) {
      for (const { segment } of segmenter.segment(part)) tokens.push({ word: segment, tag: tagOf(segment) });
    }
    return tokens;
  },
};

function tagOf(word: string): string {
  const known = TAGS.get(word);
  if (known !== undefined) return known;
  if (NUMERAL.test(word)) return "m";
  if (LATIN.test(word)) return "eng";
  return NO_WORD.test(word) ? "x" : "n";
}
