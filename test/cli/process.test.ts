import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const REPORT = join(ROOT, "fixtures/county-government/source.txt");

/** Where the built command stands too: its dependencies and its version are found from there. */
const BUNDLE = join(ROOT, "packages/cli", `.process-test-${process.pid}`);

// bundled once: to compile the sources in each process took longer than all else
beforeAll(async () => {
  await build({
    entryPoints: [join(ROOT, "packages/cli/src/bin.ts")],
    outdir: BUNDLE,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    packages: "external",
    tsconfig: join(ROOT, "tsconfig.json"),
    logLevel: "error",
  });
});
afterAll(() => rmSync(BUNDLE, { recursive: true, force: true }));

/** Runs the command in a process of its own. */
function tifa(args: readonly string[], input = ""): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(BUNDLE, "bin.mjs"), ...args],
      { cwd: ROOT, env: { ...process.env, LC_ALL: "en_US.UTF-8" }, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

test("a report becomes JSON", async () => {
  const { code, stdout, stderr } = await tifa([REPORT, "--format", "json"]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout).achievements.length).toBeGreaterThan(50);
});

test("a file that is not there is told in one line, with an exit code of its own", async () => {
  const { code, stdout, stderr } = await tifa(["no-such-file.txt"]);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^tifa: cannot read no-such-file\.txt: [^\n]+\n$/);
});

test("as a filter, one line for each line", async () => {
  const lines = ["一年来，收到提案252件。", "建成农村公路86公里。"].map((text, at) =>
    JSON.stringify({ id: `${at}`, text }),
  );
  const { code, stdout } = await tifa(["--format", "ndjson"], `${lines.join("\n")}\n`);
  const found = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(found.map(({ id, achievements }) => [id, achievements[0].quantity.text])).toEqual([
    ["0", "252件"],
    ["1", "86公里"],
  ]);
});
