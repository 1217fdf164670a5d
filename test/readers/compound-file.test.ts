import { expect, test } from "vitest";
import { CompoundFile, chainOfSectors } from "../../packages/readers/src/compound-file.js";
import { compoundFile } from "./compound-file-of.js";

test("sectors follow each other to the end of their chain", () => {
  expect(chainOfSectors([3, -2, -1, 1], 0, 4)).toEqual([0, 3, 1]);
  expect(chainOfSectors([-2], -2, 1)).toEqual([]);
});

test.each([[[0]], [[1, 0]], [[1, 2, 1]]])(
  "a chain that comes back to itself is damage, not a full memory: %j",
  (table) => {
    expect(() => chainOfSectors(table, 0, table.length)).toThrow("comes back to itself");
  },
);

const streams = {
  WordDocument: Buffer.alloc(5_000, "文"),
  "1Table": Buffer.from("短"),
  Data: Buffer.alloc(40_000, "b"),
  Empty: Buffer.alloc(0),
};

test("streams are read whole, the short ones too", () => {
  const file = new CompoundFile(compoundFile(streams));
  for (const [name, bytes] of Object.entries(streams)) expect(file.stream(name)).toEqual(bytes);
  expect(file.stream("0Table")).toBeNull();
});

/** The file with a number of four bytes replaced. */
const changed = (at: number, value: number): Buffer => {
  const bytes = compoundFile(streams);
  bytes.writeInt32LE(value, at);
  return bytes;
};

test.each([
  ["a table of sectors of two thousand million", 44, 0x7fffffff],
  ["a table of sectors of four million", 44, 4_000_000],
  ["a directory that stands nowhere", 48, 0x7fffff],
  ["a table of short sectors that stands nowhere", 60, 0x7fffff],
  ["sectors of a gigabyte", 30, 0x0006001e],
  ["sectors of one byte", 30, 0x00060000],
  ["short sectors of a gigabyte", 30, 0x001e0009],
])("sizes are held against the file: %s", (_, at, value) => {
  const began = performance.now();
  expect(() => new CompoundFile(changed(at, value))).toThrow();
  expect(performance.now() - began).toBeLessThan(500);
});

test("a directory whose entries name each other twice over is walked once", () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`s${index}`, Buffer.alloc(0)]));
  const bytes = compoundFile(many);
  const directory = (bytes.readInt32LE(48) + 1) * 512;
  for (let index = 1; index < 60; index++) bytes.writeInt32LE(index + 1, directory + index * 128 + 68);
  expect(new CompoundFile(bytes).stream("WordDocument")).toBeNull();
});

test("a stream shorter than its size is damage, not a shorter text", () => {
  const bytes = compoundFile(streams);
  const directory = (bytes.readInt32LE(48) + 1) * 512;
  bytes.writeInt32LE(6_000, directory + 128 + 120);
  expect(() => new CompoundFile(bytes).stream("WordDocument")).toThrow("cut short");
});
