/** Words that share a part of speech, in the tag set of jieba. */
export interface WordTag {
  tag: string;
  words: readonly string[];
}
