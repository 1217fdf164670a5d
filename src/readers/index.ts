import { readFile } from "node:fs/promises";
import type { DocumentText } from "./document-text.js";
import { readPlainText } from "./plain-text.js";

export type { DocumentFormat, DocumentText, ReadWarning } from "./document-text.js";
export { ReadError, type ReadErrorCode } from "./read-error.js";

export interface ReadOptions {
  /** File name, whose ending helps where the bytes do not tell the format. */
  name?: string;
}

/**
 * Reads a document file into text for `analyze`.
 *
 * @param source Path of a file, or its bytes.
 * @returns The text, the format and encoding found, page starts, and warnings.
 * @throws {ReadError} where the file cannot be read; system errors (`ENOENT`) pass through.
 * @example
 * const { text } = await readDocument("report.txt");
 * analyze(text).targets;
 */
export async function readDocument(source: string | Uint8Array, options: ReadOptions = {}): Promise<DocumentText> {
  const bytes = typeof source === "string" ? await readFile(source) : source;
  const name = options.name ?? (typeof source === "string" ? source : "");
  return readPlainText(bytes, /\.(md|markdown)$/i.test(name) ? "markdown" : "text");
}
