import { type CorpusDocument, type Series, seriesTables } from "tifa/corpus";
import type { DocumentText } from "tifa-readers";
import { analyzeOptions } from "../analyze-options.js";
import type { SeriesCall } from "../calls.js";
import { CommandError, EXIT } from "../command-error.js";
import { KnownMetadata } from "../inputs/known-metadata.js";
import { someFilesOf } from "../inputs/named-files.js";
import { isUnreadable, textOfOption } from "../inputs/option-file.js";
import type { Language } from "../language.js";
import type { Messages } from "../messages/messages.js";
import { analyzedFiles, manyFiles, textsOf } from "../reading/many-files.js";
import { terminalWidth } from "../terminal-table.js";
import { wantsColors } from "../write-result.js";
import { tellUnknown } from "./panel-command.js";
import { requireOutput, writeTables } from "./write-tables.js";

/** `tifa series IN…`: targets, indicators and terms through documents. A file that cannot be read is told, and the others are done. */
export async function seriesCommand(call: SeriesCall, language: Language, messages: Messages): Promise<void> {
  requireOutput(call, messages);
  await analyzeOptions(call, messages);
  tellUnknown(call.indicator, messages);
  const known = await KnownMetadata.load(call, messages);
  const terms = await termsOf(call, messages);
  const files = await someFilesOf(call, messages);
  const series = await seriesOf([...new Set(files)], call, terms, known, messages);
  if (series.documents.length === 0) return;
  const text = async () => {
    const { seriesReport } = await import("./series-report.js");
    const colors = wantsColors(call.color, call.output);
    return seriesReport(series, { language, colors, width: terminalWidth(), only: call.only });
  };
  const tables = seriesTables(series);
  await writeTables(call, { json: series, tables, main: "targets", text }, language, messages);
}

async function seriesOf(
  files: readonly string[],
  call: SeriesCall,
  terms: string[] | undefined,
  known: KnownMetadata,
  messages: Messages,
): Promise<Series> {
  const { seriesOfDocuments } = await import("tifa-readers/corpus");
  const labelled = async function* (): AsyncGenerator<CorpusDocument> {
    for await (const document of analyzedFiles(files, call, known, messages))
      yield document.given?.place === undefined ? { ...document, place: call.place } : document;
  };
  return seriesOfDocuments(labelled(), { terms, indicators: call.indicator }, (ids) =>
    textsOf(manyFiles<DocumentText>(ids, "readTask", call, null), messages),
  );
}

async function termsOf({ term, terms }: SeriesCall, messages: Messages): Promise<string[] | undefined> {
  if (terms === undefined) return term;
  try {
    const lines = (await textOfOption(terms)).split(/\r?\n/);
    return [...(term ?? []), ...lines.map((line) => line.trim()).filter((line) => line !== "")];
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    throw new CommandError(EXIT.usage, messages.badTerms(terms, messages.reason(error)), { cause: error });
  }
}
