import { extname } from "node:path";

/** Where a document stands: a file by itself, or something inside of one. */
export interface InputPath {
  /** The file on disk. */
  file: string;
  /** Name of an entry of the archive that the file is. */
  entry?: string;
  /** Number of a row of the table that the file is, from 1. */
  row?: number;
}

const IN_ARCHIVE = "!/";
const ROW = /#([1-9]\d{0,8})$/;
/** Endings of tables and lists that hold a text in each row. */
const ROWS = new Set([".csv", ".tsv", ".json", ".jsonl", ".ndjson"]);

/** Whether a file by its ending holds rows of data. */
export const holdsRows = (name: string): boolean => ROWS.has(extname(name).toLowerCase());
/** Whether a file by its ending is an archive of files. */
export const isArchive = (name: string): boolean => extname(name).toLowerCase() === ".zip";

/** `reports.zip!/2024/临江.docx` */
export const pathOfEntry = (file: string, entry: string): string => `${file}${IN_ARCHIVE}${entry}`;
/** `reports.jsonl#12` */
export const pathOfRow = (file: string, row: number): string => `${file}#${row}`;

/** Takes such a path apart; a path of a plain file is its own `file`. */
export function parseInputPath(path: string): InputPath {
  for (let at = path.indexOf(IN_ARCHIVE); at >= 0; at = path.indexOf(IN_ARCHIVE, at + 1)) {
    const file = path.slice(0, at);
    if (isArchive(file)) return { file, entry: path.slice(at + IN_ARCHIVE.length) };
  }
  if (path.endsWith("!") && isArchive(path.slice(0, -1))) return { file: path.slice(0, -1), entry: "" };
  const row = ROW.exec(path);
  if (row !== null && holdsRows(path.slice(0, row.index)))
    return { file: path.slice(0, row.index), row: Number(row[1]) };
  return { file: path };
}

/** Whether a file by its name holds documents, as an archive or a data file does. */
export const holdsDocuments = (name: string): boolean => isArchive(name) || holdsRows(name);
