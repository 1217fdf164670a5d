import { execFileSync } from "node:child_process";

function inNewProcess(source: string): number {
  const args = ["--input-type=module", "--eval", source];
  return Number(execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1e8 }));
}

export function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!;
}

/** Milliseconds that `source` takes in a process of its own, the start of Node not counted; the median of seven. */
export function startTime(source: string): number {
  const timed = `const began = performance.now();\n${source}\nconsole.log(performance.now() - began);`;
  return median(Array.from({ length: 7 }, () => inNewProcess(timed)));
}

/**
 * The most memory, in megabytes, that a process of its own has held while it ran `source`. Linux counts what the parent held into
 * `maxRSS`, so its own high-water mark is asked for where there is one.
 */
export function peakMemory(source: string): number {
  return inNewProcess(`${source}
const { existsSync, readFileSync } = await import("node:fs");
const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
const peak = /VmHWM:\\s*(\\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
console.log(Number(peak) / 1024);`);
}
