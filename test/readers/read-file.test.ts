import { execFileSync } from "node:child_process";
import { createWriteStream, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fetchBytes, readDocument } from "../../packages/readers/src/index.js";

const folder = mkdtempSync(join(tmpdir(), "tifa-read-"));
const pipe = (name: string) => {
  execFileSync("mkfifo", [join(folder, name)]);
  return join(folder, name);
};

test("a device without an end is read up to the limit", async () => {
  const read = readDocument("/dev/zero", { limits: { bytes: 1_000_000 } });
  await expect(read).rejects.toMatchObject({ code: "too-large" });
});

test("so is a stream without an end", async () => {
  const endless = async function* () {
    for (;;) yield Buffer.alloc(1000, "a");
  };
  await expect(fetchBytes(endless(), { limits: { bytes: 10_000 } })).rejects.toMatchObject({ code: "too-large" });
});

test("a pipe is read to its end, though its writer comes late and pauses", async () => {
  const path = pipe("slow");
  const read = readDocument(path);
  setTimeout(() => {
    const writer = createWriteStream(path);
    writer.write("全年办理提案");
    setTimeout(() => writer.end("219件。"), 200);
  }, 200);
  expect((await read).text).toBe("全年办理提案219件。");
});

test("a writer that never ends runs into the limit of time", async () => {
  const path = pipe("open");
  const read = readDocument(path, { limits: { milliseconds: 300 } });
  const writer = createWriteStream(path);
  writer.write("全年");
  await expect(read).rejects.toMatchObject({ code: "timeout" });
  writer.destroy();
});

test("files whose size the system does not tell are read whole", async () => {
  expect((await fetchBytes("/proc/self/status")).length).toBeGreaterThan(100);
  writeFileSync(join(folder, "a.txt"), "办理提案219件。".repeat(20_000));
  expect((await readDocument(join(folder, "a.txt"))).text).toHaveLength(20_000 * 9);
});
