import { stat } from "node:fs/promises";
import type { AnalyzeOptions } from "tifa";
import type { AnalyzedDocument } from "tifa/tables";
import type { DocumentText } from "tifa-readers";
import type { AnalysisCall } from "./calls.js";
import { CommandError, EXIT } from "./command-error.js";
import type { Messages } from "./messages/messages.js";
import { failureOf } from "./reading/failure.js";
import { GuardedReader } from "./reading/guarded-reader.js";
import { tell } from "./tell.js";

/**
 * Reads and analyses files one after the other; `-` is standard input. One that fails, for whatever reason, is told on standard error
 * and in the exit code, and the others are done.
 *
 * @param options What `call` says of the analysis, loaded.
 */
export async function analyzeFiles(
  files: readonly string[],
  call: AnalysisCall,
  options: AnalyzeOptions,
  messages: Messages,
): Promise<AnalyzedDocument[]> {
  const documents: AnalyzedDocument[] = [];
  await withReader(call, options, async (reader) => {
    for (const file of files) {
      try {
        const document = await reading(file, messages, () => reader.analyze(file));
        for (const warning of document.source?.warnings ?? []) tell(messages.warning(file, messages.warned(warning)));
        documents.push(document);
      } catch (error) {
        if (!(error instanceof CommandError)) throw error;
        tell(error.message);
        process.exitCode = Math.max(Number(process.exitCode ?? 0), error.exitCode);
      }
    }
  });
  return documents;
}

/** Reads files of which none may be missing. Throws {@link CommandError} at the first that cannot be read. */
export async function readFiles(
  files: readonly string[],
  call: AnalysisCall,
  options: AnalyzeOptions,
  messages: Messages,
): Promise<DocumentText[]> {
  const texts: DocumentText[] = [];
  await withReader(call, options, async (reader) => {
    for (const file of files) {
      const text = await reading(file, messages, () => reader.read(file));
      for (const warning of text.warnings) tell(messages.warning(file, messages.warned(warning)));
      texts.push(text);
    }
  });
  return texts;
}

/** Gives a reader to `work`, and ends what the reader has started. */
export async function withReader<Result>(
  call: AnalysisCall,
  options: AnalyzeOptions,
  work: (reader: GuardedReader) => Promise<Result>,
): Promise<Result> {
  const reader = new GuardedReader(call, options);
  try {
    return await work(reader);
  } finally {
    await reader.close();
  }
}

/** Turns whatever a file makes the reader throw into a line for people. */
async function reading<Result>(file: string, messages: Messages, work: () => Promise<Result>): Promise<Result> {
  try {
    if (file !== "-" && (await stat(file)).isDirectory()) throw new CommandError(EXIT.usage, messages.isFolder(file));
    return await work();
  } catch (thrown) {
    if (thrown instanceof CommandError) throw thrown;
    throw new CommandError(EXIT.someFailed, messages.cannotRead(file, messages.reason(failureOf(thrown))), {
      cause: thrown,
    });
  }
}
