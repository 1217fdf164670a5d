import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildNodejieba } from "../../scripts/nodejieba.mjs";

/** What is published, by the folder of each. */
const PACKAGES = {
  tifa: ".",
  "tifa-readers": "packages/readers",
  "tifa-output": "packages/output",
  "tifa-cli": "packages/cli",
} as const;
export type PackageName = keyof typeof PACKAGES;

declare module "vitest" {
  export interface ProvidedContext {
    /** The packed tarballs, by the name of their package. */
    tarballs: Record<PackageName, string>;
    /** An otherwise empty folder in which the tarball of tifa is installed. */
    plain: string;
    /** One in which those of all packages are. */
    complete: string;
    /** The same with nodejieba beside it; `null` where that does not build. */
    withNodejieba: string | null;
  }
}

const ROOT = join(import.meta.dirname, "../..");
const QUIET = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"];

/** Packs what `npm run build` has made and installs it the way a user would. */
export default function setup(project: TestProject): () => void {
  for (const path of Object.values(PACKAGES)) {
    if (!existsSync(join(ROOT, path, "dist"))) throw new Error(`${path}/dist is missing: npm run build`);
  }
  const folder = mkdtempSync(join(tmpdir(), "tifa-"));
  const tarballs = packAll(folder);
  const engine = buildNodejieba();
  if (engine === null && process.env.CI) throw new Error("nodejieba must build where CI is set");
  project.provide("tarballs", tarballs);
  project.provide("plain", install(join(folder, "plain"), [tarballs.tifa]));
  project.provide("complete", install(join(folder, "complete"), Object.values(tarballs)));
  project.provide(
    "withNodejieba",
    engine === null ? null : withPackage(install(join(folder, "with"), [tarballs.tifa]), engine),
  );
  return () => rmSync(folder, { recursive: true, force: true });
}

function packAll(folder: string): Record<PackageName, string> {
  const args = [
    "pack",
    "--json",
    "--ignore-scripts",
    "--pack-destination",
    folder,
    ...Object.values(PACKAGES).map((path) => `./${path}`),
  ];
  const packed = execFileSync("npm", args, { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const files = JSON.parse(packed) as { name: PackageName; filename: string }[];
  return Object.fromEntries(files.map(({ name, filename }) => [name, join(folder, filename)])) as Record<
    PackageName,
    string
  >;
}

function install(folder: string, tarballs: readonly string[]): string {
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  execFileSync("npm", ["install", ...tarballs, ...QUIET], { cwd: folder, stdio: "ignore" });
  return folder;
}

function withPackage(folder: string, path: string): string {
  symlinkSync(path, join(folder, "node_modules/nodejieba"));
  return folder;
}
