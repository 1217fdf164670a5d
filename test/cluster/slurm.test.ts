import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { processesWith, requirePrograms, TIFA, timed, until } from "./programs.js";
import { COUNT, reportFiles } from "./reports.js";
import { Slurm } from "./slurm.js";

const SHARDS = 4;
const scripts = fileURLToPath(new URL("../../cluster/slurm/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tifa-slurm-"));
const [inputs, out, all, one] = ["in", "out", "all", "one"].map((name) => join(folder, name)) as [
  string,
  string,
  string,
  string,
];
let slurm: Slurm;
let oneProcess: number;

beforeAll(async () => {
  requirePrograms();
  reportFiles(inputs);
  mkdirSync(join(folder, "slurm"));
  oneProcess = timed(["batch", inputs, "-o", one, "-j", "1"]).seconds;
  slurm = await Slurm.start(join(folder, "slurm"));
  slurm.env.TIFA = TIFA;
});

afterAll(async () => {
  await slurm?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** All files of a result by the hashes of their bytes, its journal too. */
const contents = (path: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(path)
      .sort()
      .map((name) => [
        name,
        createHash("sha256")
          .update(readFileSync(join(path, name)))
          .digest("hex"),
      ]),
  );

const linesIn = (path: string): number => {
  try {
    return readFileSync(path, "utf8").split("\n").length;
  } catch {
    return 0;
  }
};

test("an array of which a worker is killed in the middle writes what one machine writes, byte for byte", async () => {
  const began = performance.now();
  const said = slurm.run(join(scripts, "submit.sh"), inputs, out, all, String(SHARDS));
  const [array, merge] = said.trim().split(" ") as [string, string];
  await until("some reports of shard 2", () => linesIn(join(out, "2/.tifa-batch.ndjson")) > 40);
  const workers = processesWith("--shard", `2/${SHARDS}`);
  expect(workers).toHaveLength(1);
  process.kill(workers[0] as number, "SIGKILL");
  expect(linesIn(join(out, "2/.tifa-batch.ndjson"))).toBeLessThan(COUNT / SHARDS);
  expect(await slurm.over(merge)).toBe("COMPLETED");
  const seconds = (performance.now() - began) / 1000;
  expect(slurm.stateOf(array)).toBe("COMPLETED");
  const log = readdirSync(join(folder, "slurm")).filter((name) => /^slurm-\d+_2\.out$/.test(name));
  expect(readFileSync(join(folder, "slurm", log[0] ?? ""), "utf8")).toContain("attempt 1 ended with 137");
  expect(contents(all)).toEqual(contents(one));
  console.log(
    `Slurm: ${COUNT} reports in ${SHARDS} shards on ${availableParallelism()} cores, one worker killed: ${(COUNT / seconds).toFixed(0)}/s with scheduling and merging; one process ${(COUNT / oneProcess).toFixed(0)}/s`,
  );
});

test("a shard that is lost is named by the merge, read again alone, and nothing else is", async () => {
  rmSync(join(out, "4"), { recursive: true });
  const again = join(folder, "again");
  const submit = (...args: readonly string[]) => slurm.run("sbatch", "--parsable", ...args).trim();
  const failed = submit(join(scripts, "merge.sh"), out, again);
  expect(await slurm.over(failed)).toBe("FAILED");
  expect(readFileSync(join(folder, "slurm", `slurm-${failed}.out`), "utf8")).toMatch(/: 4$|缺 1 片：4$/m);
  const before = readFileSync(join(out, "1/.tifa-batch.ndjson"));
  const task = submit("--array=4", join(scripts, "shard.sh"), inputs, out, String(SHARDS));
  const merge = submit(`--dependency=afterany:${task}`, join(scripts, "merge.sh"), out, again);
  expect(await slurm.over(merge)).toBe("COMPLETED");
  expect(contents(again)).toEqual(contents(one));
  expect(readFileSync(join(out, "1/.tifa-batch.ndjson")).equals(before)).toBe(true);
});
