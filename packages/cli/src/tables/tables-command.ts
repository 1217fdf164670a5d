import { join } from "node:path";
import pc from "picocolors";
import stringWidth from "string-width";
import { printable, printableJson } from "tifa/tables";
import { csvOfRows, type Sheet, sheetsXlsx } from "tifa-output";
import { readTexts } from "tifa-readers/corpus";
import type { TablesCall } from "../calls.js";
import { CommandError, EXIT } from "../command-error.js";
import { withReader } from "../input.js";
import { KnownMetadata } from "../inputs/known-metadata.js";
import { someFilesOf } from "../inputs/named-files.js";
import type { Language } from "../language.js";
import { makeOutputFolder } from "../make-folder.js";
import type { Messages } from "../messages/messages.js";
import { failureOf } from "../reading/failure.js";
import { tell } from "../tell.js";
import { readableWidth, terminalWidth } from "../terminal-table.js";
import { wordsIn } from "../words/words.js";
import { wrapWords } from "../wrap-words.js";
import { forScreen, wantsColors, writeResult } from "../write-result.js";
import { type PlacedTable, placedTables } from "./document-tables.js";
import { nameOfTable } from "./name-of-table.js";

/** `tifa tables IN…`: the tables of documents, cell by cell as they were read. */
export async function tablesCommand(call: TablesCall, language: Language, messages: Messages): Promise<void> {
  const { format, output } = call;
  if (format === "xlsx" && output === undefined) throw new CommandError(EXIT.usage, messages.needsOutputFile(format));
  const files = await someFilesOf(call, messages);
  const { tables, documents } = await tablesOf(files, call, messages);
  if (documents === 0) throw new CommandError(EXIT.someFailed, messages.noneRead);
  if (tables.length === 0) tell(messages.noTables(documents));
  if (format === "csv") await writeCsv(tables, call, language, messages);
  else if (format === "json") await writeResult(`${printableJson(tables, 2)}\n`, output, messages);
  else if (format === "xlsx") await writeResult(await sheetsXlsx(sheetsOf(tables, language)), output, messages);
  else await writeResult(listOf(tables, wantsColors(call.color, output), language), output, messages);
  if (output !== undefined && tables.length > 0) tell(messages.tablesDone(tables.length, documents, output));
}

async function tablesOf(
  files: readonly string[],
  call: TablesCall,
  messages: Messages,
): Promise<{ tables: PlacedTable[]; documents: number }> {
  const tables: PlacedTable[] = [];
  let documents = 0;
  const onError = (file: string, error: unknown): void => {
    tell(messages.cannotRead(file, messages.reason(failureOf(error))));
    process.exitCode = EXIT.someFailed;
  };
  const reading = { lexicon: undefined, timeout: call.timeout, memory: call.memory };
  await withReader(reading, {}, await KnownMetadata.load({}, messages), async (reader) => {
    for await (const document of readTexts(files, onError, (file) => reader.read(file))) {
      for (const warning of document.warnings) tell(messages.warning(document.id, messages.warned(warning)));
      for (const table of placedTables(document.id, document, {})) tables.push(table);
      documents++;
    }
  });
  return { tables, documents };
}

/** One table goes where the caller says; several go into a folder, with a list of them. */
async function writeCsv(
  tables: readonly PlacedTable[],
  { output }: TablesCall,
  language: Language,
  messages: Messages,
): Promise<void> {
  if (output === undefined) {
    if (tables.length > 1) throw new CommandError(EXIT.usage, messages.severalTables(tables.length));
    for (const { rows } of tables) await writeResult(forScreen(csvOfRows(rows), undefined), undefined, messages);
    return;
  }
  await makeOutputFolder(output, messages);
  const names = namesOf(tables, language, ".csv");
  for (const [at, { rows }] of tables.entries()) await writeResult(csvOfRows(rows), join(output, names[at]!), messages);
  await writeResult(csvOfRows(indexOf(tables, names, language)), join(output, "index.csv"), messages);
}

function sheetsOf(tables: readonly PlacedTable[], language: Language): Sheet[] {
  const names = namesOf(tables, language, "");
  const index = { name: wordsIn(language).tables.index, head: [], rows: indexOf(tables, names, language) };
  const sheets = tables.map(
    (table, at): Sheet => ({ name: names[at]!, head: [whereIs(table, language)], rows: table.rows }),
  );
  return [index, ...sheets];
}

/** Names that tell the tables apart, in the order of the tables. */
function namesOf(tables: readonly PlacedTable[], language: Language, ending: string): string[] {
  const taken = new Set<string>([wordsIn(language).tables.index.toLowerCase(), `index${ending}`]);
  return tables.map((table) => nameOfTable(table, wordsIn(language).tables, ending, taken));
}

function indexOf(tables: readonly PlacedTable[], names: readonly string[], language: Language): string[][] {
  const head = Object.values(wordsIn(language).tables.columns);
  const rows = tables.map(({ document, number, page, heading, caption, rows: own }, at) => {
    const width = own.reduce((most, row) => Math.max(most, row.length), 0);
    return [document, number, page ?? "", heading ?? "", caption ?? "", own.length, width, names[at]!].map(String);
  });
  return [head, ...rows];
}

function whereIs({ document, number, page, heading, caption }: PlacedTable, language: Language): string {
  const words = wordsIn(language).tables;
  return [document, page === null ? null : words.page(page), words.table(number), heading, caption]
    .filter((part) => part !== null)
    .join(" · ");
}

/** The tables for reading in a terminal: where each stands, and its cells in columns. */
export function listOf(tables: readonly PlacedTable[], colors: boolean, language: Language): string {
  const paint = pc.createColors(colors);
  const width = readableWidth(terminalWidth());
  return tables
    .map((table) => {
      const rows = table.rows.map((row) => row.map((cell) => printable(cell)));
      const widths: number[] = [];
      for (const row of rows)
        for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, stringWidth(cell));
      const lines = rows.map((row) =>
        row
          .map((cell, at) => cell + " ".repeat(Math.max(0, (widths[at] ?? 0) - stringWidth(cell))))
          .join("  ")
          .trimEnd(),
      );
      return [paint.bold(paint.cyan(wrapWords(printable(whereIs(table, language)), width))), ...lines, ""].join("\n");
    })
    .join("\n");
}
