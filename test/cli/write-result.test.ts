import { execFileSync, spawn } from "node:child_process";
import { lstatSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { en as messages } from "../../packages/cli/src/messages/en.js";
import { writeResult } from "../../packages/cli/src/write-result.js";

const folder = (): string => mkdtempSync(join(tmpdir(), "tifa-write-"));

test("a result goes through a link to the file behind it", async () => {
  const inside = folder();
  const [file, link] = [join(inside, "file"), join(inside, "link")];
  writeFileSync(file, "before");
  symlinkSync(file, link);
  await writeResult("after", link, messages);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(file, "utf8")).toBe("after");
  expect(readdirSync(inside).sort()).toEqual(["file", "link"]);
});

test("a link that leads to no file yet stays a link, and one in a circle is refused", async () => {
  const inside = folder();
  const [file, link, round] = [join(inside, "file"), join(inside, "link"), join(inside, "round")];
  symlinkSync("file", link);
  symlinkSync("round", round);
  await writeResult("result", link, messages);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(file, "utf8")).toBe("result");
  await expect(writeResult("result", round, messages)).rejects.toMatchObject({ exitCode: 3 });
  expect(readdirSync(inside).sort()).toEqual(["file", "link", "round"]);
});

test("what is no file is written to, and not replaced by one", async () => {
  const pipe = join(folder(), "pipe");
  execFileSync("mkfifo", [pipe]);
  const reader = spawn("cat", [pipe], { stdio: ["ignore", "pipe", "inherit"] });
  await writeResult("result", pipe, messages);
  expect(await text(reader.stdout)).toBe("result");
  expect(lstatSync(pipe).isFIFO()).toBe(true);
});

test("a place that is a folder, or below a file, is refused, and nothing is left behind", async () => {
  const inside = folder();
  writeFileSync(join(inside, "file"), "");
  for (const place of [inside, join(inside, "file", "below"), join(inside, "none", "below")])
    await expect(writeResult("result", place, messages)).rejects.toMatchObject({ exitCode: 3 });
  expect(readdirSync(inside)).toEqual(["file"]);
});
