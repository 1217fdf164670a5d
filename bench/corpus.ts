// Measures what a series costs beside the analysis alone, over 500 reports: npm run bench:corpus
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type * as readers from "../packages/readers/src/corpus/index.js";
import type * as corpus from "../src/corpus/index.js";
import type * as library from "../src/index.js";
import { median, peakMemory } from "./processes.js";
import { yearlyReports } from "./yearly-reports.js";

const entry = (name: string): string => new URL(`../${name}.js`, import.meta.url).href;
const { createAnalyzer } = (await import(entry("dist/index"))) as typeof library;
const { createSeries } = (await import(entry("dist/corpus"))) as typeof corpus;
const { readDocuments, seriesOfFiles } = (await import(entry("packages/readers/dist/corpus"))) as typeof readers;

const COUNT = 500;
const ROUNDS = 5;
const folder = mkdtempSync(join(tmpdir(), "tifa-corpus-"));
const few = yearlyReports(join(folder, "few"), COUNT / 10);
const many = yearlyReports(join(folder, "many"), COUNT);
const { analyze } = createAnalyzer();

/** Milliseconds of processor time: other programs on the machine do not count. */
async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const tasks: Record<string, () => unknown> = {
  "analyze alone": () => {
    for (const { text } of many.reports) analyze(text);
  },
  "series, documents at hand": () => {
    const builder = createSeries();
    for (const { id, text } of many.reports) builder.add({ id, text, analysis: analyze(text) });
    for (const { id, text } of many.reports) builder.count(id, text);
    return builder.result();
  },
  "reading files and analysing them": async () => {
    for await (const _ of readDocuments([many.folder]));
  },
  "series of files, reading included": () => seriesOfFiles([many.folder]),
};

const times = new Map<string, number[]>(Object.keys(tasks).map((name) => [name, []]));
for (const { text } of few.reports) analyze(text);
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, task] of Object.entries(tasks)) times.get(name)!.push(await processorTime(task));
}
const alone = median(times.get("analyze alone")!);
console.log(`${COUNT} reports, ${Math.round(many.characters / COUNT)} characters each, median of ${ROUNDS} rounds`);
for (const [name, measured] of times) {
  const time = median(measured);
  const ratio = (time / alone).toFixed(2);
  console.log(`${name.padEnd(36)} ${(time / COUNT).toFixed(2).padStart(6)} ms a document  ${ratio} × (aim: 1.3)`);
}

const memory = (reports: string): number =>
  peakMemory(`const { seriesOfFiles } = await import(${JSON.stringify(entry("packages/readers/dist/corpus"))});
await seriesOfFiles([${JSON.stringify(reports)}]);`);
const [small, large] = [memory(few.folder), memory(many.folder)];
console.log(`peak memory: ${large.toFixed(0)} MB with ${COUNT} files, ${small.toFixed(0)} MB with ${COUNT / 10}`);
rmSync(folder, { recursive: true });
