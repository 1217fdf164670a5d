import { readFileSync, readlinkSync } from "node:fs";

/** Whether a process of that number runs on this machine. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // One that belongs to somebody else may not be asked, but runs.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** When a process was started, by the clock of the running system, or `null` where that is not told (it is on Linux). */
export function processMark(pid: number): string | null {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name of the program stands in brackets and may hold anything; the start is the 20th field behind it.
    const start = fields.slice(fields.lastIndexOf(")") + 2).split(" ")[19];
    return start === undefined ? null : `${boot} ${start}`;
  } catch {
    return null;
  }
}

/** The space in which process numbers count, or `null` where the system has but one. */
export function processSpace(): string | null {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return null;
  }
}
