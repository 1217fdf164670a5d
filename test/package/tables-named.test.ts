import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";

const data = join(import.meta.dirname, "../../data");

/** The lexicon is one table over many files. */
const tables = readdirSync(data, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".yaml") && !file.startsWith("lexicon"),
);

test("data/README.md names every table", () => {
  const guide = readFileSync(join(data, "README.md"), "utf8");
  expect(tables.filter((file) => !guide.includes(`\`${basename(file, ".yaml")}\``))).toEqual([]);
});
