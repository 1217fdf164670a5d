import { readFile } from "node:fs/promises";
import { seriesTables } from "tifa/corpus";
import { seriesOfFiles } from "tifa-readers/corpus";
import { analyzeOptions } from "../analyze-options.js";
import type { SeriesCall } from "../calls.js";
import { CommandError, EXIT } from "../command-error.js";
import { withReader } from "../input.js";
import { KnownMetadata } from "../inputs/known-metadata.js";
import { filesOf } from "../inputs/named-files.js";
import type { Language } from "../language.js";
import { isSystemError } from "../lexicon-file.js";
import type { Messages } from "../messages/messages.js";
import { analyzersByDate } from "../reading/analyzers-by-date.js";
import { failureOf } from "../reading/failure.js";
import { tell } from "../tell.js";
import { terminalWidth } from "../terminal-table.js";
import { wantsColors } from "../write-result.js";
import { requireOutput, writeTables } from "./write-tables.js";

/** `tifa series IN…`: targets, indicators and terms through documents. A file that cannot be read is told, and the others are done. */
export async function seriesCommand(call: SeriesCall, language: Language, messages: Messages): Promise<void> {
  requireOutput(call, messages);
  const options = await analyzeOptions(call, messages);
  const analyzer = analyzersByDate(options);
  const known = await KnownMetadata.load(call, messages);
  const terms = await termsOf(call, messages);
  const files = await filesOf(call.inputs, call, messages);
  if (files.length === 0) throw new CommandError(EXIT.usage, messages.batchNothing(call.inputs.join(", ")));
  const onError = (file: string, error: unknown) => {
    tell(messages.cannotRead(file, messages.reason(failureOf(error))));
    process.exitCode = EXIT.someFailed;
  };
  const { indicator: indicators, place } = call;
  const series = await withReader(call, options, known, (reader) => {
    const read = (file: string) => reader.read(file);
    const given = (file: string) => known.of(file);
    return seriesOfFiles(files, { analyzer, terms, indicators, place, given, onError, read });
  });
  known.tellDoubts(messages);
  if (series.documents.length === 0) return;
  const text = async () => {
    const { seriesReport } = await import("./series-report.js");
    const colors = wantsColors(call.color, call.output);
    return seriesReport(series, { language, colors, width: terminalWidth(), only: call.only });
  };
  const tables = seriesTables(series);
  await writeTables(call, { json: series, tables, main: "targets", text }, language, messages);
}

async function termsOf({ term, terms }: SeriesCall, messages: Messages): Promise<string[] | undefined> {
  if (terms === undefined) return term;
  try {
    const lines = (await readFile(terms, "utf8")).replace(/^\uFEFF/, "").split(/\r?\n/);
    return [...(term ?? []), ...lines.map((line) => line.trim()).filter((line) => line !== "")];
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CommandError(EXIT.usage, messages.badTerms(terms, error.message), { cause: error });
  }
}
