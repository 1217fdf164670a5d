import {
  type Evaluation,
  evaluate,
  evaluationTable,
  fieldLabel,
  fileName,
  type Measures,
  type Share,
} from "tifa/review";
import { labelIn, onOneLine, printable } from "tifa/tables";
import type { EvaluateCall } from "../calls.js";
import { requireOutput, writeTables } from "../corpus/write-tables.js";
import type { Language } from "../language.js";
import type { Messages } from "../messages/messages.js";
import type { ReviewWords } from "../words/word-set.js";
import { wordsIn } from "../words/words.js";
import { readResults } from "./results.js";
import { readVerdictFiles } from "./verdict-files.js";

/** `tifa evaluate RESULTS VERDICTS…`: how well analyses do against what readers said of them. */
export async function evaluateCommand(call: EvaluateCall, language: Language, messages: Messages): Promise<void> {
  requireOutput(call, messages);
  const words = wordsIn(language).review;
  const verdicts = await readVerdictFiles(call.verdicts, words, messages);
  const wanted = new Set(verdicts.map(({ file }) => fileName(file)));
  const evaluation = evaluate(await readResults(call.results, wanted, words, messages), verdicts);
  const text = async () => printable(report(evaluation, words, language));
  const tables = [evaluationTable(evaluation)];
  await writeTables(call, { json: evaluation, tables, main: "evaluation", text }, language, messages);
}

function report({ withoutDocument, readers, ...all }: Evaluation, words: ReviewWords, language: Language): string {
  const measured = (one: Measures): string[] => measureLines(one, words, language);
  const lines = all.items.of + all.found.of === 0 ? [words.nothingJudged] : [words.interval, ...measured(all)];
  if (readers.length > 1) for (const one of readers) lines.push("", onOneLine(one.reader), ...measured(one));
  if (withoutDocument > 0) lines.push(words.withoutDocument(withoutDocument));
  return `${lines.join("\n")}\n`;
}

/** A field as its reader calls it, with the name of its column. */
function nameOfField(field: string, language: Language): string {
  const label = fieldLabel(field);
  return label === undefined ? field : `${labelIn(label, language)} (${field})`;
}

function measureLines({ items, whole, found, fields }: Measures, words: ReviewWords, language: Language): string[] {
  const rows: [string, Share][] = [
    [words.measures.items, items],
    [words.measures.whole, whole],
    [words.measures.found, found],
    ...fields.map(({ field, share }): [string, Share] => [nameOfField(field, language), share]),
  ];
  return rows.map(shareLine);
}

const percent = (share: number | null): string => (share === null ? "–" : `${(share * 100).toFixed(1)}%`);

function shareLine([name, { hits, of, share, low, high }]: [string, Share]): string {
  return `  ${percent(share).padStart(6)}  [${percent(low)}, ${percent(high)}]  ${hits}/${of}  ${name}`;
}
