import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The command as it was built. */
export const command: string = fileURLToPath(new URL("../../packages/cli/dist/cli.js", import.meta.url));

/** A folder of its own for the files of a test. */
export const folder = (): string => mkdtempSync(join(tmpdir(), "tifa-command-"));

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command with messages in English. */
export function tifa(
  args: readonly string[],
  options: { input?: string; env?: Record<string, string> } = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const env = { ...process.env, LC_ALL: "en_US.UTF-8", ...options.env };
    const child = execFile(
      process.execPath,
      [command, ...args],
      { env, maxBuffer: 1 << 28 },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, stdout, stderr });
      },
    );
    child.stdin?.end(options.input ?? "");
  });
}

/** What a batch wrote, by the names of its files. */
export function tablesIn(out: string): Record<string, string> {
  const names = readdirSync(out).filter((name) => !name.startsWith("."));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(out, name), "utf8")]));
}
