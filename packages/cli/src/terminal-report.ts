import pc from "picocolors";
import type { Analysis, Period, Quantity, Slogan } from "tifa";
import {
  type AnalyzedDocument,
  briefFields,
  briefText,
  CLAIM_FIELDS,
  type ClaimRow,
  type Field,
  HONOUR_FIELDS,
  type HonourRow,
  labelIn,
  printableValue,
  ROWS,
  VALUE_WORDS,
} from "tifa/tables";
import type { Language } from "./language.js";
import type { Part } from "./part.js";
import { readableWidth, terminalTable } from "./terminal-table.js";
import type { TerminalWords } from "./words/word-set.js";
import { wordsIn } from "./words/words.js";
import { wrapWords } from "./wrap-words.js";

export interface TerminalOptions {
  language: Language;
  colors: boolean;
  /** Columns of the terminal. */
  width: number;
  parts: readonly Part[];
  quantities?: readonly Quantity[];
}

/** Characters of the text that a doubt shows. */
const MOST_QUOTED = 24;

type Paint = ReturnType<typeof pc.createColors>;

/** An analysis set for reading in a terminal: outline, tables of claims, slogans with their members, honours. */
export function terminalReport(found: AnalyzedDocument, options: TerminalOptions): string {
  const document = printableValue(found);
  const paint = pc.createColors(options.colors);
  const words = wordsIn(options.language).terminal;
  const width = readableWidth(options.width);
  const { analysis } = document;
  const heading = (part: Part, count: number) => paint.bold(`${words[part]} ${paint.dim(String(count))}`);
  const parts: Record<Part, () => string[]> = {
    sections: () => [heading("sections", analysis.sections.length), outline(analysis, options.language, paint)],
    achievements: () => claimTable("achievements"),
    targets: () => claimTable("targets"),
    slogans: () => [heading("slogans", analysis.slogans.length), slogans(analysis.slogans, words, paint, width)],
    honours: () => [
      heading("honours", analysis.honours.length),
      briefTable("honours", HONOUR_FIELDS, ROWS.honours(document), honourPainters(words, paint)),
    ],
    quantities: () => {
      const quantities = printableValue(options.quantities ?? []);
      const rows = quantities.map(({ text, value, unit, kind }) => [text, String(value), unit, kind]);
      return [
        heading("quantities", quantities.length),
        terminalTable(words.quantity, rows, [3, 3, 2, 2], width, words.none),
      ];
    },
  };
  function claimTable(list: "achievements" | "targets"): string[] {
    const rows = ROWS[list](document);
    return [heading(list, rows.length), briefTable(list, CLAIM_FIELDS, rows, claimPainters(words, paint))];
  }
  function briefTable<Row>(
    list: Part,
    fields: readonly Field<Row>[],
    rows: readonly Row[],
    painters: Painters<Row>,
  ): string {
    const columns = briefFields(fields, list).flatMap((field) => {
      const { share } = field.brief;
      const cells = rows.map((row) => painters[field.key]?.(row) ?? flat(String(briefText(field, row) ?? "")));
      return share === undefined || cells.every((cell) => cell === "") ? [] : [{ field, share, cells }];
    });
    const head = columns.map(({ field }) => labelIn(field.label, options.language));
    const lines = rows.map((_, at) => columns.map(({ cells }) => cells[at]!));
    const shares = columns.map(({ share }) => share);
    return terminalTable(head, lines, shares, width, words.none);
  }
  const title = [analysis.meta.title ?? document.id, analysis.meta.date, analysis.meta.speaker ?? analysis.meta.issuer];
  const lines = [paint.bold(paint.cyan(wrapWords(flat(title.filter(Boolean).join("  ")), width))), ""];
  for (const part of options.parts) lines.push(...parts[part](), "");
  if (options.parts.length > 1) for (const line of doubts(document, options.language, paint)) lines.push(line);
  return lines.join("\n");
}

/** What looks wrong or doubtful in the text, a line each. */
function doubts({ text, analysis }: AnalyzedDocument, language: Language, paint: Paint): string[] {
  const { diagnostics } = analysis;
  if (diagnostics.length === 0) return [];
  const said = diagnostics.map(({ code, span }) => {
    const quoted = flat(text.slice(span.start, Math.min(span.end, span.start + MOST_QUOTED)));
    return `  ${VALUE_WORDS[language].diagnostic[code]} ${paint.dim(quoted)}`;
  });
  return [
    paint.bold(`${wordsIn(language).terminal.diagnostics} ${paint.dim(String(diagnostics.length))}`),
    ...said,
    "",
  ];
}

function outline({ sections }: Analysis, language: Language, paint: Paint): string {
  if (sections.length === 0) return wordsIn(language).terminal.none;
  return sections
    .map(({ level, label, title, role }) => {
      const tag = role ? paint.dim(` [${VALUE_WORDS[language].role[role]}]`) : "";
      return `${"  ".repeat(level)}${paint.dim(flat(label))}${flat(title)}${tag}`;
    })
    .join("\n");
}

/** How fields are set in the terminal, where that is not their plain text. */
type Painters<Row> = Readonly<Record<string, (row: Row) => string>>;

const claimPainters = (words: TerminalWords, paint: Paint): Painters<ClaimRow> => ({
  figure: ({ claim: { quantity, change, status } }) => {
    const arrow = change === "up" ? "↑" : change === "down" ? "↓" : "";
    const bound = quantity.bound ? words.bound[quantity.bound] : "";
    const color = status === "target" ? paint.yellow : paint.green;
    return color(`${arrow}${bound}${flat(quantity.text)}`);
  },
  indicator: ({ claim }) => flat(claim.indicator?.text ?? "—"),
  commitment: ({ claim: { commitment } }) => (commitment ? words.commitment[commitment] : ""),
  period: ({ claim }) => period(claim.period),
  section: ({ path }) => paint.dim(flat(path.split(" › ").at(-1) ?? "")),
});

const honourPainters = (words: TerminalWords, paint: Paint): Painters<HonourRow> => ({
  kind: ({ honour }) => words.honourKind[honour.kind],
  title: ({ honour: { title, verb } }) => paint.yellow(flat((title ?? verb).text)),
  level: ({ honour: { level } }) => (level ? words.level[level] : ""),
});

function period(value: Period | null): string {
  if (!value) return "";
  return value.inherited ? `(${flat(value.text)})` : flat(value.text);
}

function slogans(list: readonly Slogan[], words: TerminalWords, paint: Paint, width: number): string {
  const rows = list.map(({ term, kind, occurrences, gloss }) => {
    const spelled = occurrences.find(({ members }) => members);
    const members = spelled?.members?.map(({ text }) => flat(text)).join("、") ?? paint.dim(gloss?.zh ?? "");
    const warning = spelled?.complete === false ? paint.red(" ✗") : "";
    return [paint.magenta(term), words.kind[kind], String(occurrences.length), members + warning];
  });
  return terminalTable(words.slogan, rows, [5, 2, 1, 8], width, words.none);
}

const flat = (text: string): string => text.replace(/\s+/g, " ");
