import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ConfinedFolder } from "../../packages/cli/src/mcp/confined-folder.js";
import { DocumentStore, MOST_IN_SERIES } from "../../packages/cli/src/mcp/document-store.js";
import { mcpWordsIn } from "../../packages/cli/src/mcp/words/words.js";
import { messagesIn } from "../../packages/cli/src/messages/messages.js";
import type { GuardedReader } from "../../packages/cli/src/reading/guarded-reader.js";
import { analyze } from "../../src/index.js";

test("a series as long as one may be is read once, however often it is asked for", async () => {
  const place = mkdtempSync(join(tmpdir(), "tifa-store-"));
  for (let at = 0; at < MOST_IN_SERIES; at++) writeFileSync(join(place, `${at}.txt`), "新建桥梁12座。");
  let read = 0;
  const analysis = analyze("");
  const reader = {
    analyze: async (id: string) => {
      read++;
      return { id, text: "", analysis };
    },
  } as unknown as GuardedReader;
  const store = new DocumentStore(
    await ConfinedFolder.open(place, mcpWordsIn("en")),
    reader,
    {},
    { words: mcpWordsIn("en"), messages: messagesIn("en") },
  );
  for (let time = 0; time < 3; time++) {
    expect(await store.documents(undefined, MOST_IN_SERIES)).toHaveLength(MOST_IN_SERIES);
  }
  expect(read).toBe(MOST_IN_SERIES);
});
