// Fails if a tracked file names a package registry, a machine's own folder, or npm's cache: such names hold on one machine only.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const FORBIDDEN = [
  /registry\.[\w-]+\.\w+/,
  // a workspace of this repository is resolved to its own folder
  /"resolved": "(?!"|packages\/[a-z]+")/,
  /(?<![\w.])\/(?:home|root|Users)\/\w/,
  /(?<![\w./])\/work\//,
];
const SELF = "scripts/check-tracked-files.mjs";

const files = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" }).split("\0").filter(Boolean);
const findings = [];
for (const file of files) {
  if (file === SELF) continue;
  const lines = readFileSync(file, "utf8").split("\n");
  for (const [index, line] of lines.entries()) {
    if (FORBIDDEN.some((pattern) => pattern.test(line))) findings.push(`${file}:${index + 1}: ${line.slice(0, 120)}`);
  }
}
for (const finding of findings) console.error(finding);
console.log(`${files.length} files looked through, ${findings.length} findings`);
process.exitCode = findings.length > 0 ? 1 : 0;
