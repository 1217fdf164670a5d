// Measures the filter against the analysis alone, by processor time, in turns: npm run bench:filter
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { reportsOf } from "./texts.js";

const COMMAND = fileURLToPath(new URL("../packages/cli/dist/cli.js", import.meta.url));
const TEXTS = Number(process.env.TEXTS ?? 100);
const LENGTH = Number(process.env.LENGTH ?? 12_000);
const ROUNDS = Number(process.env.ROUNDS ?? 5);
/** Says at the end of a process how much processor time all its threads took, from its start on. */
const REPORT = `data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();console.error("RUN",user+system)})`;
/** Takes the texts out of the lines, as the filter must, analyses them and writes nothing. */
const ANALYSIS = `
import { readFileSync } from "node:fs";
import { createAnalyzer } from "tifa";
const analyzer = createAnalyzer();
for (const line of readFileSync(0, "utf8").trimEnd().split("\\n")) analyzer.analyze(JSON.parse(line).text);`;

const folder = mkdtempSync(join(tmpdir(), "tifa-filter-"));
const lines = join(folder, "in.ndjson");
const results = join(folder, "out.ndjson");

/** Seconds of processor time of a process that reads the lines and writes into a file. */
function processorTime(args: readonly string[]): number {
  const input = openSync(lines, "r");
  const output = openSync(results, "w");
  const stdio = [input, output, "pipe"] as const;
  const { status, stderr } = spawnSync(process.execPath, ["--import", REPORT, ...args], { stdio: [...stdio] });
  closeSync(input);
  closeSync(output);
  const [, microseconds] = /RUN (\d+)/.exec(String(stderr)) ?? [];
  if (status !== 0 || microseconds === undefined) throw new Error(String(stderr));
  return Number(microseconds) / 1e6;
}

/** Reports that differ in their beginnings and figures. */
const texts = Array.from({ length: TEXTS }, (_, index) => {
  const text = reportsOf(LENGTH + index * 97).slice(index * 97);
  return text.replace(/\d/g, (digit) => String((Number(digit) + index) % 10));
});
writeFileSync(lines, texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join(""));

const analysis: number[] = [];
const filter: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  analysis.push(processorTime(["--input-type=module", "--eval", ANALYSIS]));
  filter.push(processorTime([COMMAND, "--format", "ndjson"]));
}
// other work on the machine can only make a run slower: of each kind the best counts
const [alone, filtered] = [Math.min(...analysis), Math.min(...filter)];
const rate = (seconds: number) =>
  `${seconds.toFixed(2)} s, ${((TEXTS * LENGTH) / seconds / 1000).toFixed(0)} thousand characters/s`;
console.log(`load of the machine: ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`);
console.log(`${TEXTS} texts of ${LENGTH} characters, the best of ${ROUNDS}, processor time of whole processes:`);
console.log(
  `analyze ${rate(alone)}; filter ${rate(filtered)}, ${(statSync(results).size / 2 ** 20).toFixed(0)} MB written`,
);
console.log(`the filter has ${(alone / filtered).toFixed(2)} of the throughput of analyze (aim: 0.8)`);
rmSync(folder, { recursive: true });
