// Measures the command as its users run it: npm run bench:command
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readFixtures } from "../test/support/expected.js";
import { nodejiebaPath } from "./engines.js";
import { median, startTime } from "./processes.js";

const COMMAND = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
/** Prints the process's own high-water mark of memory when it ends. */
const PEAK = `data:text/javascript,import{readFileSync}from"node:fs";import{isMainThread}from"node:worker_threads";if(isMainThread)process.on("exit",()=>process.stderr.write("PEAK "+/VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status","utf8"))[1]+"\\n"))`;

interface Run {
  seconds: number;
  megabytes: number;
}

function run(args: readonly string[]): Run {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", PEAK, COMMAND, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return { seconds: (performance.now() - began) / 1000, megabytes: Number(/PEAK (\d+)/.exec(stderr)?.[1]) / 1024 };
}

/** Reports that differ in their figures. */
function generateReports(folder: string, count: number): string {
  const sources = readFixtures().map(({ source }) => source);
  mkdirSync(folder);
  for (let index = 0; index < count; index++) {
    const text = (sources[index % sources.length] ?? "").replace(/\d/g, (digit) =>
      String((Number(digit) + index) % 10),
    );
    writeFileSync(join(folder, `${index}.txt`), text);
  }
  return folder;
}

const folder = mkdtempSync(join(tmpdir(), "tifa-bench-"));
const many = generateReports(join(folder, "2000"), 2000);
const few = generateReports(join(folder, "200"), 200);
const one = run(["batch", many, "-o", join(folder, "one"), "-j", "1"]);
const two = run(["batch", many, "-o", join(folder, "two"), "-j", "2"]);
const less = run(["batch", few, "-o", join(folder, "less"), "-j", "2"]);
const small = join(folder, "small.txt");
writeFileSync(small, "全年办理提案219件，落实675项。");
const seconds = (args: string[]) => median(Array.from({ length: 7 }, () => run(args).seconds));
const version = 1000 * seconds(["--version"]);
const text = 1000 * seconds([small]);
console.log(
  `batch of 2,000 reports: ${(2000 / one.seconds).toFixed(0)}/s on one worker, ${(2000 / two.seconds).toFixed(0)}/s on two: ${(one.seconds / two.seconds).toFixed(2)} x (aim: 1.7)`,
);
console.log(
  `peak memory: ${two.megabytes.toFixed(0)} MB with 2,000 files, ${less.megabytes.toFixed(0)} MB with 200: ${(two.megabytes / less.megabytes).toFixed(2)} x (aim: 1.15)`,
);
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
