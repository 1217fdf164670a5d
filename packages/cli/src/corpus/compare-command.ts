import { type Comparison, compare, comparisonTables } from "tifa/corpus";
import type { AnalyzedDocument } from "tifa-output";
import { analyzeOptions } from "../analyze-options.js";
import type { CompareCall } from "../calls.js";
import { CommandError, EXIT } from "../command-error.js";
import { analyzeFiles } from "../input.js";
import { filesOf } from "../inputs/named-files.js";
import type { Language } from "../language.js";
import type { Messages } from "../messages/messages.js";
import { terminalWidth } from "../terminal-table.js";
import { wantsColors } from "../write-result.js";
import { requireOutput, writeTables } from "./write-tables.js";

/** `tifa compare A B…`: what changed from each document to the next. */
export async function compareCommand(call: CompareCall, language: Language, messages: Messages): Promise<void> {
  requireOutput(call, messages);
  const options = await analyzeOptions(call, messages);
  const documents = await analyzeFiles(await filesOf(call.inputs, call, messages), call, options, messages);
  const comparison = compared(documents, messages);
  const text = async () => {
    const { comparisonReport } = await import("./comparison-report.js");
    const { only } = call;
    const colors = wantsColors(call.color, call.output);
    return comparisonReport(comparison, { language, colors, width: terminalWidth(), only });
  };
  const tables = comparisonTables(comparison);
  await writeTables(call, { json: comparison, tables, main: "indicators", text }, language, messages);
}

function compared(documents: readonly AnalyzedDocument[], messages: Messages): Comparison {
  if (documents.length < 2) throw new CommandError(EXIT.usage, messages.tooFewDocuments(documents.length));
  return compare(documents);
}
