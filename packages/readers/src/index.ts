import { detectFormat as formatOf } from "./detect-format.js";
import type { DocumentFormat, DocumentText } from "./document-text.js";
import { fetchInput } from "./inputs/fetch-input.js";
import { DEFAULT_LIMITS, type ReadLimits } from "./limits.js";
import { readBytes } from "./read-bytes.js";
import { gather } from "./read-file.js";

export type { DocumentFormat, DocumentTable, DocumentText, ReadWarning, TableCell } from "./document-text.js";
export { groupBy } from "./group-by.js";
export { type FetchedInput, fetchInput } from "./inputs/fetch-input.js";
export { type InputOptions, inputFiles } from "./inputs/input-files.js";
export { holdsDocuments, type InputPath, parseInputPath } from "./inputs/input-path.js";
export { isPattern, matching } from "./inputs/patterns.js";
export type { SkippedInput, SkipReason } from "./inputs/skipped.js";
export { DEFAULT_LIMITS, type ReadLimits } from "./limits.js";
export { type ReadAdvice, ReadError, type ReadErrorCode } from "./read-error.js";

/** How a file is read; all of it may be left out. */
export interface ReadOptions {
  /** File name, whose ending helps where the bytes do not tell the format. */
  name?: string;
  /** What the file may cost; see {@link DEFAULT_LIMITS}. */
  limits?: Partial<ReadLimits>;
  /** The field that holds the text, for a row of a CSV, JSON or JSON Lines file (`reports.jsonl#12`). */
  textField?: string | undefined;
}

/**
 * Reads a document file into text for `analyze`: plain text in any Chinese encoding, Markdown, HTML, DOCX, DOC, PDF, OFD. The format is
 * told from the bytes; each format's library is loaded when it is first needed.
 *
 * @param source Path of a file, or its bytes; also an entry of an archive or a row of a data file, as `inputFiles` names them.
 * @returns The text, the format and encoding found, page starts, and warnings.
 * @throws {ReadError} where the file cannot be read or exceeds a limit; system errors (`ENOENT`) pass through.
 * @example
 * const { text, format, pages } = await readDocument("report.pdf");
 * analyze(text).targets;
 */
export async function readDocument(source: string | Uint8Array, options: ReadOptions = {}): Promise<DocumentText> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  if (typeof source !== "string") return readBytes(source, options.name ?? "", limits);
  const { bytes, name, fields } = await fetchInput(source, limits, options.textField);
  const read = await readBytes(bytes, options.name ?? name, limits);
  return fields === undefined ? read : { ...read, fields };
}

/**
 * The bytes of a file, device, pipe or stream, for callers that read a document elsewhere, as in a worker. The limits of size and time
 * hold while they come.
 *
 * @param source Path, or a stream such as `process.stdin`.
 * @throws {ReadError} `too-large`, `timeout`; system errors (`ENOENT`) pass through.
 * @example
 * const bytes = await fetchBytes("report.pdf");
 */
export async function fetchBytes(
  source: string | AsyncIterable<Uint8Array>,
  options: Pick<ReadOptions, "limits" | "textField"> = {},
): Promise<Uint8Array> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  if (typeof source !== "string") return gather(source, limits);
  return (await fetchInput(source, limits, options.textField)).bytes;
}

/**
 * The format of a file, told from its bytes.
 *
 * @param name File name, whose ending helps where the bytes do not tell.
 * @throws {ReadError} `unknown-format` for pictures, archives and the like.
 * @example
 * detectFormat(await fetchBytes("report.pdf")); // "pdf"
 */
export function detectFormat(bytes: Uint8Array, name = ""): DocumentFormat {
  return formatOf(bytes, name);
}
