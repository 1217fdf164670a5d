import pc from "picocolors";
import { TifaError } from "tifa";
import { createSearch, type Search, type SearchOptions, type SearchResult, searchTables } from "tifa/corpus";
import { onOneLine, printableValue } from "tifa/tables";
import { analyzeOptions } from "../analyze-options.js";
import type { SearchCall } from "../calls.js";
import { CommandError, EXIT } from "../command-error.js";
import { engineOf } from "../engines.js";
import { KnownMetadata } from "../inputs/known-metadata.js";
import { someFilesOf } from "../inputs/named-files.js";
import type { Language } from "../language.js";
import type { Messages } from "../messages/messages.js";
import { analyzedFiles } from "../reading/many-files.js";
import { readableWidth, terminalTable, terminalWidth } from "../terminal-table.js";
import { wordsIn } from "../words/words.js";
import { wrapWords } from "../wrap-words.js";
import { wantsColors } from "../write-result.js";
import { requireOutput, writeTables } from "./write-tables.js";

/** Rows that are shown in a terminal; the files hold them all. */
const MOST_LINES = 100;
const MOST_COLLOCATES = 15;

/** `tifa search WORD IN…`: where a word stands in documents, how often, how evenly, and beside what. */
export async function searchCommand(call: SearchCall, language: Language, messages: Messages): Promise<void> {
  requireOutput(call, messages);
  const segmenter = await engineOf(call, messages);
  await analyzeOptions(call, messages);
  const known = await KnownMetadata.load(call, messages);
  const files = await someFilesOf(call, messages);
  const search = searchFor([call.word, ...(call.and ?? [])], { segmenter, context: call.context }, messages);
  for await (const document of analyzedFiles(files, call, known, messages)) search.add(document);
  const found = search.result();
  const text = async () => report(printableValue(found), call, language);
  await writeTables(call, { json: found, tables: searchTables(found), main: "lines", text }, language, messages);
}

function searchFor(words: readonly string[], options: SearchOptions, messages: Messages): Search {
  try {
    return createSearch(words, options);
  } catch (error) {
    if (!(error instanceof TifaError) || error.code !== "bad-word") throw error;
    throw new CommandError(EXIT.usage, messages.emptyWord(words[Number(error.path[0])]!), { cause: error });
  }
}

function report({ lines, dispersion, collocates }: SearchResult, call: SearchCall, language: Language): string {
  const words = wordsIn(language).corpus;
  const paint = pc.createColors(wantsColors(call.color, call.output));
  const width = readableWidth(terminalWidth());
  const written = dispersion.map((row) => paint.bold(paint.cyan(wrapWords(words.dispersion(row), width))));
  if (call.only === undefined || call.only === "lines") {
    const rows = lines
      .slice(0, MOST_LINES)
      .map(({ document, year, left, match, right }) => [
        onOneLine(document.split(/[\\/]/).at(-1) ?? document),
        String(year ?? ""),
        left,
        match,
        right,
      ]);
    written.push(terminalTable(words.lineHead, rows, [4, 1, 6, 3, 6], width, words.none));
    if (lines.length > MOST_LINES) written.push(`  ${words.moreRows(lines.length - MOST_LINES)}`);
  }
  if (call.only === undefined || call.only === "collocates") {
    const rows = collocates
      .slice(0, MOST_COLLOCATES)
      .map(({ collocate, near, logLikelihood, logRatio, significance }) => [
        collocate,
        String(near),
        logLikelihood.toFixed(1),
        logRatio.toFixed(1),
        String(significance),
      ]);
    written.push(terminalTable(words.collocateHead, rows, [6, 2, 3, 3, 2], width, words.none));
  }
  return `${written.join("\n")}\n`;
}
