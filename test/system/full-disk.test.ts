import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "./programs.js";

const command = fileURLToPath(new URL("../../packages/cli/dist/cli.js", import.meta.url));
const report = fileURLToPath(new URL("../../fixtures/county-government/source.txt", import.meta.url));
const disk = temporaryFolder();

/** A disk of that size, which needs root. */
beforeAll(() => {
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=600k", "tmpfs", disk]);
});

afterAll(() => {
  execFileSync("umount", [disk]);
});

const batch = (inputs: string, out: string) =>
  spawnSync(process.execPath, [command, "batch", inputs, "-o", out, "-j", "1", "--lang", "en"], { encoding: "utf8" });

test("a batch on a full disk says so, and goes on from there once there is room", () => {
  const inputs = temporaryFolder();
  const text = readFileSync(report, "utf8");
  for (let index = 0; index < 40; index++) writeFileSync(join(inputs, `${index}.txt`), text);
  const out = join(disk, "out");
  mkdirSync(out);
  const full = batch(inputs, out);
  expect(full.status).toBe(3);
  expect(full.stderr).toMatch(/^tifa: cannot write [^\n]*ENOSPC[^\n]*\n$/);
  execFileSync("mount", ["-o", "remount,size=64m", disk]);
  expect(batch(inputs, out).status).toBe(0);
  const documents = readFileSync(join(out, "documents.csv"), "utf8").trimEnd().split("\r\n").slice(1);
  expect(new Set(documents).size).toBe(40);
  expect(documents).toHaveLength(40);
  const analyses = readFileSync(join(out, "analysis.ndjson"), "utf8").trimEnd().split("\n");
  expect(analyses.map((line) => JSON.parse(line).id).sort()).toEqual(
    documents.map((line) => line.split(",")[0]).sort(),
  );
});
