import pc from "picocolors";
import { TifaError } from "tifa";
import { type CodedSentence, codedTable, createCoder } from "tifa/corpus";
import { onOneLine, printableValue } from "tifa/tables";
import type { CodeCall } from "../calls.js";
import { CommandError, EXIT } from "../command-error.js";
import { engineOf } from "../engines.js";
import { filesOf } from "../inputs/named-files.js";
import { isUnreadable, textOfOption } from "../inputs/option-file.js";
import type { Language } from "../language.js";
import type { Messages } from "../messages/messages.js";
import { doneFiles, manyFiles } from "../reading/many-files.js";
import { readableWidth, terminalTable, terminalWidth } from "../terminal-table.js";
import { wordsIn } from "../words/words.js";
import { wantsColors } from "../write-result.js";
import { requireOutput, writeTables } from "./write-tables.js";

/** `tifa code MODEL IN…`: codes every sentence of the files with a model that was trained before. */
export async function codeCommand(call: CodeCall, language: Language, messages: Messages): Promise<void> {
  requireOutput(call, messages);
  const coding = { model: await modelIn(call, messages), engine: call.engine };
  const coded: CodedSentence[] = [];
  const files = await filesOf(call.inputs, {}, messages);
  for await (const sentences of doneFiles(
    manyFiles<CodedSentence[]>(files, "codeTask", call, null, { coding }),
    messages,
  ))
    for (const sentence of sentences) coded.push(sentence);
  const text = async () => report(printableValue(coded), call, language);
  const result = { json: coded, tables: [codedTable(coded)], main: "coded", text };
  await writeTables(call, result, language, messages);
}

/** The model's text, which workers code with; one that is none is said here, once and before any file is read. */
async function modelIn(call: CodeCall, messages: Messages): Promise<string> {
  const segmenter = await engineOf(call, messages);
  try {
    const model = await textOfOption(call.model);
    createCoder(JSON.parse(model), { segmenter });
    return model;
  } catch (error) {
    if (error instanceof TifaError || error instanceof SyntaxError) {
      throw new CommandError(EXIT.usage, messages.badModel(call.model, error.message), { cause: error });
    }
    if (!isUnreadable(error)) throw error;
    throw new CommandError(EXIT.usage, messages.cannotRead(call.model, messages.reason(error)), { cause: error });
  }
}

function report(coded: readonly CodedSentence[], { color, output }: CodeCall, language: Language): string {
  const words = wordsIn(language).corpus;
  const paint = pc.createColors(wantsColors(color, output));
  const width = readableWidth(terminalWidth());
  const counts = new Map<string, number>();
  for (const { label } of coded) counts.set(label ?? words.none, (counts.get(label ?? words.none) ?? 0) + 1);
  const summary = [...counts].map(([label, count]) => `${onOneLine(label)} ${count}`).join("  ");
  const rows = coded.map(({ label, probability, text }) => [label ?? words.none, probability?.toFixed(2) ?? "", text]);
  const table = terminalTable(words.codedHead, rows, [3, 1, 12], width, words.none);
  return `${paint.bold(summary)}\n${table}\n`;
}
