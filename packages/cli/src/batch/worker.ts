import { move, transferableSymbol, valueSymbol } from "piscina";
import { type Analyzer, createAnalyzer } from "tifa";
import { type AnalyzedDocument, TABLE_NAMES, toCsv, toNdjson } from "tifa-output";
import { ReadError, readDocument } from "tifa-readers";
import { isSystemError } from "../lexicon-file.js";
import { messagesIn } from "../messages.js";
import { analyzeOptions } from "../read-command.js";
import { type FileResult, failedResult, packResult } from "./output-files.js";

/** The options of a batch that bear on the analysis: the same for every file. */
export interface WorkerSettings {
  engine: string | undefined;
  lexicon: string | undefined;
}

export interface WorkerTask {
  path: string;
  settings: WorkerSettings;
}

let analyzer: Promise<Analyzer> | undefined;

/** Reads and analyses one file. The main thread gets the bytes to append, and gets them without a copy. */
export default async function analyzeForBatch({ path, settings }: WorkerTask): Promise<FileResult> {
  analyzer ??= analyzeOptions(settings, messagesIn("en")).then(createAnalyzer);
  const result = await resultOf(path, await analyzer);
  return move({ [transferableSymbol]: result.bytes.buffer, [valueSymbol]: result }) as unknown as FileResult;
}

async function resultOf(path: string, { analyze }: Analyzer): Promise<FileResult> {
  try {
    const { text, pages, ...source } = await readDocument(path);
    const document: AnalyzedDocument = { id: path, text, analysis: analyze(text), source, ...(pages ? { pages } : {}) };
    return packResult(path, false, [
      ...TABLE_NAMES.map((name) => toCsv(name, [document], { bom: false, header: false })),
      "",
      toNdjson([document]),
    ]);
  } catch (error) {
    if (!(error instanceof ReadError) && !isSystemError(error)) throw error;
    return failedResult(path, String(error.code), error.message);
  }
}
