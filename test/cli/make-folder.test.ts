import { mkdtempSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeOutputFolder } from "../../packages/cli/src/make-folder.js";
import { messagesIn } from "../../packages/cli/src/messages/messages.js";

test("a folder is made with those around it, and one that is there is left", async () => {
  const folder = join(mkdtempSync(join(tmpdir(), "tifa-make-")), "a", "b");
  for (let time = 0; time < 2; time++) await makeOutputFolder(folder, messagesIn("en"));
  expect(statSync(folder).isDirectory()).toBe(true);
});

test("one that cannot be made is told, also below /proc, where making all at once never ends", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "tifa-make-")), "file");
  writeFileSync(file, "");
  for (const folder of ["/proc/tifa/out", join(file, "out"), file]) {
    await expect(makeOutputFolder(folder, messagesIn("en"))).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining(`cannot write ${folder}`),
    });
  }
});
