/** A word and its part of speech, in the tag set of jieba (`n`, `v`, `vn`, `m`, `q`, …). */
export interface Token {
  word: string;
  tag: string;
}

/** Cuts text into tagged words. Joined together, the words are the text. */
export interface Segmenter {
  readonly name: string;
  tag(text: string): Token[];
}
