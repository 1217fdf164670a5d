// Holds the scores on the annotated reports, where they lie beside the repository, at or above the floors in score-floors.json.
// `--raise` lifts the floors to what is reached now. A floor never goes down by itself.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const scorer = path("../../shared/gold/score.mjs");
const floorsFile = path("score-floors.json");

if (!existsSync(scorer)) {
  console.log("no annotated reports here, nothing scored");
  process.exit(0);
}
const module = path("../dist/index.js");
const run = spawnSync(process.execPath, [scorer, "--module", module, "--json"], { encoding: "utf8" });
if (run.stdout === "") throw new Error(run.stderr);
const { result, spanErrors } = JSON.parse(run.stdout);
const floors = JSON.parse(readFileSync(floorsFile, "utf8"));

let failed = spanErrors > 0;
console.log(`span errors: ${spanErrors}`);
for (const [metric, { f }] of Object.entries(result)) {
  const reached = Math.round(1000 * f) / 10;
  const floor = floors[metric] ?? 0;
  if (reached < floor) failed = true;
  console.log(
    `${metric.padEnd(15)} ${reached.toFixed(1).padStart(5)}  floor ${floor.toFixed(1).padStart(5)}${reached < floor ? "  BELOW" : ""}`,
  );
  floors[metric] = Math.max(floor, Math.floor(10 * (reached - 0.5)) / 10); // half a point of room for trade-offs
}
if (process.argv.includes("--raise")) writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
process.exitCode = failed ? 1 : 0;
