import { stat } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import type { Analyzer } from "tifa";
import type { AnalyzedDocument } from "tifa/tables";
import { type DocumentText, ReadError } from "tifa-readers";
import { CommandError, EXIT } from "./command-error.js";
import { isSystemError } from "./lexicon-file.js";
import type { Messages } from "./messages.js";

/** Reads one file (`-` is standard input) and analyses it; warnings of the reader go to `warn`. */
export async function analyzeFile(
  file: string,
  analyzer: Analyzer,
  messages: Messages,
  warn: (line: string) => void,
): Promise<AnalyzedDocument> {
  const { text, pages, ...source } = await readInput(file, messages);
  for (const { message } of source.warnings) warn(messages.warning(file, message));
  return { id: file, text, analysis: analyzer.analyze(text), source, ...(pages ? { pages } : {}) };
}

/** Reads one file; `-` is standard input. Throws {@link CommandError} where it cannot be read. */
export async function readInput(file: string, messages: Messages): Promise<DocumentText> {
  const { readDocument } = await import("tifa-readers");
  try {
    if (file === "-") return await readDocument(await buffer(process.stdin));
    if ((await stat(file)).isDirectory()) throw new CommandError(EXIT.usage, messages.isFolder(file));
    return await readDocument(file);
  } catch (error) {
    if (!(error instanceof ReadError) && !isSystemError(error)) throw error;
    throw new CommandError(EXIT.someFailed, messages.cannotRead(file, messages.reason(error)), { cause: error });
  }
}
