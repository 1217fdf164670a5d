import pc from "picocolors";
import type { TranslationCheck, TranslationFinding, TranslationTable } from "tifa/bilingual";
import { onOneLine, printableValue } from "tifa/tables";
import wrapAnsi from "wrap-ansi";
import type { Language } from "../language.js";
import { readableWidth, terminalTable } from "../terminal-table.js";
import type { CheckWords } from "../words/word-set.js";
import { wordsIn } from "../words/words.js";

export interface TranslationReportOptions {
  language: Language;
  colors: boolean;
  /** Columns of the terminal. */
  width: number;
  only: TranslationTable | undefined;
}

type Paint = ReturnType<typeof pc.createColors>;

/** A check set for reading in a terminal: each figure that differs with both sentences, then the slogans. */
export function translationReport(found: TranslationCheck, options: TranslationReportOptions): string {
  const check = printableValue(found);
  const words = wordsIn(options.language).check;
  const paint = pc.createColors(options.colors);
  const width = readableWidth(options.width);
  const lines: string[] = [];
  if (options.only !== "slogans") {
    const { zh, en, paired } = check.figures;
    lines.push(paint.bold(words.figures(zh, en, paired, check.findings.length)), "");
    for (const finding of check.findings) lines.push(...findingLines(finding, words, paint, width), "");
  }
  if (options.only !== "figures") {
    lines.push(paint.bold(`${words.slogans} ${paint.dim(String(check.slogans.length))}`));
    const rows = check.slogans.map(({ term, official, en }) => [
      term,
      official,
      en === null ? paint.red(words.notUsed) : paint.green(words.used),
    ]);
    lines.push(terminalTable(words.sloganHead, rows, [4, 8, 2], width, words.none));
  }
  return `${lines.join("\n")}\n`;
}

function findingLines(finding: TranslationFinding, words: CheckWords, paint: Paint, width: number): string[] {
  const { problems, zh, en, zhSentence, enSentence } = finding;
  const title = problems.map((problem) => words.problem[problem]).join("、");
  const figures = `${onOneLine(zh?.text ?? "—")} → ${en === null ? "—" : onOneLine(en.text)}`;
  const sentence = (text: string | undefined) =>
    text === undefined ? [] : [paint.dim(wrapAnsi(onOneLine(text), width - 4, { hard: true }).replace(/^/gm, "    "))];
  return [
    `  ${paint.yellow(title)}  ${paint.bold(figures)}`,
    ...sentence(zhSentence?.text),
    ...sentence(enSentence?.text),
  ];
}
