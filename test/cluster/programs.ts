import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, openSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** The command as it was built. */
export const COMMAND: string = fileURLToPath(new URL("../../packages/cli/dist/cli.js", import.meta.url));
/** How the scripts of `cluster` call it. */
export const TIFA: string = `${process.execPath} ${COMMAND}`;
/** Debian's own Python, whatever else is first on the path. */
export const PYTHON = "/usr/bin/python3";

/** Programs that the tests use, and the Debian packages that bring them. */
const PROGRAMS: Record<string, string> = {
  "/usr/sbin/munged": "munge",
  "/usr/sbin/slurmctld": "slurm-wlm",
  "/usr/sbin/slurmd": "slurm-wlm",
  "/usr/bin/Rscript": "r-base-core",
  [PYTHON]: "python3",
  "/usr/lib/python3/dist-packages/distributed": "python3-distributed",
  "/usr/lib/python3/dist-packages/pandas": "python3-pandas",
  "/usr/lib/python3/dist-packages/matplotlib": "python3-matplotlib",
};

/** Throws where something is not installed: these tests never pass by not running. */
export function requirePrograms(): void {
  const missing = Object.entries(PROGRAMS).flatMap(([path, name]) => (existsSync(path) ? [] : [name]));
  if (missing.length > 0) throw new Error(`not installed: apt-get install ${[...new Set(missing)].join(" ")}`);
  if (!existsSync(COMMAND)) throw new Error("the command is not built: npm run build");
}

/** Runs a program in the background, its words in a file. */
export function begin(
  program: string,
  args: readonly string[],
  log: string,
  env: NodeJS.ProcessEnv = process.env,
): ChildProcess {
  const out = openSync(log, "a");
  return spawn(program, args, { stdio: ["ignore", out, out], env });
}

/** Ends a program that `begin` has started. */
export async function end(child: ChildProcess | undefined): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const late = globalThis.setTimeout(() => child.kill("SIGKILL"), 10_000);
  await ended;
  clearTimeout(late);
}

/** Waits until something is so. Throws where it is not in time. */
export async function until(what: string, isSo: () => boolean, seconds = 120): Promise<void> {
  const late = Date.now() + seconds * 1000;
  while (!isSo()) {
    if (Date.now() > late) throw new Error(`waited ${seconds} s for ${what}`);
    await setTimeout(200);
  }
}

/** A port that nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** Processes of this machine whose command lines have these words side by side. */
export function processesWith(...words: readonly string[]): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(`${words.join("\0")}\0`);
      } catch {
        // it has just ended
        return false;
      }
    })
    .map(Number);
}

/** Runs the command and says how long it took, by the clock. */
export function timed(args: readonly string[], options: { input?: Buffer } = {}): { seconds: number; stdout: Buffer } {
  const began = performance.now();
  const stdout = execFileSync(process.execPath, [COMMAND, ...args], { maxBuffer: 1 << 30, ...options });
  return { seconds: (performance.now() - began) / 1000, stdout };
}
