import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { resolve, sep } from "node:path";
import type { GivenMetadata } from "tifa/tables";
import { parseInputPath } from "tifa-readers";
import type { KnownMetadata } from "../inputs/known-metadata.js";

/** A file to do. */
export interface BatchInput {
  /** What its rows call it: its path as it was named. */
  id: string;
  /** Its whole path, by which it is known again. */
  file: string;
  /** What tells whether the file was changed; empty where the file cannot be found. */
  mark: string;
  /** What is said of it. */
  given?: GivenMetadata | undefined;
}

/**
 * Documents, each once, in order of their paths, with what is known of them.
 *
 * @param take Which of the files count, by their whole paths; each is asked for once.
 */
export async function batchInputs(
  files: readonly string[],
  known: KnownMetadata,
  take: (file: string) => boolean = () => true,
): Promise<BatchInput[]> {
  const found = new Map<string, BatchInput>();
  for (const id of files) {
    const file = resolve(id);
    if (found.has(file)) continue;
    // asked of all, so that rows for the files of other shards are not told as useless
    const given = known.of(id);
    if (take(file)) found.set(file, { id, file, mark: (await markOf(file)) + markOfGiven(given), given });
  }
  return inOrderOfPath([...found.values()]);
}

/** Changes with what is said of a document, whose rows are then to be written anew. */
function markOfGiven(given: GivenMetadata | undefined): string {
  if (given === undefined) return "";
  return ` ${createHash("sha256").update(JSON.stringify(given)).digest("hex").slice(0, 16)}`;
}

/** Folder by folder, the order in which `inputFiles` walks through one. */
export function inOrderOfPath(inputs: readonly BatchInput[]): BatchInput[] {
  const keyed = inputs.map((input) => ({ input, parts: partsOf(input.file) }));
  return keyed.sort((a, b) => compareParts(a.parts, b.parts)).map(({ input }) => input);
}

/** The folders of a path and its name. */
export const partsOf = (file: string): string[] => file.split(sep);

/** Compares two paths, folder by folder. */
export function compareParts(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < a.length && at < b.length; at++) {
    if (a[at]! !== b[at]!) return a[at]! < b[at]! ? -1 : 1;
  }
  return a.length - b.length;
}

/** Size and times of a file, which change with its content; empty where the file cannot be found. */
export async function markOf(file: string): Promise<string> {
  try {
    const { size, mtimeMs, ctimeMs, ino } = await stat(parseInputPath(file).file);
    return [size, mtimeMs, ctimeMs, ino].join(" ");
  } catch {
    // Whoever reads it will say why.
    return "";
  }
}
