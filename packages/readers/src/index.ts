import { open } from "node:fs/promises";
import type { DocumentText } from "./document-text.js";
import { DEFAULT_LIMITS, type ReadLimits } from "./limits.js";
import { checkSize, readBytes } from "./read-bytes.js";

export type { DocumentFormat, DocumentText, ReadWarning } from "./document-text.js";
export { inputFiles } from "./input-files.js";
export { DEFAULT_LIMITS, type ReadLimits } from "./limits.js";
export { ReadError, type ReadErrorCode } from "./read-error.js";

export interface ReadOptions {
  /** File name, whose ending helps where the bytes do not tell the format. */
  name?: string;
  /** What the file may cost; see {@link DEFAULT_LIMITS}. */
  limits?: Partial<ReadLimits>;
}

/**
 * Reads a document file into text for `analyze`: plain text in any Chinese encoding, Markdown, HTML, DOCX, DOC, PDF, OFD. The format is
 * told from the bytes; each format's library is loaded when it is first needed.
 *
 * @param source Path of a file, or its bytes.
 * @returns The text, the format and encoding found, page starts, and warnings.
 * @throws {ReadError} where the file cannot be read or exceeds a limit; system errors (`ENOENT`) pass through.
 * @example
 * const { text, format, pages } = await readDocument("report.pdf");
 * analyze(text).targets;
 */
export async function readDocument(source: string | Uint8Array, options: ReadOptions = {}): Promise<DocumentText> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const bytes = typeof source === "string" ? await readWithin(source, limits) : source;
  return readBytes(bytes, options.name ?? (typeof source === "string" ? source : ""), limits);
}

async function readWithin(path: string, limits: ReadLimits): Promise<Uint8Array> {
  const file = await open(path);
  try {
    checkSize((await file.stat()).size, limits);
    return await file.readFile();
  } finally {
    await file.close();
  }
}
