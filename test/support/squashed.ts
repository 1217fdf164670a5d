import type { Span } from "../../src/types.js";

const SPACE = /[\s\u200b\ufeff]/u;
const QUOTES = /[“”‘’"'「」『』《》〈〉]/gu;

/** A text without white space, in NFKC: how strings of an expectation and of an analysis are compared. */
export function squash(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u200b\ufeff]+/gu, "");
}

/** The same without quotation marks. */
export function bare(text: string | null | undefined): string {
  return squash(text ?? "").replace(QUOTES, "");
}

/** A squashed text that knows where each of its characters stands in the original. */
export class SquashedText {
  readonly text: string;
  private readonly offsets: number[] = [];

  constructor(original: string) {
    let text = "";
    for (let offset = 0; offset < original.length; offset++) {
      const character = original[offset]!;
      if (SPACE.test(character)) continue;
      const normal = character.normalize("NFKC");
      text += normal;
      for (let i = 0; i < normal.length; i++) this.offsets.push(offset);
    }
    this.text = text;
  }

  /** The span of `needle` inside the next `context` at or after `from` (else the first in the text), and where to look on. */
  locate(context: string, needle: string, from: number): { span: Span; index: number } | null {
    const whole = squash(context);
    const part = squash(needle);
    const next = this.text.indexOf(whole, from);
    const at = next < 0 ? this.text.indexOf(whole) : next;
    if (at < 0 || whole.length === 0) return null;
    const index = at + Math.max(0, whole.indexOf(part));
    const last = Math.min(index + part.length, this.offsets.length) - 1;
    return { span: { start: this.offsets[index]!, end: this.offsets[last]! + 1 }, index };
  }
}
