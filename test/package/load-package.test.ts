import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { TifaError } from "../../src/index.js";
import { loadPackage } from "../../src/load-package.js";

const started = process.argv[1];
const folder = mkdtempSync(join(tmpdir(), "tifa-program-"));
afterEach(() => {
  process.argv[1] = started!;
  rmSync(folder, { recursive: true, force: true });
});

const load = () =>
  loadPackage<string>((require) => require("words-of-the-program"), "npm install words-of-the-program");

test("a package that the program brings along is found behind the link under which the program is called", () => {
  mkdirSync(join(folder, "program/node_modules/words-of-the-program"), { recursive: true });
  writeFileSync(join(folder, "program/node_modules/words-of-the-program/index.js"), 'module.exports = "loaded";');
  writeFileSync(join(folder, "program/start.js"), "");
  symlinkSync(join(folder, "program/start.js"), join(folder, "command"));
  process.argv[1] = join(folder, "command");
  expect(load()).toBe("loaded");
});

test.each([started, undefined, join(folder, "gone.js")])("what is nowhere is told with what to install: %s", (file) => {
  process.argv[1] = file!;
  expect(load).toThrow(new TifaError("missing-peer", "npm install words-of-the-program"));
});
