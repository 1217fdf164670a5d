import pc from "picocolors";
import { type CheckedFindings, checkConsistency, consistencyTable, type Inconsistency } from "tifa/consistency";
import { onOneLine, pageAt, printableValue } from "tifa/tables";
import wrapAnsi from "wrap-ansi";
import { analyzeOptions } from "../analyze-options.js";
import type { ConsistencyCall } from "../calls.js";
import { CommandError, EXIT } from "../command-error.js";
import { requireOutput, writeTables } from "../corpus/write-tables.js";
import { analyzeFiles } from "../input.js";
import type { Language } from "../language.js";
import type { Messages } from "../messages/messages.js";
import { readableWidth, terminalWidth } from "../terminal-table.js";
import type { CheckWords } from "../words/word-set.js";
import { wordsIn } from "../words/words.js";
import { wantsColors } from "../write-result.js";

/** `tifa consistency FILE…`: figures of a document that do not agree with each other. */
export async function consistencyCommand(call: ConsistencyCall, language: Language, messages: Messages): Promise<void> {
  requireOutput({ ...call, only: undefined }, messages);
  const documents = await analyzeFiles(call.files, call, await analyzeOptions(call, messages), messages);
  if (documents.length === 0) throw new CommandError(EXIT.someFailed, messages.noneRead);
  const checked = documents.map((document) => ({
    document,
    findings: checkConsistency(document.text, document.analysis),
  }));
  const json = checked.map(({ document, findings }) => ({ id: document.id, findings }));
  const colors = wantsColors(call.color, call.output);
  const text = async () => report(printableValue(checked), wordsIn(language).check, colors, terminalWidth());
  const tables = [consistencyTable(checked)];
  await writeTables({ ...call, only: undefined }, { json, tables, main: "consistency", text }, language, messages);
}

function report(checked: readonly CheckedFindings[], words: CheckWords, colors: boolean, columns: number): string {
  const paint = pc.createColors(colors);
  const width = readableWidth(columns);
  const found = checked.reduce((sum, { findings }) => sum + findings.length, 0);
  if (found === 0) return `${words.consistent(checked.length)}\n`;
  const lines: string[] = [];
  for (const { document, findings } of checked) {
    if (findings.length === 0) continue;
    lines.push(paint.bold(paint.cyan(onOneLine(document.analysis.meta.title ?? document.id))));
    for (const finding of findings) {
      const page = pageAt(document, finding.span.start);
      const where = page === null ? "" : ` ${paint.dim(words.page(page))}`;
      const sentence = onOneLine(document.text.slice(finding.sentence.start, finding.sentence.end));
      lines.push(`  ${paint.yellow(words.finding[finding.code])}${where}`);
      lines.push(`    ${reckoning(finding, words)}`);
      lines.push(paint.dim(wrapAnsi(sentence, width - 4, { hard: true, wordWrap: false }).replace(/^/gm, "    ")));
    }
    lines.push("");
  }
  lines.push(words.findings(found));
  return `${lines.join("\n")}\n`;
}

function reckoning({ code, arithmetic, computed, stated }: Inconsistency, words: CheckWords): string {
  if (code === "repeated-differs") return words.repeated(arithmetic, computed, stated);
  return code === "part-exceeds-total"
    ? `${computed} > ${stated}`
    : `${arithmetic} = ${computed}  ${words.differs(stated)}`;
}
