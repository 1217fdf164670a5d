/** A word and where it stands. */
export interface PlacedWord {
  word: string;
  index: number;
}

/** The word of `words` that begins last in `text` and ends by `end`; the longest of several that begin there. */
export function lastWord(text: string, words: readonly string[], end: number = text.length): PlacedWord | null {
  let last: PlacedWord | null = null;
  for (const word of words) {
    const index = text.lastIndexOf(word, end - word.length);
    if (index < 0 || end < word.length) continue;
    if (last === null || index > last.index || (index === last.index && word.length > last.word.length))
      last = { word, index };
  }
  return last;
}
