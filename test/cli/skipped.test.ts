import { expect, test, vi } from "vitest";
import { tellSkipped } from "../../packages/cli/src/inputs/named-files.js";
import { messagesIn } from "../../packages/cli/src/messages/messages.js";

test("what a large folder leaves out is told in one line a reason, and grouping it takes no time", () => {
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  try {
    const skipped = Array.from({ length: 80_000 }, (_, at) => ({
      path: `${at}.jpg`,
      reason: "ending" as const,
      message: "",
    }));
    const start = process.cpuUsage();
    tellSkipped([...skipped, { path: "a", reason: "hidden", message: "" }], messagesIn("en"));
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(3);
    expect(said.mock.calls.map(([line]) => String(line))).toEqual([
      expect.stringContaining("80000 skipped"),
      expect.stringContaining("1 skipped"),
    ]);
  } finally {
    said.mockRestore();
  }
});
