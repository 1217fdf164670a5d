import { createSeries, type Series, seriesTables } from "tifa/corpus";
import type { DocumentText } from "tifa-readers";
import { analyzeOptions } from "../analyze-options.js";
import type { SeriesCall } from "../calls.js";
import { CommandError, EXIT } from "../command-error.js";
import { KnownMetadata } from "../inputs/known-metadata.js";
import { someFilesOf } from "../inputs/named-files.js";
import { isUnreadable, textOfOption } from "../inputs/option-file.js";
import type { Language } from "../language.js";
import type { Messages } from "../messages/messages.js";
import { analyzedFiles, manyFiles } from "../reading/many-files.js";
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

/** Characters of text that wait in memory for their terms to be counted; files beyond that are read twice. */
const MOST_HELD = 16_000_000;

async function seriesOf(
  files: readonly string[],
  call: SeriesCall,
  terms: string[] | undefined,
  known: KnownMetadata,
  messages: Messages,
): Promise<Series> {
  const builder = createSeries({ terms, indicators: call.indicator });
  const again: string[] = [];
  const texts: { id: string; text: string }[] = [];
  let held = 0;
  for await (const document of analyzedFiles(files, call, known, messages)) {
    builder.add(document.given?.place === undefined ? { ...document, place: call.place } : document);
    const { id, text } = document;
    if (terms !== undefined) continue;
    if (held + text.length > MOST_HELD) again.push(id);
    else texts.push({ id, text });
    held += text.length;
  }
  for (const { id, text } of texts) builder.count(id, text);
  const readAgain = manyFiles<DocumentText>(again, "readTask", call, known);
  for await (const outcome of readAgain) if ("result" in outcome) builder.count(outcome.file, outcome.result.text);
  return builder.result();
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
