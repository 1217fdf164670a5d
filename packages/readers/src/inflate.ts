import { inflateSync } from "node:zlib";

/** Unpacks what `deflate` packed. @throws where it is cut or damaged, or unpacks to more than `most` bytes. */
export function inflate(packed: Uint8Array, most: number): Uint8Array {
  return inflateSync(packed, { maxOutputLength: most });
}
