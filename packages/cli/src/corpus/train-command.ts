import pc from "picocolors";
import { type CodingModel, LEAST_EXAMPLES, modelTables } from "tifa/corpus";
import { labelIn, printableValue } from "tifa/tables";
import type { TrainCall } from "../calls.js";
import { CommandError, EXIT } from "../command-error.js";
import { engineOf } from "../engines.js";
import type { Language } from "../language.js";
import type { Messages } from "../messages/messages.js";
import { DEFAULT_SECONDS, DocumentPool } from "../reading/document-pool.js";
import type { Outcome } from "../reading/document-worker.js";
import { FileError } from "../reading/failure.js";
import { readableWidth, terminalTable, terminalWidth } from "../terminal-table.js";
import { wordsIn } from "../words/words.js";
import { wrapWords } from "../wrap-words.js";
import { wantsColors, writeResult } from "../write-result.js";
import type { Training } from "./train-on-examples.js";

/** `tifa train CODED.csv -o model.json`: learns to code sentences, prints how well, keeps the model. */
export async function trainCommand(call: TrainCall, language: Language, messages: Messages): Promise<void> {
  await engineOf(call, messages);
  const training = await trainInWorker(call, messages);
  if ("bad" in training) throw new CommandError(EXIT.usage, messages.badExamples(training.bad));
  if ("few" in training) throw new CommandError(EXIT.usage, tooFew(training.few, messages));
  const { model } = training;
  await writeResult(`${JSON.stringify(model)}\n`, call.output, messages);
  process.stdout.write(evaluationReport(model, call.color, language));
}

/** Learning is ended from outside where it takes too long or too much memory, as reading is. */
async function trainInWorker(call: TrainCall, messages: Messages): Promise<Training> {
  const { file, engine, folds, memory, timeout: seconds = DEFAULT_SECONDS } = call;
  const pool = new DocumentPool({ jobs: 1, atOnce: 1, seconds, memory, settings: { lexicon: undefined } });
  try {
    const outcome = await pool.run<Outcome<Training>>("trainTask", { id: file, training: { engine, folds } });
    if ("result" in outcome) return outcome.result;
    throw new CommandError(EXIT.usage, messages.cannotRead(file, messages.reason(outcome.failure)));
  } catch (error) {
    if (!(error instanceof FileError) || (error.code !== "timeout" && error.code !== "memory")) throw error;
    throw new CommandError(EXIT.someFailed, messages.trainingEnded(file, error.code, seconds), { cause: error });
  } finally {
    await pool.destroy();
  }
}

function tooFew(counts: readonly (readonly [label: string, count: number])[], messages: Messages): string {
  return messages.tooFewExamples(
    counts.length,
    counts.filter(([, count]) => count < LEAST_EXAMPLES),
    LEAST_EXAMPLES,
  );
}

function evaluationReport(model: CodingModel, color: boolean, language: Language): string {
  const words = wordsIn(language).corpus;
  const paint = pc.createColors(wantsColors(color, undefined));
  const width = readableWidth(terminalWidth());
  const { evaluation } = model;
  const lines = [paint.bold(wrapWords(words.evaluation(evaluation), width))];
  for (const { name, columns, rows, ...titles } of modelTables(printableValue(model))) {
    if (name === "evaluation") continue;
    const head = columns.map((column) => labelIn(column, language));
    const cells = rows.map((row) => row.map((cell) => String(cell ?? "")));
    const shares = head.map(() => 1);
    lines.push("", paint.bold(labelIn(titles, language)), terminalTable(head, cells, shares, width, words.none));
  }
  return `${lines.join("\n")}\n`;
}
