import { printable } from "tifa/tables";

/** Says a line on standard error. File names and what readers quote of a file may hold anything, but say it on this one line. */
export function tell(line: string): void {
  process.stderr.write(`${printable(line).replace(/\s+/g, " ").trim()}\n`);
}
