import type { Span } from "../types.js";

/** Stretches of a text, overlaps merged, asked for by offset in logarithmic time. */
export class SpanSet {
  readonly #spans: readonly Span[];

  /** @param spans In any order; they may overlap. */
  constructor(spans: Iterable<Span>) {
    const merged: Span[] = [];
    for (const { start, end } of [...spans].sort((left, right) => left.start - right.start)) {
      const last = merged.at(-1);
      if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
      else merged.push({ start, end });
    }
    this.#spans = merged;
  }

  /** The stretch that `offset` lies in, or `null`. */
  at(offset: number): Span | null {
    let low = 0;
    let high = this.#spans.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const span = this.#spans[middle]!;
      if (offset < span.start) high = middle - 1;
      else if (offset >= span.end) low = middle + 1;
      else return span;
    }
    return null;
  }
}
