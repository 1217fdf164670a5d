import type { Span } from "tifa";

/** A stretch of the text and the labels that lie over all of it, longest first, so that later ones nest in earlier ones. */
export interface Segment<Label> extends Span {
  labels: readonly Label[];
}

/** Something that lies over a stretch of the text. */
export interface Cover<Label> extends Span {
  label: Label;
}

/**
 * Splits `[start, end)` where covers begin and end, so that each piece is under one set of covers. Covers may overlap, nest, share
 * borders, and reach beyond the stretch; empty ones are left out. Takes time in proportion to the covers and the pieces.
 *
 * @example
 * segmentsOf(0, 9, [{ start: 2, end: 6, label: "a" }, { start: 4, end: 8, label: "b" }]);
 * // 0–2 [], 2–4 [a], 4–6 [a, b], 6–8 [b], 8–9 []
 */
export function segmentsOf<Label>(start: number, end: number, covers: readonly Cover<Label>[]): Segment<Label>[] {
  const within = covers
    .map((cover) => ({ cover, from: Math.max(cover.start, start), to: Math.min(cover.end, end) }))
    .filter(({ from, to }) => from < to);
  const borders = new Set([start, end]);
  for (const { from, to } of within) borders.add(from).add(to);
  const sorted = [...borders].sort((a, b) => a - b);
  const opening = [...within].sort((a, b) => a.from - b.from);
  const length = ({ start, end }: Span) => end - start;
  let next = 0;
  let open: typeof within = [];
  const segments: Segment<Label>[] = [];
  for (let index = 0; index + 1 < sorted.length; index++) {
    const from = sorted[index]!;
    open = open.filter(({ to }) => to > from);
    while (next < opening.length && opening[next]!.from === from) open.push(opening[next++]!);
    const labels = [...open].sort((a, b) => length(b.cover) - length(a.cover)).map(({ cover }) => cover.label);
    segments.push({ start: from, end: sorted[index + 1]!, labels });
  }
  return segments;
}
