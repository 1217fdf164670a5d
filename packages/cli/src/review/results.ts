import { readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Analysis } from "tifa";
import { withoutText } from "tifa/review";
import type { AnalyzedDocument } from "tifa/tables";
import { type ReportData, reportDataIn } from "tifa-output";
import { CommandError, EXIT } from "../command-error.js";
import type { Messages } from "../messages/messages.js";
import type { ReviewWords } from "../words/word-set.js";

const BATCH_FILE = "analysis.ndjson";

/** An analysis as the command writes it in JSON. */
type Written = { id: string } & Analysis;

/**
 * Reads analyses that were written before: the folder of a batch, its `analysis.ndjson`, JSON as the command or the page writes it, or a
 * report page.
 * Throws {@link CommandError}.
 */
export async function readResults(path: string, words: ReviewWords, messages: Messages): Promise<AnalyzedDocument[]> {
  let file = path;
  let text: string;
  try {
    if ((await stat(path)).isDirectory()) file = join(path, BATCH_FILE);
    text = await readFile(file, "utf8");
  } catch (error) {
    throw new CommandError(EXIT.someFailed, messages.cannotRead(file, messages.reason(error as Error)), {
      cause: error,
    });
  }
  const documents = documentsIn(file, text);
  if (documents === null) throw new CommandError(EXIT.usage, words.badResults(file));
  return documents;
}

function documentsIn(file: string, text: string): AnalyzedDocument[] | null {
  try {
    if (extname(file) === ".ndjson") {
      return text
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => analyzed(JSON.parse(line)));
    }
    const data =
      extname(file) === ".html" ? reportDataIn(text) : (JSON.parse(text) as ReportData | Written | Written[]);
    if (data === null) return null;
    if (Array.isArray(data) || "achievements" in data) return [data].flat().map(analyzed);
    return data.documents.map((document) => (Array.isArray(document.analysis.achievements) ? document : broken()));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

function analyzed({ id, ...analysis }: Written): AnalyzedDocument {
  return Array.isArray(analysis.achievements) ? withoutText(id, analysis) : broken();
}

function broken(): never {
  throw new TypeError("no analysis");
}
