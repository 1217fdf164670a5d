import pc from "picocolors";
import { type Claim, type ClaimSlot, type Explanation, explainAll } from "tifa";
import { printable, printableJson, printableValue, VALUE_WORDS } from "tifa/tables";
import { analyzeOptions } from "../analyze-options.js";
import type { ExplainCall } from "../calls.js";
import { CommandError, EXIT } from "../command-error.js";
import { readFiles } from "../input.js";
import type { Language } from "../language.js";
import type { Messages } from "../messages/messages.js";
import { readableWidth, terminalWidth } from "../terminal-table.js";
import { withoutSpace } from "../without-space.js";
import { wordsIn } from "../words/words.js";
import { wrapWords } from "../wrap-words.js";
import { wantsColors, writeResult } from "../write-result.js";

/** `tifa explain FILE`: for each figure, which rules were asked, which of them decided, and why it is no claim. */
export async function explainCommand(call: ExplainCall, language: Language, messages: Messages): Promise<void> {
  const options = await analyzeOptions(call, messages);
  const [document] = await readFiles([call.file], call, options, messages);
  const text = document?.text ?? "";
  const wanted = withoutSpace(call.figure ?? "");
  const all = explainAll(text, options);
  const found = all.filter(({ quantity }) => withoutSpace(quantity.text).includes(wanted));
  if (call.figure !== undefined && found.length === 0) {
    const some = [...new Set(all.map(({ quantity }) => printable(withoutSpace(quantity.text))))].slice(0, SHOWN);
    throw new CommandError(EXIT.usage, messages.noSuchFigure(call.figure, some));
  }
  const output =
    call.format === "json"
      ? `${printableJson(found, 2)}\n`
      : explainReport(found, text, language, wantsColors(call.color, undefined));
  await writeResult(output, undefined, messages);
}

/** So many figures of the text are named where the one asked for is none of them. */
const SHOWN = 12;

/** What was asked about figures, set for reading in a terminal. Texts are made printable first: colours are control characters themselves. */
export function explainReport(
  found: readonly Explanation[],
  text: string,
  language: Language,
  colors: boolean,
): string {
  const words = wordsIn(language).explain;
  const paint = pc.createColors(colors);
  const width = readableWidth(terminalWidth()) - 4;
  if (found.length === 0) return `${words.none}\n`;
  const lines: string[] = [];
  for (const { quantity, claim, slots } of printableValue(found)) {
    const { start, end } = quantity.span;
    const around = printable(text.slice(Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)));
    lines.push(`${paint.bold(withoutSpace(quantity.text))}  ${paint.dim(`…${withoutSpace(around)}…`)}`);
    for (const { slot, asked, rule } of slots) {
      lines.push(`  ${paint.cyan(words.slot[slot])}  ${answer(slot, rule, claim, language)}`);
      lines.push(
        ...wrapWords(words.asked(asked.join(" → ")), width)
          .split("\n")
          .map((line) => paint.dim(`    ${line}`)),
      );
    }
    lines.push("");
  }
  return lines.join("\n");
}

/** Characters of the text shown on either side of a figure. */
const AROUND = 16;

function answer(slot: ClaimSlot, rule: string | null, claim: Claim | null, language: Language): string {
  const words = wordsIn(language).explain;
  if (slot === "claim") return rule === null ? words.isClaim : words.noClaim(rule);
  if (rule === null) return words.nobody;
  return `${(claim && wordsOfSlot(claim, slot, language)) ?? "—"}  (${rule})`;
}

/** What was read in a slot: words of the text, or a code as its reader calls it. */
function wordsOfSlot(claim: Claim, slot: Exclude<ClaimSlot, "claim">, language: Language): string | null {
  const { status, change, commitment } = VALUE_WORDS[language];
  switch (slot) {
    case "status":
      return status[claim.status];
    case "change":
      return claim.change && change[claim.change];
    case "commitment":
      return claim.commitment && commitment[claim.commitment];
    default:
      return claim[slot]?.text ?? null;
  }
}
