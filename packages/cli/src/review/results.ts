import { constants } from "node:buffer";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Analysis } from "tifa";
import { fileName, withoutText } from "tifa/review";
import type { AnalyzedDocument } from "tifa/tables";
import { type ReportData, reportDataIn } from "tifa-output";
import { CommandError, EXIT } from "../command-error.js";
import { linesOf } from "../lines.js";
import type { Messages } from "../messages/messages.js";
import { FileError } from "../reading/failure.js";
import { isSystemError } from "../system-error.js";
import type { ReviewWords } from "../words/word-set.js";

const BATCH_FILE = "analysis.ndjson";

/** What Node says of a file that is too large for one text. */
const TOO_LARGE: ReadonlySet<unknown> = new Set(["ERR_STRING_TOO_LONG", "ERR_FS_FILE_TOO_LARGE"]);

/** An analysis as the command writes it in JSON. */
type Written = { id: string } & Analysis;

/**
 * Reads analyses that were written before: the folder of a batch, its `analysis.ndjson`, JSON as the command or the page writes it, or a
 * report page.
 * Throws {@link CommandError}.
 *
 * @param wanted Names of the files that are asked for: of a batch, which may be of any size, no other documents are kept.
 */
export async function readResults(
  path: string,
  wanted: ReadonlySet<string>,
  words: ReviewWords,
  messages: Messages,
): Promise<AnalyzedDocument[]> {
  let file = path;
  try {
    if ((await stat(path)).isDirectory()) file = join(path, BATCH_FILE);
    const documents = extname(file) === ".ndjson" ? await inLines(file, wanted) : inText(file, await textOf(file));
    if (documents !== null) return documents;
  } catch (error) {
    if (isSystemError(error) || error instanceof FileError)
      throw new CommandError(EXIT.someFailed, messages.cannotRead(file, messages.reason(error)), { cause: error });
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
  }
  throw new CommandError(EXIT.usage, words.badResults(file));
}

/** The analyses that stand a line each. */
async function inLines(file: string, wanted: ReadonlySet<string>): Promise<AnalyzedDocument[] | null> {
  const documents: AnalyzedDocument[] = [];
  for await (const line of linesOf(createReadStream(file), constants.MAX_STRING_LENGTH)) {
    if (line === null) return null;
    if (line === "") continue;
    const document = analyzed(JSON.parse(line));
    if (wanted.has(fileName(document.id))) documents.push(document);
  }
  return documents;
}

/** The analyses in a page or in one value of JSON. */
function inText(file: string, text: string): AnalyzedDocument[] | null {
  const data = extname(file) === ".html" ? reportDataIn(text) : (JSON.parse(text) as ReportData | Written | Written[]);
  if (data === null) return null;
  if (Array.isArray(data) || "achievements" in data) return [data].flat().map(analyzed);
  return data.documents.map((document) => (Array.isArray(document.analysis.achievements) ? document : broken()));
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && TOO_LARGE.has(error.code))) throw error;
    throw new FileError({ code: "too-large", message: error.message }, { cause: error });
  }
}

function analyzed({ id, ...analysis }: Written): AnalyzedDocument {
  return Array.isArray(analysis.achievements) ? withoutText(id, analysis) : broken();
}

function broken(): never {
  throw new TypeError("no analysis");
}
