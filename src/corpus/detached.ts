const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
/** Shorter pieces are copied by the engines themselves. */
const SHORTEST_SLICE = 13;

/** A copy of a piece of text: engines let a long slice hold on to the whole that it was cut from. */
export function detached(piece: string): string {
  return piece.length < SHORTEST_SLICE ? piece : decoder.decode(encoder.encode(piece));
}
