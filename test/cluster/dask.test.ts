import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, end, freePort, PYTHON, processesWith, requirePrograms, TIFA, timed, until } from "./programs.js";
import { COUNT, reportLines } from "./reports.js";

const script = fileURLToPath(new URL("../../cluster/dask/tifa_dask.py", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tifa-dask-"));
const [texts, results] = [join(folder, "texts.ndjson"), join(folder, "results.ndjson")];
const env = { ...process.env, TIFA, LC_ALL: "C.UTF-8" };
let address: string;
let scheduler: ChildProcess;
const workers: ChildProcess[] = [];
let wanted: Buffer;
let oneProcess: number;

beforeAll(async () => {
  requirePrograms();
  writeFileSync(texts, reportLines());
  ({ stdout: wanted, seconds: oneProcess } = timed(["--format", "ndjson"], { input: readFileSync(texts) }));
  const port = await freePort();
  address = `tcp://127.0.0.1:${port}`;
  const dask = (kind: string, log: string, ...args: readonly string[]) =>
    begin(PYTHON, ["-m", `distributed.cli.dask_${kind}`, ...args, "--no-dashboard"], join(folder, log), env);
  scheduler = dask("scheduler", "scheduler.log", "--host", "127.0.0.1", "--port", String(port));
  const options = ["--no-nanny", "--nthreads", "1", "--memory-limit", "0", "--local-directory", folder];
  for (const log of ["worker-1.log", "worker-2.log"]) workers.push(dask("worker", log, address, ...options));
  const isThere = (log: string) => readFileSync(join(folder, log), "utf8").includes("Registered to");
  await until("two workers", () => isThere("worker-1.log") && isThere("worker-2.log"));
});

afterAll(async () => {
  for (const worker of workers) await end(worker);
  await end(scheduler);
  rmSync(folder, { recursive: true, force: true });
});

test("texts through a cluster of which a worker is killed in the middle come out as from one filter, byte for byte", async () => {
  const began = performance.now();
  const client = spawn(PYTHON, [script, address, texts, results], { env, stdio: ["ignore", "inherit", "pipe"] });
  let said = "";
  client.stderr.setEncoding("utf8").on("data", (words: string) => {
    said += words;
  });
  const ended = once(client, "exit");
  const part = `${results}.part`;
  await until("the first results", () => existsSync(part) && statSync(part).size > wanted.length / 10);
  expect(processesWith("--format", "ndjson")).toHaveLength(2);
  workers[0]?.kill("SIGKILL");
  expect(statSync(part).size).toBeLessThan(wanted.length);
  const [code] = await ended;
  const seconds = (performance.now() - began) / 1000;
  expect(said).not.toContain("Traceback");
  expect(code).toBe(0);
  expect(readFileSync(results).equals(wanted)).toBe(true);
  expect(wanted.toString().trimEnd().split("\n")).toHaveLength(COUNT);
  console.log(
    `Dask: ${COUNT} texts on two workers, one killed: ${(COUNT / seconds).toFixed(0)}/s; one process ${(COUNT / oneProcess).toFixed(0)}/s`,
  );
});

test("the filter of a killed worker ends with it, and the other's with its worker", async () => {
  await until("the killed worker's filter", () => processesWith("--format", "ndjson").length === 1, 20);
  await end(workers[1]);
  await until("the other filter", () => processesWith("--format", "ndjson").length === 0, 20);
});
