import { expect, test } from "vitest";
import { TifaError } from "../../src/errors.js";
import { defaultSegmenter } from "../../src/segmenters/default.js";
import { resolveSegmenter } from "../../src/segmenters/resolve-segmenter.js";
import type { Segmenter } from "../../src/types.js";

test("an engine of one's own is taken, and the default in its absence", () => {
  const own: Segmenter = { name: "own", tag: (text) => [{ word: text, tag: "x" }] };
  expect(resolveSegmenter(own)).toBe(own);
  expect(resolveSegmenter(undefined)).toBe(defaultSegmenter);
});

test.each([null, "nodejieba", { name: "x" }, { tag: () => [] }, []])("refuses %j for an engine", (segmenter) => {
  const refused = expect.objectContaining({ code: "bad-segmenter", path: ["segmenter"] });
  expect(() => resolveSegmenter(segmenter as unknown as Segmenter)).toThrow(TifaError);
  expect(() => resolveSegmenter(segmenter as unknown as Segmenter)).toThrow(refused);
});
