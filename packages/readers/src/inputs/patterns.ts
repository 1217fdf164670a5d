import { stat } from "node:fs/promises";
import { isAbsolute } from "node:path";
import { glob } from "tinyglobby";
import { parseInputPath } from "./input-path.js";

const WILDCARD = /[*?]/;

/** Whether a name that was given stands for those that match it: `*.txt`, `reports/**`. A file may be called so, and then is meant. */
export async function isPattern(input: string): Promise<boolean> {
  if (!WILDCARD.test(input) || parseInputPath(input).file !== input) return false;
  return !(await exists(input));
}

/** The files and folders that match a pattern, in order of name, hidden ones left out. Not every shell looks them up itself. */
export async function matching(pattern: string): Promise<string[]> {
  const slashed = process.platform === "win32" ? pattern.replaceAll("\\", "/") : pattern;
  const found = await glob(slashed, {
    onlyFiles: false,
    expandDirectories: false,
    absolute: isAbsolute(slashed),
  });
  return found.sort((a, b) => (a < b ? -1 : 1));
}

// what cannot be looked at is no file of that name
const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
