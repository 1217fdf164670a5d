import { type Agreement, agreementTables, mergeVerdicts, verdictTable, writeVerdicts } from "tifa/review";
import { onOneLine, printable } from "tifa/tables";
import type { MergeVerdictsCall } from "../calls.js";
import { requireOutput, writeTables } from "../corpus/write-tables.js";
import type { Language } from "../language.js";
import type { Messages } from "../messages/messages.js";
import type { ReviewWords } from "../words/word-set.js";
import { wordsIn } from "../words/words.js";
import { writeResult } from "../write-result.js";
import { readVerdictFiles } from "./verdict-files.js";

/** `tifa merge-verdicts FILE…`: joins the verdicts of readers and tells how far they agree. */
export async function mergeVerdictsCommand(
  call: MergeVerdictsCall,
  language: Language,
  messages: Messages,
): Promise<void> {
  requireOutput(call, messages);
  const words = wordsIn(language).review;
  const merged = mergeVerdicts(await readVerdictFiles(call.files, words, messages));
  if (call.verdicts) await writeResult(writeVerdicts(merged.verdicts), call.verdicts, messages);
  const text = async () => printable(report(merged.agreements, words));
  const tables = [...agreementTables(merged.agreements), verdictTable(merged.verdicts)];
  await writeTables(call, { json: merged, tables, main: "disagreements", text }, language, messages);
}

function report(agreements: readonly Agreement[], words: ReviewWords): string {
  if (agreements.length === 0) return `${words.noSecondReader}\n`;
  const lines = agreements.flatMap(({ readers, items, observed, kappa, disagreements }) => [
    words.agreement(
      readers[0],
      readers[1],
      items,
      observed === null ? "–" : `${(observed * 100).toFixed(1)}%`,
      kappa?.toFixed(2) ?? "–",
    ),
    ...(disagreements.length === 0 ? [] : [words.disagreements(disagreements.length)]),
    ...disagreements.map(({ one, other, fields }) => {
      const { prefix, quote, suffix } = one.item;
      const said = `${one.by}: ${words.verdicts[one.verdict]} | ${other.by}: ${words.verdicts[other.verdict]}`;
      const where = onOneLine(`${prefix}【${quote}】${suffix}`);
      return `  ${one.file}  ${where}  ${said}${fields.length === 0 ? "" : `  (${fields.join(", ")})`}`;
    }),
  ]);
  return `${lines.join("\n")}\n`;
}
