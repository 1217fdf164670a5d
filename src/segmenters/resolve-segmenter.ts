import { TifaError } from "../errors.js";
import type { Segmenter } from "../types.js";
import { defaultSegmenter } from "./default.js";

/** The engine of a call, or the default. Throws {@link TifaError} `bad-segmenter` where what was passed in is none. */
export function resolveSegmenter(segmenter: Segmenter = defaultSegmenter): Segmenter {
  const { name, tag } = (segmenter ?? {}) as Partial<Segmenter>;
  if (typeof name === "string" && typeof tag === "function") return segmenter;
  throw new TifaError("bad-segmenter", "segmenter: expected an object { name: string, tag(text): Token[] }", [
    "segmenter",
  ]);
}
