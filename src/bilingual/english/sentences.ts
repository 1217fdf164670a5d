import type { Span } from "../../types.js";
import type { Compromise } from "./compromise.js";

const PARAGRAPH = /[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g;
const LINE = /[^\n]+/g;
/** Lines longer than this are no hard wraps: each is a paragraph. */
const WRAP = 110;

/** The sentences of an English text. */
export function sentencesOf(text: string, reader: Compromise): Span[] {
  const wrapped = /\n\s*\n/.test(text) && text.split("\n").every((line) => line.length <= WRAP);
  const paragraphs = [...text.matchAll(wrapped ? PARAGRAPH : LINE)];
  return paragraphs.flatMap(({ 0: words, index }) =>
    reader
      .sentences(words.replaceAll("\n", " "))
      .filter(({ start, end }) => start < end)
      .map(({ start, end }) => ({ start: index + start, end: index + Math.min(end, words.length) })),
  );
}
