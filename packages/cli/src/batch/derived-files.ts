import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { codebook, labelIn, TABLE_NAMES, tableOf } from "tifa/tables";
import {
  csvToParquet,
  loadDuckdb,
  MissingPackageError,
  type StataTable,
  stataDo,
  writeDuckdb,
} from "tifa-output/files";
import type { BatchFormat } from "../calls.js";
import { CommandError, EXIT } from "../command-error.js";
import type { Language } from "../language.js";
import type { Messages } from "../messages/messages.js";
import { ERROR_COLUMNS, OUTPUT_FILES } from "./output-files.js";

const DATABASE = "tifa.duckdb";
const LABELS = "labels.do";

/**
 * What is to be made of the tables in a folder: what is asked for, and what an earlier run has made of them, so that nothing in the folder is
 * older than its tables. Throws before any work is done where a package is missing for it.
 */
export async function derivedFormats(
  folder: string,
  asked: readonly BatchFormat[],
  messages: Messages,
): Promise<ReadonlySet<BatchFormat>> {
  const formats = new Set(asked);
  const marks = { parquet: "documents.parquet", duckdb: DATABASE, stata: LABELS } as const;
  for (const [format, file] of Object.entries(marks) as [keyof typeof marks, string][]) {
    if (existsSync(join(folder, file))) formats.add(format);
  }
  if (!formats.has("duckdb")) return formats;
  try {
    await loadDuckdb();
  } catch (error) {
    if (!(error instanceof MissingPackageError)) throw error;
    const message = messages.scale.missingPackage("duckdb", error.package);
    throw new CommandError(EXIT.missing, message, { cause: error });
  }
  return formats;
}

/** Makes other formats of the tables in a folder. */
export async function writeDerivedFiles(
  folder: string,
  formats: ReadonlySet<BatchFormat>,
  language: Language,
): Promise<void> {
  const tables = batchTables(language);
  if (formats.has("stata")) await writeFile(join(folder, LABELS), stataDo(tables, language));
  if (!formats.has("parquet") && !formats.has("duckdb")) return;
  const place = formats.has("parquet") ? folder : await mkdtemp(join(folder, ".tifa-parquet-"));
  try {
    for (const { name, columns } of tables) {
      await csvToParquet(join(folder, `${name}.csv`), join(place, `${name}.parquet`), name, columns);
    }
    if (formats.has("duckdb")) {
      const sources = tables.map((table) => ({ ...table, parquet: join(place, `${table.name}.parquet`) }));
      await writeDuckdb(join(folder, DATABASE), sources);
    }
  } finally {
    if (place !== folder) await rm(place, { recursive: true, force: true });
  }
}

/** All tables that a batch writes as CSV. */
function batchTables(language: Language): StataTable[] {
  const meanings = new Map(
    codebook(language).rows.map(([table, column, , meaning]) => [`${table} ${column}`, `${meaning}`]),
  );
  return OUTPUT_FILES.filter((file) => file.endsWith(".csv")).map((file) => {
    const name = file.slice(0, -".csv".length);
    const known = TABLE_NAMES.find((table) => table === name);
    if (known === undefined) return { name, title: name, columns: ERROR_COLUMNS };
    const table = tableOf(known, []);
    const columns = table.columns.map((column) => ({ ...column, meaning: meanings.get(`${name} ${column.name}`) }));
    return { name, title: labelIn(table, language), columns };
  });
}
