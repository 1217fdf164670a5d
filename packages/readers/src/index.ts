import { detectFormat as formatOf } from "./detect-format.js";
import type { DocumentFormat, DocumentText } from "./document-text.js";
import { DEFAULT_LIMITS, type ReadLimits } from "./limits.js";
import { readBytes } from "./read-bytes.js";
import { gather, readFileWithin } from "./read-file.js";

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
  const bytes = typeof source === "string" ? await readFileWithin(source, limits) : source;
  return readBytes(bytes, options.name ?? (typeof source === "string" ? source : ""), limits);
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
  options: Pick<ReadOptions, "limits"> = {},
): Promise<Uint8Array> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  return typeof source === "string" ? readFileWithin(source, limits) : gather(source, limits);
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
