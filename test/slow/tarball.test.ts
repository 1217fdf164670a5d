import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";
import { expect, inject, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const tarballs = inject("tarballs");
const tarball = tarballs.tifa;

const core: BuildOptions = {
  bundle: true,
  write: false,
  metafile: true,
  packages: "external",
  platform: "browser",
  format: "esm",
  charset: "utf8",
  logLevel: "error",
};

function tool(script: string, args: string[]): string {
  return execFileSync(process.execPath, [join(ROOT, "node_modules", script), ...args], {
    encoding: "utf8",
    stdio: "pipe",
  });
}

test("ships what is needed and nothing else", () => {
  const files = execFileSync("tar", ["-tzf", tarball], { encoding: "utf8" }).trim().split("\n");
  const shipped = files.map((file) => file.replace(/^package\//, ""));
  const documents = ["CHANGELOG.md", "LICENSE", "README.md", "README.zh-CN.md", "package.json"];
  expect(shipped.filter((file) => !file.startsWith("dist/")).sort()).toEqual(documents);
  expect(shipped.filter((file) => file.startsWith("dist/") && !/^dist\/[\w.-]+\.(?:c?js|d\.c?ts)$/.test(file))).toEqual(
    [],
  );
});

test("carries the report page whole, and nothing of the browser's engine", () => {
  const page = execFileSync("tar", ["-xOzf", tarballs["tifa-output"], "package/dist/report.html"], {
    maxBuffer: 1 << 24,
  });
  expect(page.length).toBeLessThan(700_000);
  expect(page.toString()).not.toMatch(/<(?:script|link)[^>]+(?:src|href)=/);
  expect(page.toString()).not.toContain("WebAssembly");
  expect(page.toString()).toContain("default-src 'none'");
});

test.each(Object.keys(tarballs) as (keyof typeof tarballs)[])("%s passes publint", (name) => {
  expect(tool("publint/src/cli.js", [tarballs[name], "--strict"])).toContain("All good!");
});

test.each(["tifa", "tifa-readers", "tifa-output"] as const)(
  "the types of %s resolve in every module system",
  (name) => {
    const attw = () =>
      tool("@arethetypeswrong/cli/dist/index.js", [
        tarballs[name],
        "--profile",
        "node16",
        "--exclude-entrypoints",
        "report.html",
      ]);
    expect(attw).not.toThrow();
  },
);

test("stays within its size", async () => {
  expect(statSync(tarball).size).toBeLessThan(1_450_000);
  const { outputFiles } = await build({ ...core, entryPoints: [join(ROOT, "dist/index.js")], minify: true });
  expect(gzipSync(outputFiles![0]!.contents).length).toBeLessThan(450_000);
});

test("the analysis needs no package, the schemas nothing but zod", async () => {
  const imports = async (entry: string): Promise<string[]> => {
    const entryPoints = [join(ROOT, `dist/${entry}.js`)];
    const { metafile } = await build({ ...core, entryPoints, external: ["#default-segmenter"], platform: "node" });
    const found = Object.values(metafile!.outputs).flatMap((output) => output.imports.map(({ path }) => path));
    return [...new Set(found)].sort();
  };
  expect(await imports("index")).toEqual([]);
  expect(await imports("intl")).toEqual([]);
  expect(await imports("nodejieba")).toEqual(["module"]);
  expect(await imports("jieba-wasm")).toEqual(["jieba-wasm"]);
  expect(await imports("schema")).toEqual(["zod"]);
});
