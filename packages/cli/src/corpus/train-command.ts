import pc from "picocolors";
import { TifaError } from "tifa";
import { type CodedExample, type CodingModel, LEAST_EXAMPLES, modelTables, trainCoder } from "tifa/corpus";
import { labelIn, printableValue } from "tifa/tables";
import { ReadError } from "tifa-readers";
import { readExamples } from "tifa-readers/corpus";
import type { TrainCall } from "../calls.js";
import { CommandError, EXIT } from "../command-error.js";
import { engineOf } from "../engines.js";
import type { Language } from "../language.js";
import { isSystemError } from "../lexicon-file.js";
import type { Messages } from "../messages/messages.js";
import { readableWidth, terminalTable, terminalWidth } from "../terminal-table.js";
import { wordsIn } from "../words/words.js";
import { wantsColors, writeResult } from "../write-result.js";

/** `tifa train CODED.csv -o model.json`: learns to code sentences, prints how well, keeps the model. */
export async function trainCommand(call: TrainCall, language: Language, messages: Messages): Promise<void> {
  const segmenter = await engineOf(call, messages);
  const examples = await examplesIn(call.file, messages);
  const model = trained(examples, { segmenter, folds: call.folds }, messages);
  await writeResult(`${JSON.stringify(model)}\n`, call.output, messages);
  process.stdout.write(evaluationReport(model, call.color, language));
}

async function examplesIn(file: string, messages: Messages): Promise<CodedExample[]> {
  try {
    return await readExamples(file);
  } catch (error) {
    if (error instanceof TifaError)
      throw new CommandError(EXIT.usage, messages.badExamples(error.message), { cause: error });
    if (!(error instanceof ReadError) && !isSystemError(error)) throw error;
    throw new CommandError(EXIT.usage, messages.cannotRead(file, messages.reason(error)), { cause: error });
  }
}

function trained(
  examples: readonly CodedExample[],
  options: Parameters<typeof trainCoder>[1],
  messages: Messages,
): CodingModel {
  try {
    return trainCoder(examples, options);
  } catch (error) {
    if (!(error instanceof TifaError)) throw error;
    if (error.code === "bad-example")
      throw new CommandError(EXIT.usage, messages.badExamples(error.message), { cause: error });
    if (error.code !== "too-few-examples") throw error;
    throw new CommandError(EXIT.usage, tooFew(examples, messages), { cause: error });
  }
}

function tooFew(examples: readonly CodedExample[], messages: Messages): string {
  const texts = new Map<string, Set<string>>();
  for (const { text, label } of examples) texts.set(label, (texts.get(label) ?? new Set()).add(text.trim()));
  const counts = [...texts].map(([label, { size }]) => [label, size] as const);
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
  const lines = [paint.bold(words.evaluation(evaluation))];
  for (const { name, columns, rows, ...titles } of modelTables(printableValue(model))) {
    if (name === "evaluation") continue;
    const head = columns.map((column) => labelIn(column, language));
    const cells = rows.map((row) => row.map((cell) => String(cell ?? "")));
    const shares = head.map(() => 1);
    lines.push("", paint.bold(labelIn(titles, language)), terminalTable(head, cells, shares, width, words.none));
  }
  return `${lines.join("\n")}\n`;
}
