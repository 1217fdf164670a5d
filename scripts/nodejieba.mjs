// Builds nodejieba, which tifa supports and never installs by itself, in a folder of its own, for tests and benchmarks. The version is
// one that builds everywhere with a C++ compiler and Python.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const VERSION = "3.4.4";
const folder = fileURLToPath(new URL("../node_modules/.cache/nodejieba/", import.meta.url));
const installed = join(folder, "node_modules/nodejieba");

/** The folder of the built package, or `null` where it does not build; `log` tells why. */
export function buildNodejieba(log = console.error) {
  if (existsSync(join(installed, "build/Release/nodejieba.node"))) return installed;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true, "allowScripts": { "nodejieba": true } }\n');
  const args = ["install", `nodejieba@${VERSION}`, "--prefer-offline", "--no-audit", "--no-fund", "--no-package-lock"];
  const { status, stderr } = spawnSync("npm", args, { cwd: folder, encoding: "utf8" });
  if (status === 0) return installed;
  log(`nodejieba does not build here:\n${stderr.split("\n").slice(-15).join("\n")}`);
  return null;
}
