import type { Segmenter, Span } from "../types.js";

/** A word by its place in the text, with its part of speech. */
export interface TaggedWord extends Span {
  tag: string;
}

/**
 * Tags `text` between `start` and `end` and finds the place of each word in it. Half a surrogate pair comes back from an engine as U+FFFD,
 * of the same length. Words that do not stand in the text are left out.
 */
export function tagWords(segmenter: Segmenter, text: string, start: number, end: number): TaggedWord[] {
  const part = text.slice(start, end);
  const tokens = segmenter.tag(part);
  const words: TaggedWord[] = [];
  let at = 0;
  for (const { word, tag } of tokens) {
    if (word === "") continue;
    const from = part.startsWith(word, at) || word.includes("\uFFFD") ? at : part.indexOf(word, at);
    if (from < 0 || from + word.length > part.length) continue;
    at = from + word.length;
    words.push({ start: start + from, end: start + at, tag });
  }
  return words;
}
