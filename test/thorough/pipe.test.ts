import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readDocument } from "../../packages/readers/src/index.js";

test("a pipe that nobody writes to is given up", async () => {
  const pipe = join(mkdtempSync(join(tmpdir(), "tifa-pipe-")), "empty");
  execFileSync("mkfifo", [pipe]);
  await expect(readDocument(pipe)).rejects.toMatchObject({
    code: "timeout",
    message: expect.stringContaining("nobody"),
  });
});
