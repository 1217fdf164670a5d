import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { inflate as inflateInNode } from "../../packages/readers/src/inflate.js";
import { inflate as inflateInBrowser } from "../../packages/web/src/readers/inflate.js";

test.each([
  ["Node", inflateInNode],
  ["the browser", inflateInBrowser],
])("what is packed is unpacked within the limit, and damage is told, in %s", (_, inflate) => {
  const plain = Buffer.from(Array.from({ length: 60_000 }, (__, at) => `${at * 7919} l\n`).join(""));
  const packed = deflateSync(plain);
  expect(Buffer.from(inflate(packed, plain.length)).equals(plain)).toBe(true);
  expect(() => inflate(packed, plain.length - 1)).toThrow();
  expect(() => inflate(packed.subarray(0, packed.length / 2), plain.length)).toThrow();
  expect(() => inflate(Buffer.from("no stream"), plain.length)).toThrow();
});
