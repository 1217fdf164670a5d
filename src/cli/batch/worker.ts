import { readFile } from "node:fs/promises";
import { workerData } from "node:worker_threads";
import { createAnalyzer } from "../../analyze.js";
import { csvLine } from "../../output/csv.js";
import { type AnalyzedDocument, TABLE_NAMES, type TableName, toCsv, toNdjson } from "../../output/index.js";
import { readDocument } from "../../readers/index.js";
import { ReadError } from "../../readers/read-error.js";
import type { Analyzer } from "../../types.js";
import { isSystemError } from "../lexicon-file.js";
import { messagesIn } from "../messages.js";
import { analyzeOptions } from "../read-command.js";
import type { FileResult } from "./output-folder.js";

/** What a worker is told once. */
export interface WorkerSettings {
  engine: string | undefined;
  lexicon: string | undefined;
}

let analyzer: Promise<Analyzer> | undefined;

async function analyzerOnce(): Promise<Analyzer> {
  // Piscina hands over [its own data, ours].
  const [, settings] = workerData as [unknown, WorkerSettings];
  return createAnalyzer(await analyzeOptions(settings, messagesIn("en")));
}

/** Reads and analyses one file; all that the main thread has left to do is to write. */
export default async function analyzeForBatch(path: string): Promise<FileResult> {
  analyzer ??= analyzerOnce();
  const { analyze } = await analyzer;
  try {
    const { text, pages } = await readDocument(await readFile(path), { name: path });
    const document: AnalyzedDocument = { id: path, text, analysis: analyze(text), ...(pages ? { pages } : {}) };
    const rows = TABLE_NAMES.map((name) => [name, toCsv(name, [document], { bom: false, header: false })]);
    return { id: path, rows: Object.fromEntries(rows) as Record<TableName, string>, line: toNdjson([document]) };
  } catch (error) {
    if (!(error instanceof ReadError) && !isSystemError(error)) throw error;
    const code = String(error.code);
    return { id: path, error: { code, row: csvLine([path, code, error.message]) } };
  }
}
