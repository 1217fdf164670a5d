// Measures tifa against its yardsticks, all in one run on one machine, and prints ratios: npm run bench
import { Bench } from "tinybench";
import type * as library from "../src/index.js";
import { nodejieba as engine, nodejiebaPath, recognizersText } from "./engines.js";
import { peakMemory, startTime } from "./processes.js";
import { stages } from "./stages.js";
import { reports, reportsOf } from "./texts.js";

const dist = new URL("../dist/index.js", import.meta.url).href;
const { analyze } = (await import(dist)) as typeof library;

const print = (name: string, value: number, unit: string, note = ""): void => {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  console.log(`  ${name.padEnd(52)} ${value.toFixed(digits).padStart(8)} ${unit.padEnd(9)} ${note}`);
};

/** Median milliseconds of each task on the same text, once the code is compiled: a batch, not a first call (see the start below). */
async function measure(
  tasks: Record<string, () => unknown>,
  time: number,
  { iterations = 3, warmup = 2 * time } = {},
): Promise<Record<string, number>> {
  const bench = new Bench({ time, iterations, warmupTime: warmup, warmupIterations: 1 });
  for (const [name, task] of Object.entries(tasks)) bench.add(name, task);
  await bench.run();
  return Object.fromEntries(
    bench.tasks.map(({ name, result }) => {
      if (result.state !== "completed") throw new Error(`${name}: ${result.state}`);
      return [name, result.latency.p50];
    }),
  );
}

const ROUNDS = 9;

/** Median of the values, and the least and the greatest of them. */
function spread(values: readonly number[]): { median: number; from: number; to: number } {
  const sorted = [...values].sort((left, right) => left - right);
  return { median: sorted[sorted.length >> 1]!, from: sorted[0]!, to: sorted.at(-1)! };
}

console.log(`Node ${process.version}, ${reports.length} characters of reports\n\nSpeed`);
// Short rounds of both in turns: what else the machine does meets the two alike.
const rounds: Record<string, number>[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const tasks = { tifa: () => analyze(reports), nodejieba: () => engine?.tag(reports) };
  rounds.push(await measure(tasks, 500, { warmup: round === 0 ? 4000 : 50 }));
}
const tifaTime = spread(rounds.map(({ tifa }) => tifa!)).median;
print("analyze, per 3,000 characters", (tifaTime / reports.length) * 3000, "ms");
if (engine) {
  const ratio = spread(rounds.map(({ tifa, nodejieba }) => nodejieba! / tifa!));
  const range = `${ratio.from.toFixed(2)}–${ratio.to.toFixed(2)} in ${ROUNDS} rounds`;
  print("nodejieba.tag / analyze", ratio.median, "×", `wanted: ≥ 1, aim 3 (${range})`);
}
const { recognizers } = await measure({ recognizers: () => recognizersText(reports) }, 1, { iterations: 1 });
print("Recognizers-Text / analyze", recognizers! / tifaTime, "×", "wanted: ≥ 100");

console.log("\nGrowth");
const texts = { small: reportsOf(5000), large: reportsOf(2_000_000) };
const growth = await measure({ small: () => analyze(texts.small), large: () => analyze(texts.large) }, 3000);
const perCharacter = { small: growth.small! / texts.small.length, large: growth.large! / texts.large.length };
print("5,000 characters", growth.small!, "ms");
print("2,000,000 characters", growth.large!, "ms");
print("time per character, 2,000,000 / 5,000", perCharacter.large / perCharacter.small, "×", "wanted: ≤ 1.2");

console.log("\nStart and memory, each in a process of its own");
const tifa = `import { analyze } from ${JSON.stringify(dist)};`;
const load = tifa.replace("import { analyze } from", "const { analyze } = await import(").replace(";", ");");
const start = startTime(`${load}\nanalyze(${JSON.stringify(texts.small)});`);
print("import and first analysis", start, "ms");
if (nodejiebaPath !== null) {
  const path = JSON.stringify(nodejiebaPath);
  const dictionary = startTime(
    `const { createRequire } = await import("node:module"); createRequire(${path})(${path}).load();`,
  );
  print("nodejieba's dictionary", dictionary, "ms");
  print("start / nodejieba's dictionary", start / dictionary, "×", "wanted: ≤ 0.5");
}
const bare = peakMemory("");
print("peak memory, Node alone", bare, "MB");
print(
  "peak memory, one analysis of 5,000 characters",
  peakMemory(`${tifa}\nanalyze(${JSON.stringify(texts.small)});`),
  "MB",
);
const grow = `const reports = ${JSON.stringify(reports)};\nconst text = reports.repeat(${Math.ceil(2_000_000 / reports.length)}).slice(0, 2_000_000);`;
print("peak memory, one analysis of 2,000,000 characters", peakMemory(`${tifa}\n${grow}\nanalyze(text);`), "MB");

console.log("\nStages, each alone, per 3,000 characters");
const times = await measure(stages(reports), 500);
const sum = Object.values(times).reduce((total, time) => total + time, 0);
for (const [name, time] of Object.entries(times)) {
  print(name, (time / reports.length) * 3000, "ms", `${((100 * time) / sum).toFixed(0)} %`);
}
