import { checkTranslation, translationTables } from "tifa/bilingual";
import type { CheckCall } from "../calls.js";
import { requireOutput, writeTables } from "../corpus/write-tables.js";
import { readInput } from "../input.js";
import type { Language } from "../language.js";
import type { Messages } from "../messages.js";
import { analyzeOptions } from "../read-command.js";
import { wantsColors } from "../write-result.js";

/** `tifa check ZH EN`: the figures and slogans of a translation against the original. */
export async function translationCommand(call: CheckCall, language: Language, messages: Messages): Promise<void> {
  requireOutput(call, messages);
  const options = await analyzeOptions(call, messages);
  const [zh, en] = [await textOf(call.zh, messages), await textOf(call.en, messages)];
  const check = checkTranslation(zh, en, options);
  const text = async () => {
    const { translationReport } = await import("./translation-report.js");
    const colors = wantsColors(call.color, call.output);
    return translationReport(check, { language, colors, width: process.stdout.columns ?? 100, only: call.only });
  };
  const result = { json: check, tables: translationTables(check), main: "figures", text };
  await writeTables(call, result, language, messages);
}

async function textOf(file: string, messages: Messages): Promise<string> {
  const { text, warnings } = await readInput(file, messages);
  for (const { message } of warnings) process.stderr.write(`${messages.warning(file, message)}\n`);
  return text;
}
