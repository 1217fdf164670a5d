// Runs every example and ends with an error where one does: npm run examples
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Not examples themselves: this file, and what the others share. */
const SHARED = new Set(["run-all.mjs", "table.mjs"]);

const folder = new URL("./", import.meta.url);
const failed = [];
for (const name of readdirSync(folder).filter((file) => file.endsWith(".mjs") && !SHARED.has(file))) {
  console.log(`\n== node examples/${name}`);
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL(name, folder))], { stdio: "inherit" });
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(`failed: ${failed.join(", ")}`);
  process.exitCode = 1;
}
