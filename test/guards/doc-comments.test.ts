import { join } from "node:path";
import { expect, test } from "vitest";
import { entryPoints, hostWith, undocumented } from "./collect-undocumented.js";

const SAMPLE = join(import.meta.dirname, "sample.ts");
const TEXT = `
interface Base {
  /** Inherited, with a comment. */
  name: string;
  bare: number;
}
/** A type. */
export interface Known extends Base {
  /** In an object, which the comment of the field explains. */
  unit: { text: string };
  silent: string | null;
}
/** Some of its fields. */
export type Part = Pick<Known, "unit" | "silent">;
/** A class. */
export class Reader {
  #own = 1;
  private hidden = 2;
  shown = 3;
  /** Reads. */
  read(): number {
    return this.#own + this.hidden;
  }
}
export const LIMIT = 3;
/** A list of words. */
export const WORDS: readonly string[] = [];
export function take(): void {}
export type Kind = "a" | "b";
`;

test("the check works", () => {
  const names = undocumented([SAMPLE], hostWith({ [SAMPLE]: TEXT })).map((line) => line.split(" ").at(-1));
  expect(new Set(names)).toEqual(
    new Set(["Known.bare", "Known.silent", "Part.silent", "Reader.shown", "LIMIT", "take", "Kind"]),
  );
});

test("every package that is imported is looked at", () => {
  const modules = entryPoints();
  expect(modules.length).toBeGreaterThan(10);
  for (const module of ["src/index.ts", "packages/readers/src/index.ts", "packages/output/src/files/index.ts"])
    expect(modules.some((path) => path.endsWith(module))).toBe(true);
});

test("what users import has doc comments, field by field", () => {
  expect(undocumented(entryPoints())).toEqual([]);
}, 60_000);
