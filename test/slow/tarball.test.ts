import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, inject, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const tarball = inject("tarball");

function tool(script: string, args: string[]): string {
  return execFileSync(process.execPath, [join(ROOT, "node_modules", script), ...args], {
    encoding: "utf8",
    stdio: "pipe",
  });
}

test("ships what is needed and nothing else", () => {
  const files = execFileSync("tar", ["-tzf", tarball], { encoding: "utf8" }).trim().split("\n");
  const kinds = new Set(files.map((file) => file.replace(/^package\//, "").replace(/chunk-\w+|types-[\w-]+/, "…")));
  expect([...kinds].sort()).toEqual(
    [
      ...["CHANGELOG.md", "LICENSE", "README.md", "README.zh-CN.md", "package.json"],
      ...["index", "schema", "nodejieba", "intl"].flatMap((name) => {
        return ["js", "cjs", "d.ts", "d.cts"].map((kind) => `dist/${name}.${kind}`);
      }),
      ...["default-segmenter", "default-segmenter.browser"].flatMap((name) => [`dist/${name}.js`, `dist/${name}.cjs`]),
      ...["js", "cjs", "d.ts", "d.cts"].map((kind) => `dist/….${kind}`),
    ].sort(),
  );
});

test("passes publint", () => {
  expect(tool("publint/src/cli.js", [tarball, "--strict"])).toContain("All good!");
});

test("its types resolve in every module system of Node 20", () => {
  const attw = () => tool("@arethetypeswrong/cli/dist/index.js", [tarball, "--profile", "node16"]);
  expect(attw).not.toThrow();
});

test("stays within its size", async () => {
  expect(statSync(tarball).size).toBeLessThan(380_000);
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, "dist/index.js")],
    bundle: true,
    minify: true,
    write: false,
    platform: "browser",
    format: "esm",
    charset: "utf8",
  });
  expect(gzipSync(outputFiles[0]!.contents).length).toBeLessThan(150_000);
});

test("depends on two packages", () => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { dependencies: object };
  expect(Object.keys(dependencies)).toEqual(["@node-rs/jieba", "zod"]);
});
