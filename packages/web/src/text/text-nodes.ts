import type { Span } from "tifa";
import type { Paragraph } from "../model/paragraphs.js";

/** Class of the elements that hold a paragraph each, in the order of the document. */
export const PARAGRAPH_CLASS = "paragraph";

/** Finds the place of spans of the document in the page. */
export class TextNodes {
  readonly #root: Element;
  readonly #paragraphs: readonly Paragraph[];

  constructor(root: Element, paragraphs: readonly Paragraph[]) {
    this.#root = root;
    this.#paragraphs = paragraphs;
  }

  /** Ranges of the page that show a span: one for each paragraph that it touches. */
  rangesOf({ start, end }: Span): Range[] {
    const elements = this.#root.getElementsByClassName(PARAGRAPH_CLASS);
    const ranges: Range[] = [];
    for (let index = this.#firstAfter(start); index < this.#paragraphs.length; index++) {
      const paragraph = this.#paragraphs[index]!;
      if (paragraph.start >= end) break;
      const range = rangeIn(elements[index], paragraph, { start, end });
      if (range) ranges.push(range);
    }
    return ranges;
  }

  /** The element of the paragraph that holds an offset. */
  paragraphAt(offset: number): Element | undefined {
    return this.#root.getElementsByClassName(PARAGRAPH_CLASS)[this.#firstAfter(offset)];
  }

  /** Index of the first paragraph that ends behind `offset`. */
  #firstAfter(offset: number): number {
    let low = 0;
    let high = this.#paragraphs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#paragraphs[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function rangeIn(element: Element | undefined, { pieces }: Paragraph, span: Span): Range | null {
  if (!element) return null;
  // what the paragraph shows is its pieces, one after the other, however they are cut into text nodes
  let from = -1;
  let to = -1;
  let shown = 0;
  for (const piece of pieces) {
    const touched = piece.start < span.end && span.start < piece.end;
    const exact = piece.text.length === piece.end - piece.start;
    if (touched) {
      const first = exact ? Math.max(0, span.start - piece.start) : 0;
      const last = exact ? Math.min(piece.text.length, span.end - piece.start) : piece.text.length;
      if (from < 0) from = shown + first;
      to = shown + last;
    }
    shown += piece.text.length;
  }
  if (from < 0) return null;
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let at = 0;
  let begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text;
    if (!begun && from < at + length) {
      range.setStart(node, from - at);
      begun = true;
    }
    if (begun && to <= at + length) {
      range.setEnd(node, to - at);
      return range;
    }
    at += length;
  }
  return null;
}
