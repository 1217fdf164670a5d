import type { Span } from "../types.js";
import { lastUpTo } from "./last-up-to.js";

/** Stretches of a text, overlaps merged, asked for by offset in logarithmic time. */
export class SpanSet {
  readonly #spans: readonly Span[];
  /** The stretch found last, or the one before the offset asked for last: who reads on asks for what comes next. */
  #latest = 0;

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
    const latest = this.#spans[this.#latest];
    const next = this.#spans[this.#latest + 1];
    const isNear = latest !== undefined && latest.start <= offset && (next === undefined || offset < next.start);
    if (!isNear) this.#latest = lastUpTo(this.#spans, offset, ({ start }) => start);
    const span = this.#spans[this.#latest];
    return span !== undefined && span.start <= offset && offset < span.end ? span : null;
  }
}
