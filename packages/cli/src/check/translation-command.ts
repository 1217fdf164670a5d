import { checkTranslation, translationTables } from "tifa/bilingual";
import { analyzeOptions } from "../analyze-options.js";
import type { CheckCall } from "../calls.js";
import { requireOutput, writeTables } from "../corpus/write-tables.js";
import { readFiles } from "../input.js";
import type { Language } from "../language.js";
import type { Messages } from "../messages/messages.js";
import { terminalWidth } from "../terminal-table.js";
import { wantsColors } from "../write-result.js";

/** `tifa check ZH EN`: the figures and slogans of a translation against the original. */
export async function translationCommand(call: CheckCall, language: Language, messages: Messages): Promise<void> {
  requireOutput(call, messages);
  const options = await analyzeOptions(call, messages);
  const [zh, en] = await readFiles([call.zh, call.en], call, options, messages);
  const check = checkTranslation(zh!.text, en!.text, options);
  const text = async () => {
    const { translationReport } = await import("./translation-report.js");
    const colors = wantsColors(call.color, call.output);
    return translationReport(check, { language, colors, width: terminalWidth(), only: call.only });
  };
  const result = { json: check, tables: translationTables(check), main: "figures", text };
  await writeTables(call, result, language, messages);
}
