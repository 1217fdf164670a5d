import { stat } from "node:fs/promises";
import { normalize } from "node:path";
import type { AnalyzeOptions } from "tifa";
import type { AnalyzedDocument } from "tifa/tables";
import type { DocumentText, SkippedInput } from "tifa-readers";
import type { AnalysisCall } from "./calls.js";
import { CommandError, EXIT } from "./command-error.js";
import { KnownMetadata } from "./inputs/known-metadata.js";
import { tellSkipped } from "./inputs/named-files.js";
import type { Messages } from "./messages/messages.js";
import { failureOf } from "./reading/failure.js";
import { GuardedReader } from "./reading/guarded-reader.js";
import { tell } from "./tell.js";

/**
 * Reads and analyses files one after the other; `-` is standard input. One that fails, for whatever reason, is told on standard error
 * and in the exit code, and the others are done.
 *
 * @param options What `call` says of the analysis, loaded.
 * @param folders Whether folders are searched, or refused.
 */
export async function analyzeFiles(
  files: readonly string[],
  call: AnalysisCall,
  options: AnalyzeOptions,
  messages: Messages,
  { folders = false }: { folders?: boolean } = {},
): Promise<AnalyzedDocument[]> {
  const documents: AnalyzedDocument[] = [];
  const known = await KnownMetadata.load(call, messages);
  await withReader(call, options, known, async (reader) => {
    for await (const file of documentsOf(files, call, folders, messages)) {
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
  known.tellDoubts(messages);
  return documents;
}

/**
 * The files, the documents in those that are archives or rows of data, and those that match a pattern, each once. One that cannot be opened is
 * told, and the others are done.
 */
async function* documentsOf(
  files: readonly string[],
  { textField }: AnalysisCall,
  folders: boolean,
  messages: Messages,
): AsyncGenerator<string> {
  const { inputFiles, parseInputPath, holdsDocuments, isPattern } = await import("tifa-readers");
  const given = new Set<string>();
  for (const file of files) {
    const holdsMany = (holdsDocuments(file) && parseInputPath(file).file === file) || (await isPattern(file));
    // what cannot be looked at is left to whoever reads it
    if (!holdsMany && !(folders && (await isFolder(file).catch(() => false)))) {
      if (!given.has(normalize(file))) yield file;
      given.add(normalize(file));
    } else {
      const skipped: SkippedInput[] = [];
      let count = 0;
      try {
        for await (const path of inputFiles([file], { textField, onSkipped: (one) => skipped.push(one) })) {
          count++;
          if (!given.has(path)) yield path;
          given.add(path);
        }
        tellSkipped(skipped, messages);
        if (count === 0) {
          tell(messages.batchNothing(file));
          process.exitCode = EXIT.someFailed;
        }
      } catch (error) {
        const { message } = failed(file, error, messages);
        tell(message);
        process.exitCode = EXIT.someFailed;
      }
    }
  }
}

/** Reads files of which none may be missing. Throws {@link CommandError} at the first that cannot be read. */
export async function readFiles(
  files: readonly string[],
  call: AnalysisCall,
  options: AnalyzeOptions,
  messages: Messages,
): Promise<DocumentText[]> {
  const texts: DocumentText[] = [];
  await withReader(call, options, await KnownMetadata.load(call, messages), async (reader) => {
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
  known: KnownMetadata,
  work: (reader: GuardedReader) => Promise<Result>,
): Promise<Result> {
  const reader = new GuardedReader(call, options, known);
  try {
    return await work(reader);
  } finally {
    await reader.close();
  }
}

/** Turns whatever a file makes the reader throw into a line for people. */
async function reading<Result>(file: string, messages: Messages, work: () => Promise<Result>): Promise<Result> {
  try {
    if (await isFolder(file)) throw new CommandError(EXIT.usage, messages.isFolder(file));
    return await work();
  } catch (thrown) {
    if (thrown instanceof CommandError) throw thrown;
    throw failed(file, thrown, messages);
  }
}

async function isFolder(file: string): Promise<boolean> {
  if (file === "-") return false;
  const { parseInputPath } = await import("tifa-readers");
  return (await stat(parseInputPath(file).file)).isDirectory();
}

const failed = (file: string, thrown: unknown, messages: Messages): CommandError =>
  new CommandError(EXIT.someFailed, messages.cannotRead(file, messages.reason(failureOf(thrown))), { cause: thrown });
