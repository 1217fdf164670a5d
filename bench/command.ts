// Measures the command as its users run it: npm run bench:command; with FILES, of LENGTH characters, ROUNDS times.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readFixtures } from "../test/support/expected.js";
import { nodejiebaPath } from "./engines.js";
import { median, startTime } from "./processes.js";

const COMMAND = fileURLToPath(new URL("../packages/cli/dist/cli.js", import.meta.url));
/** The high-water mark of memory that Linux keeps, in kilobytes. */
const PEAK = `/VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status","utf8"))[1]`;
/** Prints, when the process ends, its own high-water mark of memory and the processor time of all its threads. */
const REPORT = `data:text/javascript,import{readFileSync}from"node:fs";import{isMainThread}from"node:worker_threads";if(isMainThread)process.on("exit",()=>{const{user,system}=process.cpuUsage();console.error("RUN",${PEAK},user+system)})`;
/** Real reports of provinces and cities have 10,000 to 20,000 characters. */
const LENGTH = Number(process.env.LENGTH ?? 12_000);
const FILES = Number(process.env.FILES ?? 2000);
const ROUNDS = Number(process.env.ROUNDS ?? 2);

interface Run {
  seconds: number;
  /** Processor time of all threads. */
  processor: number;
  megabytes: number;
}

function run(args: readonly string[]): Run {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", REPORT, COMMAND, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const [, kilobytes, microseconds] = /RUN (\d+) (\d+)/.exec(stderr) ?? [];
  return {
    seconds: (performance.now() - began) / 1000,
    processor: Number(microseconds) / 1e6,
    megabytes: Number(kilobytes) / 1024,
  };
}

/** Reports of fixtures put together in ever another order, that differ in their figures. */
function generateReports(folder: string, count: number): string {
  const sources = readFixtures().map(({ source }) => source);
  mkdirSync(folder);
  for (let index = 0; index < count; index++) {
    let text = "";
    for (let part = index * 7; text.length < LENGTH; part++) text += `${sources[part % sources.length]}\n\n`;
    const changed = text.slice(0, LENGTH).replace(/\d/g, (digit) => String((Number(digit) + index) % 10));
    writeFileSync(join(folder, `${index}.txt`), changed);
  }
  return folder;
}

/** Other work on the machine can only make a run slower: of each kind the best counts, and the kinds take turns. */
function best(runs: readonly Run[]): Run {
  const least = (of: keyof Run) => Math.min(...runs.map((run) => run[of]));
  return {
    seconds: least("seconds"),
    processor: least("processor"),
    megabytes: median(runs.map((run) => run.megabytes)),
  };
}

const folder = mkdtempSync(join(tmpdir(), "tifa-bench-"));
const many = generateReports(join(folder, "many"), FILES);
const few = generateReports(join(folder, "few"), 200);
let batches = 0;
const batch = (inputs: string, jobs: number): Run => {
  const output = join(folder, `out${batches++}`);
  const result = run(["batch", inputs, "-o", output, "-j", String(jobs)]);
  rmSync(output, { recursive: true });
  return result;
};
const runs: Record<"one" | "two" | "few", Run[]> = { one: [], two: [], few: [] };
for (let round = 0; round < ROUNDS; round++) {
  runs.one.push(batch(many, 1));
  runs.two.push(batch(many, 2));
  runs.few.push(batch(few, 2));
}
const one = best(runs.one);
const two = best(runs.two);
const less = best(runs.few);
console.log(`load of the machine: ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`);
const per = (result: Run) =>
  `${(FILES / result.seconds).toFixed(1)}/s, ${result.processor.toFixed(1)} s of processor time`;
console.log(`batch of ${FILES} reports of ${LENGTH} characters: one worker ${per(one)}; two ${per(two)}`);
console.log(
  `two workers against one: ${(one.seconds / two.seconds).toFixed(2)} x by the clock, ${((2 * one.processor) / two.processor).toFixed(2)} x by processor time, which other work on the machine bears on less (aim: 1.7)`,
);
console.log(
  `peak memory: ${two.megabytes.toFixed(0)} MB with ${FILES} files, ${less.megabytes.toFixed(0)} MB with 200: ${(two.megabytes / less.megabytes).toFixed(2)} x (aim: 1.15)`,
);
const small = join(folder, "small.txt");
writeFileSync(small, "全年办理提案219件，落实675项。");
const seconds = (args: string[]) => median(Array.from({ length: 7 }, () => run(args).seconds));
const version = 1000 * seconds(["--version"]);
const text = 1000 * seconds([small]);
console.log(`tifa --version: ${version.toFixed(0)} ms (aim: 150)`);
if (nodejiebaPath) {
  const dictionary = startTime(
    `import { createRequire } from "node:module"; createRequire("/")(${JSON.stringify(nodejiebaPath)}).load();`,
  );
  console.log(
    `tifa on a small text: ${text.toFixed(0)} ms; nodejieba's dictionary alone: ${dictionary.toFixed(0)} ms: ${(text / dictionary).toFixed(2)} x (aim: 0.5)`,
  );
}
rmSync(folder, { recursive: true });
