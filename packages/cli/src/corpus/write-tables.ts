import { printableJson } from "tifa/tables";
import type { Table } from "tifa-output";
import type { TableCall } from "../calls.js";
import { CommandError, EXIT } from "../command-error.js";
import type { Language } from "../language.js";
import type { Messages } from "../messages/messages.js";
import { forScreen, writeResult } from "../write-result.js";

/** What a command has to write: data for programs, tables, and a report for the terminal, made when it is asked for. */
export interface TableResult {
  json: unknown;
  tables: readonly Table[];
  /** The table that CSV and Parquet hold unless another one was asked for. */
  main: string;
  text(): Promise<string>;
}

type WriteCall = Pick<TableCall, "format" | "output"> & { only?: string | undefined };

/** Whether a format is none to print on a terminal. */
export const isBinary = (format: string): boolean => format === "xlsx" || format === "parquet";

/** Throws before any work is done where the format wants a file and none is named. */
export function requireOutput({ format, output }: WriteCall, messages: Messages): void {
  if (isBinary(format) && !output) throw new CommandError(EXIT.usage, messages.needsOutputFile(format));
}

/** Writes a result in the wanted format. */
export async function writeTables(
  call: WriteCall,
  result: TableResult,
  language: Language,
  messages: Messages,
): Promise<void> {
  const written = await rendered(call, result, language);
  await writeResult(call.format === "csv" ? forScreen(written, call.output) : written, call.output, messages);
}

async function rendered({ format, only }: WriteCall, result: TableResult, language: Language) {
  if (format === "text") return result.text();
  if (format === "json") return `${printableJson(result.json, 2)}\n`;
  const { tableCsv, tableMarkdown, tablesXlsx } = await import("tifa-output");
  const named = (name: string) => result.tables.filter((table) => table.name === name);
  if (format === "csv")
    return named(only ?? result.main)
      .map((table) => tableCsv(table))
      .join("");
  if (format === "parquet") {
    const [table] = named(only ?? result.main);
    if (table === undefined) throw new RangeError(`no table ${only ?? result.main}`);
    return (await import("tifa-output/files")).tableParquet(table);
  }
  const tables = only ? named(only) : result.tables;
  if (format === "xlsx") return tablesXlsx(tables, { language });
  return tables.map((table) => tableMarkdown(table, { language })).join("\n");
}
