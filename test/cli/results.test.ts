import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { messagesIn } from "../../packages/cli/src/messages/messages.js";
import { readResults } from "../../packages/cli/src/review/results.js";
import { wordsIn } from "../../packages/cli/src/words/words.js";
import { analyze } from "../../src/index.js";

const place = mkdtempSync(join(tmpdir(), "tifa-results-"));
const read = (name: string, ...wanted: string[]) =>
  readResults(join(place, name), new Set(wanted), wordsIn("en").review, messagesIn("en"));
const line = (id: string): string => JSON.stringify({ id, ...analyze("新建桥梁12座。") });

test("of a batch only the documents that are asked for are kept", async () => {
  mkdirSync(join(place, "batch"));
  const lines = Array.from({ length: 300 }, (_, at) => line(`in/${at}.txt`));
  writeFileSync(join(place, "batch", "analysis.ndjson"), `${lines.join("\n")}\n`);
  const found = await read("batch", "7.txt", "250.txt", "gone.txt");
  expect(found.map(({ id }) => id)).toEqual(["in/7.txt", "in/250.txt"]);
  expect(found[0]?.analysis.achievements).toHaveLength(1);
});

test("what is no result is told apart from what cannot be read", async () => {
  writeFileSync(join(place, "bad.ndjson"), `${line("a.txt")}\n{"id":"b.txt"}\n`);
  writeFileSync(join(place, "half.ndjson"), line("a.txt").slice(0, 50));
  for (const name of ["bad.ndjson", "half.ndjson"])
    await expect(read(name, "a.txt")).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining("no results"),
    });
  for (const name of ["none.ndjson", "none.json"])
    await expect(read(name)).rejects.toMatchObject({ exitCode: 1, message: expect.stringContaining("ENOENT") });
});
