import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { DEFAULT_LIMITS, type ReadLimits } from "../limits.js";
import { checkSize } from "../read-bytes.js";
import { ReadError } from "../read-error.js";
import { readFileWithin } from "../read-file.js";
import { parseInputPath } from "./input-path.js";
import { openFile } from "./opened-files.js";
import { textOfRow } from "./text-rows.js";

/** The bytes of a document, wherever it stands. */
export interface FetchedInput {
  /** The bytes of the file or of the entry; of a row its text in UTF-8. */
  bytes: Uint8Array;
  /** A name whose ending may tell its format. */
  name: string;
  /** The other fields of the row that it is; left out for files and entries. */
  fields?: Record<string, string>;
}

/**
 * The bytes of a document: of a file, of an entry of an archive (`reports.zip!/2024/临江.docx`), or the text of a row (`reports.jsonl#12`).
 *
 * @param textField The field of a row that holds its text.
 * @throws {ReadError} and system errors.
 * @example
 * const { bytes, name } = await fetchInput("reports.zip!/2024/临江.docx");
 */
export async function fetchInput(
  path: string,
  limits: ReadLimits = DEFAULT_LIMITS,
  textField?: string,
): Promise<FetchedInput> {
  const { file, entry, row } = parseInputPath(path);
  if ((entry === undefined && row === undefined) || (await isFile(path)))
    return { bytes: await readFileWithin(path, limits), name: path };
  const opened = await openFile(file, limits);
  if ("archive" in opened) {
    const bytes = await opened.archive.read(entry!);
    checkSize(bytes.length, limits);
    return { bytes, name: basename(entry!) };
  }
  if (row === undefined) throw new ReadError("damaged", `${file} is no archive`);
  const text = textOfRow(opened.data, row, textField);
  const { rows } = opened.data;
  const values = rows[row - 1];
  const fields = values !== undefined && "values" in values ? new Map(values.values) : new Map<string, string>();
  fields.delete(textField!);
  return { bytes: new TextEncoder().encode(text), name: path, fields: Object.fromEntries(fields) };
}

/** A file may be called as an entry or a row is. */
async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}
