import { createAnalyzer } from "../../analyze.js";
import { type AnalyzedDocument, csvLine, TABLE_NAMES, type TableName, toCsv, toNdjson } from "../../output/index.js";
import { readDocument } from "../../readers/index.js";
import { ReadError } from "../../readers/read-error.js";
import type { Analyzer } from "../../types.js";
import { isSystemError } from "../lexicon-file.js";
import { messagesIn } from "../messages.js";
import { analyzeOptions } from "../read-command.js";
import type { FileResult } from "./output-folder.js";

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

/** Reads and analyses one file; all that the main thread has left to do is to write. */
export default async function analyzeForBatch({ path, settings }: WorkerTask): Promise<FileResult> {
  analyzer ??= analyzeOptions(settings, messagesIn("en")).then(createAnalyzer);
  const { analyze } = await analyzer;
  try {
    const { text, pages } = await readDocument(path);
    const document: AnalyzedDocument = { id: path, text, analysis: analyze(text), ...(pages ? { pages } : {}) };
    const rows = TABLE_NAMES.map((name) => [name, toCsv(name, [document], { bom: false, header: false })]);
    return { id: path, rows: Object.fromEntries(rows) as Record<TableName, string>, line: toNdjson([document]) };
  } catch (error) {
    if (!(error instanceof ReadError) && !isSystemError(error)) throw error;
    const code = String(error.code);
    return { id: path, error: { code, row: csvLine([path, code, error.message]) } };
  }
}
