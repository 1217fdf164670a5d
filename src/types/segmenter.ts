/** A word and its part of speech, in the tag set of jieba (`n`, `v`, `vn`, `m`, `q`, …). */
export interface Token {
  /** The word as it stands in the text that was cut. */
  word: string;
  /** `n` and what begins with it for nouns, `v` for verbs, `m` for numerals, `x` for marks and blanks. */
  tag: string;
}

/** Cuts text into tagged words. Joined together, the words are the text. */
export interface Segmenter {
  /** Names the engine: a coding model remembers it and works with no other. */
  readonly name: string;
  /** The words of `text`, in order, marks and blanks among them. */
  tag(text: string): Token[];
}
