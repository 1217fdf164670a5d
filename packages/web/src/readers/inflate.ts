import { Unzlib } from "fflate";

/** Stands in the browser for `src/readers/inflate.ts`, whose library needs Node: the same limit. */
export function inflate(packed: Uint8Array, most: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const unpacking = new Unzlib((part) => {
    size += part.length;
    if (size > most) throw new RangeError(`more than ${most} bytes`);
    parts.push(part);
  });
  // piece by piece, so that what unpacks to too much is seen before it is all there
  for (let at = 0; at < packed.length; at += PIECE)
    unpacking.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  const content = new Uint8Array(size);
  let from = 0;
  for (const part of parts) {
    content.set(part, from);
    from += part.length;
  }
  return content;
}

const PIECE = 16_384;
