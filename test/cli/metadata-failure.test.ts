import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { KnownMetadata } from "../../packages/cli/src/inputs/known-metadata.js";
import { messagesIn } from "../../packages/cli/src/messages/messages.js";
import { failureOf } from "../../packages/cli/src/reading/failure.js";
import { GuardedReader } from "../../packages/cli/src/reading/guarded-reader.js";
import { TifaError } from "../../src/index.js";

test("a date in a file name that is none is told as such, in both languages, and is no fault of tifa", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "tifa-metadata-")), "青山县-2024-13-40.txt");
  writeFileSync(file, "新建桥梁12座。");
  const call = { lexicon: undefined, timeout: undefined, memory: undefined, metadataFrom: "{place}-{date}" };
  const reader = new GuardedReader(call, {}, await KnownMetadata.load(call, messagesIn("en")));
  const thrown = await reader.analyze(file).catch((error: unknown) => error);
  const failure = failureOf(thrown);
  expect(failure.code).toBe("bad-metadata");
  expect(messagesIn("en").reason(failure)).toMatch(/^what is said of it cannot be used \(.*2024-13-40/);
  expect(messagesIn("zh").reason(failure)).toMatch(/^文献信息有误（?.*2024-13-40/);
});

test("other misuse of the library stays a fault of tifa", () => {
  expect(failureOf(new TifaError("not-a-string", "no text")).code).toBe("internal");
});
