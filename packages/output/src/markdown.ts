import type { Slogan } from "tifa";
import {
  type AnalyzedDocument,
  briefFields,
  briefText,
  CLAIM_FIELDS,
  type Field,
  HONOUR_FIELDS,
  labelIn,
  printable,
  ROWS,
  type Table,
} from "tifa/tables";
import type { MarkdownPart, OutputLanguage } from "./words/word-set.js";
import { WORDS } from "./words/words.js";

const PARTS: readonly MarkdownPart[] = ["sections", "achievements", "targets", "slogans", "honours"];

/**
 * A report for people in Markdown (GFM): outline, achievements, targets, slogans, honours of each document, or
 * those of its `parts` that are named.
 *
 * @example
 * toMarkdown([{ id: "2024.txt", text, analysis: analyze(text) }], { language: "en" });
 */
export function toMarkdown(
  documents: readonly AnalyzedDocument[],
  options: { language?: OutputLanguage; parts?: readonly MarkdownPart[] } = {},
): string {
  const { language = "zh", parts = PARTS } = options;
  return documents.map((document) => documentMarkdown(document, language, parts)).join("\n");
}

/**
 * Any table in Markdown (GFM) under its title.
 *
 * @example
 * tableMarkdown(tableOf("targets", documents), { language: "en" });
 */
export function tableMarkdown(table: Table, options: { language?: OutputLanguage } = {}): string {
  const { language = "zh" } = options;
  const head = table.columns.map((column) => labelIn(column, language));
  return [`## ${labelIn(table, language)}`, grid(head, table.rows, WORDS[language].none), ""].join("\n\n");
}

function documentMarkdown(
  document: AnalyzedDocument,
  language: OutputLanguage,
  parts: readonly MarkdownPart[],
): string {
  const { meta, sections, slogans } = document.analysis;
  const words = WORDS[language];
  const outline = sections.map(({ level, label, title }) => `${"  ".repeat(level - 1)}- ${inline(label + title)}`);
  const brief = <Row>(
    name: "achievements" | "targets" | "honours",
    fields: readonly Field<Row>[],
    rows: readonly Row[],
  ) => {
    const columns = briefFields(fields, name);
    const head = columns.map(({ label }) => labelIn(label, language));
    return grid(
      head,
      rows.map((row) => columns.map((field) => briefText(field, row))),
      words.none,
    );
  };
  const bodies: Record<MarkdownPart, () => string> = {
    sections: () => outline.join("\n") || words.none,
    achievements: () => brief("achievements", CLAIM_FIELDS, ROWS.achievements(document)),
    targets: () => brief("targets", CLAIM_FIELDS, ROWS.targets(document)),
    slogans: () => {
      const rows = slogans.map((slogan) => sloganCells(slogan, language));
      return grid(words.slogan, rows, words.none);
    },
    honours: () => brief("honours", HONOUR_FIELDS, ROWS.honours(document)),
  };
  const title = `# ${inline(meta.title ?? document.id)}`;
  return [title, ...parts.flatMap((part) => [`## ${words[part]}`, bodies[part]()]), ""].join("\n\n");
}

function sloganCells({ term, kind, occurrences, gloss }: Slogan, language: OutputLanguage): (string | number | null)[] {
  const members = occurrences.find((occurrence) => occurrence.members)?.members;
  return [
    term,
    kind,
    occurrences.length,
    members?.map(({ text }) => text).join("、") ?? null,
    (language === "zh" ? gloss?.zh : gloss?.en) ?? null,
  ];
}

function grid(head: readonly string[], rows: (string | number | boolean | null | undefined)[][], none: string): string {
  if (rows.length === 0) return none;
  const line = (cells: readonly (string | number | boolean | null | undefined)[]) =>
    `| ${cells.map((cell) => inline(String(cell ?? ""))).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Text of a document inside a line of Markdown: nothing in it is markup. */
function inline(text: string): string {
  return printable(text.replace(/\s+/g, " ")).replace(/[\\`*_{}[\]<>|#&]/g, "\\$&");
}
