import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildNodejieba } from "../../scripts/nodejieba.mjs";

declare module "vitest" {
  export interface ProvidedContext {
    /** The packed tarball. */
    tarball: string;
    /** An otherwise empty folder in which the tarball is installed. */
    plain: string;
    /** The same with nodejieba beside it; `null` where that does not build. */
    withNodejieba: string | null;
  }
}

const ROOT = join(import.meta.dirname, "../..");
const QUIET = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"];

/** Packs what `npm run build` has made and installs it the way a user would. */
export default function setup(project: TestProject): () => void {
  if (!existsSync(join(ROOT, "dist/index.js"))) throw new Error("dist is missing: npm run build");
  const folder = mkdtempSync(join(tmpdir(), "tifa-"));
  const packed = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  const tarball = join(folder, filename);
  const engine = buildNodejieba();
  if (engine === null && process.env.CI) throw new Error("nodejieba must build where CI is set");
  project.provide("tarball", tarball);
  project.provide("plain", install(join(folder, "plain"), tarball));
  project.provide(
    "withNodejieba",
    engine === null ? null : withPackage(install(join(folder, "with"), tarball), engine),
  );
  return () => rmSync(folder, { recursive: true, force: true });
}

function install(folder: string, tarball: string): string {
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  execFileSync("npm", ["install", tarball, ...QUIET], { cwd: folder, stdio: "ignore" });
  return folder;
}

function withPackage(folder: string, path: string): string {
  symlinkSync(path, join(folder, "node_modules/nodejieba"));
  return folder;
}
