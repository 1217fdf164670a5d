import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { linesOf } from "../../packages/cli/src/lines.js";

async function lines(chunks: Iterable<Uint8Array>, most = 100): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for await (const line of linesOf(Readable.from(chunks), most)) found.push(line);
  return found;
}

test("lines are the same however the bytes come in pieces", async () => {
  const bytes = Buffer.from("办理提案219件。\r\n\n立案235件。\n完");
  const wanted = ["办理提案219件。", "", "立案235件。", "完"];
  expect(await lines([bytes])).toEqual(wanted);
  expect(await lines(Array.from(bytes, (byte) => Buffer.of(byte)))).toEqual(wanted);
});

test("a line that is too long is passed over and never held", async () => {
  const long = function* () {
    yield Buffer.from("a\n");
    for (let count = 0; count < 2000; count++) yield Buffer.alloc(1 << 16, "b");
    yield Buffer.from("\nc\n");
  };
  const before = process.memoryUsage().arrayBuffers;
  expect(await lines(long())).toEqual(["a", null, "c"]);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * (1 << 20));
});
