import { expect, test, vi } from "vitest";
import { messagesIn } from "../../packages/cli/src/messages/messages.js";
import { textsOf } from "../../packages/cli/src/reading/many-files.js";

test("a file that cannot be read when its turn comes again is told, in the exit code too", async () => {
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const before = process.exitCode;
  try {
    const read = {
      text: "新建桥梁12座。",
      pages: null,
      format: "text" as const,
      encoding: "utf-8",
      warnings: [],
      tables: [],
    };
    const outcomes = async function* () {
      yield { file: "a.txt", result: read };
      yield { file: "b.txt", failure: { code: "ENOENT", message: "gone" } };
    };
    const found: string[] = [];
    for await (const { id } of textsOf(outcomes(), messagesIn("en"))) found.push(id);
    expect(found).toEqual(["a.txt"]);
    expect(String(said.mock.calls[0]?.[0])).toContain("cannot read b.txt: no such file");
    expect(process.exitCode).toBe(1);
  } finally {
    process.exitCode = before;
    said.mockRestore();
  }
});
