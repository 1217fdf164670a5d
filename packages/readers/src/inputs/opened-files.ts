import { stat } from "node:fs/promises";
import type { ReadLimits } from "../limits.js";
import { readFileWithin } from "../read-file.js";
import { type Archive, openArchive } from "./archive.js";
import { holdsRows } from "./input-path.js";
import { type DataRows, readRows } from "./text-rows.js";

/** A file that holds documents, opened. */
export type OpenedFile = { archive: Archive } | { data: DataRows };

/** The file that was opened last: the documents in it are read one after the other, and opening takes as long as reading it whole. */
let last: { key: string; opened: Promise<OpenedFile> } | null = null;

/** Opens an archive or a data file, or hands out again the one that was opened last, where it has not changed since. */
export async function openFile(file: string, limits: ReadLimits): Promise<OpenedFile> {
  const { size, mtimeMs, ino } = await stat(file);
  const key = JSON.stringify([file, size, mtimeMs, ino, limits]);
  if (last?.key === key) return last.opened;
  const opened = open(file, limits);
  last = { key, opened };
  return opened;
}

async function open(file: string, limits: ReadLimits): Promise<OpenedFile> {
  const bytes = await readFileWithin(file, limits);
  return holdsRows(file) ? { data: readRows(bytes, file) } : { archive: await openArchive(bytes, limits) };
}
