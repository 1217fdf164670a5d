import pc from "picocolors";
import { TifaError } from "tifa";
import {
  type CorpusDocument,
  createWordReader,
  type GroupKeywords,
  keywords,
  keywordTables,
  type TermCandidate,
  termCandidates,
  type WordReader,
} from "tifa/corpus";
import { onOneLine, printableValue } from "tifa/tables";
import { analyzeOptions } from "../analyze-options.js";
import type { KeywordsCall } from "../calls.js";
import { CommandError, EXIT } from "../command-error.js";
import { engineOf } from "../engines.js";
import { KnownMetadata } from "../inputs/known-metadata.js";
import { filesOf } from "../inputs/named-files.js";
import type { Language } from "../language.js";
import type { Messages } from "../messages/messages.js";
import { analyzedFiles } from "../reading/many-files.js";
import { readableWidth, terminalTable, terminalWidth } from "../terminal-table.js";
import { wordsIn } from "../words/words.js";
import { wantsColors } from "../write-result.js";
import { requireOutput, writeTables } from "./write-tables.js";

/** `tifa keywords IN…`: what sets documents, years or places apart, and candidates for new terms. */
export async function keywordsCommand(call: KeywordsCall, language: Language, messages: Messages): Promise<void> {
  requireOutput(call, messages);
  const segmenter = await engineOf(call, messages);
  await analyzeOptions(call, messages);
  const known = await KnownMetadata.load(call, messages);
  const files = await filesOf(call.inputs, call, messages);
  const documents: CorpusDocument[] = [];
  for await (const document of analyzedFiles(files, call, known, messages)) documents.push(document);
  const words = createWordReader(segmenter);
  const groups = groupKeywords(documents, call, words, messages);
  const candidates = termCandidates(documents, { words });
  const text = async () => report(printableValue(groups), printableValue(candidates), call, language);
  const result = { json: { groups, candidates }, tables: keywordTables(groups, candidates), main: "keywords", text };
  await writeTables(call, result, language, messages);
}

function groupKeywords(
  documents: readonly CorpusDocument[],
  { by, most }: KeywordsCall,
  words: WordReader,
  messages: Messages,
): GroupKeywords[] {
  try {
    return keywords(documents, { by, most, words });
  } catch (error) {
    if (!(error instanceof TifaError) || error.code !== "too-few-documents") throw error;
    throw new CommandError(EXIT.usage, messages.tooFewGroups(by), { cause: error });
  }
}

function report(
  groups: readonly GroupKeywords[],
  candidates: readonly TermCandidate[],
  { only, color, output }: KeywordsCall,
  language: Language,
): string {
  const words = wordsIn(language).corpus;
  const paint = pc.createColors(wantsColors(color, output));
  const width = readableWidth(terminalWidth());
  const lines: string[] = [];
  if (only !== "candidates") {
    for (const { group, keywords: found } of groups) {
      const rows = found.map(({ word, isTerm, count, ratio, logLikelihood, significance }) => [
        isTerm ? `“${word}”` : word,
        String(count),
        ratio === null ? words.onlyHere : `${ratio}×`,
        logLikelihood.toFixed(1),
        String(significance ?? ""),
      ]);
      lines.push(
        paint.bold(paint.cyan(onOneLine(group))),
        terminalTable(words.keywordHead, rows, [8, 2, 3, 3, 2], width, words.none),
      );
    }
  }
  if (only !== "keywords") {
    const rows = candidates.map(({ term, count, documents, association, leftEntropy, rightEntropy }) => [
      term,
      String(count),
      String(documents),
      association.toFixed(1),
      Math.min(leftEntropy, rightEntropy).toFixed(1),
    ]);
    lines.push(
      paint.bold(words.candidates),
      terminalTable(words.candidateHead, rows, [8, 2, 3, 4, 4], width, words.none),
    );
  }
  return `${lines.join("\n")}\n`;
}
