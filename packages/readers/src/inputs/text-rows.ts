import { extname } from "node:path";
import { parse } from "csv-parse/sync";
import { ReadError } from "../read-error.js";
import { decodeText } from "../text-encoding.js";

/** A row of data, its values as text, or why it is none. */
export type DataRow = { values: ReadonlyMap<string, string> } | { fault: string };

/** Rows of a CSV, JSON or JSON Lines file. */
export interface DataRows {
  /** The fields that the rows have, in the order in which they first occur. */
  fields: readonly string[];
  rows: readonly DataRow[];
}

/** More fields than a person reads in a message. */
const MOST_NAMED = 20;
const OF_LINES = new Set([".jsonl", ".ndjson"]);

/**
 * Reads the rows of a data file, by the ending of its name: CSV and TSV with a heading line, a JSON list of objects (or one such list inside of
 * an object), JSON Lines. A line that is no object is a row with a fault, and the others are read.
 *
 * @throws {ReadError} `damaged` where the whole is no such file.
 */
export function readRows(bytes: Uint8Array, name: string): DataRows {
  const { text } = decodeText(bytes);
  const ending = extname(name).toLowerCase();
  if (OF_LINES.has(ending)) return gathered(linesOf(text));
  if (ending === ".json") return gathered(listIn(parsedJson(text)).map(rowOf));
  return readTable(text);
}

/**
 * The text of a row.
 *
 * @throws {ReadError} `no-text-field` where the file has no such field; `damaged` and `no-text` where only this row has none.
 */
export function textOfRow({ fields, rows }: DataRows, number: number, field: string | undefined): string {
  requireField(fields, field);
  const row = rows[number - 1];
  if (row === undefined) throw new ReadError("damaged", `there is no row ${number}; the file has ${rows.length}`);
  if ("fault" in row) throw new ReadError("damaged", row.fault);
  const text = row.values.get(field);
  if (text === undefined) throw new ReadError("no-text", `row ${number} has nothing in the field ${field}`);
  return text;
}

/** Throws {@link ReadError} `no-text-field`, with the fields that are there, unless the text field is named and one of them. */
export function requireField(fields: readonly string[], field: string | undefined): asserts field is string {
  if (field !== undefined && fields.includes(field)) return;
  const named = fields.slice(0, MOST_NAMED).join(", ") + (fields.length > MOST_NAMED ? " …" : "");
  const there = fields.length === 0 ? "it has no fields" : `its fields are: ${named}`;
  throw new ReadError(
    "no-text-field",
    field === undefined
      ? `rows of data: say with --text-field (in programs textField) which field holds the text; ${there}`
      : `there is no field ${field}; ${there}`,
  );
}

function readTable(text: string): DataRows {
  let lines: string[][];
  try {
    lines = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      skip_empty_lines: true,
      relax_column_count: true,
      // texts have quotation marks of their own, which not all programs double
      relax_quotes: true,
    });
  } catch (cause) {
    throw new ReadError("damaged", `not a readable CSV file: ${(cause as Error).message}`, { cause });
  }
  const [head = [], ...body] = lines;
  const fields = head.map((field) => field.trim());
  const rows = body.map((cells, index): DataRow => {
    // a text with commas that lacks its quotation marks: what stands behind the last heading would be lost
    if (cells.slice(head.length).some((cell) => cell.trim() !== ""))
      return { fault: `row ${index + 1} has ${cells.length} cells below ${head.length} headings` };
    const pairs = fields.map((field, at): [string, string] => [field, cells[at] ?? ""]);
    return { values: new Map(pairs.filter(([, value]) => value !== "")) };
  });
  return { fields: [...new Set(fields)].filter((field) => field !== ""), rows };
}

/** The delimiter that the heading line has most of; the texts below may hold any. */
function delimiterOf(text: string): string {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const counts = [",", "\t", ";"].map((mark) => ({ mark, count: head.split(mark).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}

function linesOf(text: string): DataRow[] {
  const rows: DataRow[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    try {
      rows.push(rowOf(JSON.parse(line)));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      rows.push({ fault: `line ${index + 1} is no JSON: ${error.message}` });
    }
  }
  return rows;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ReadError("damaged", `not a readable JSON file: ${(cause as Error).message}`, { cause });
  }
}

/** A list, the only list of objects in an object, or the object itself. */
function listIn(data: unknown): unknown[] {
  if (Array.isArray(data)) return data;
  if (typeof data !== "object" || data === null) return [data];
  const lists = Object.values(data).filter((value) => Array.isArray(value) && value.every(isObject));
  return lists.length === 1 ? (lists[0] as unknown[]) : [data];
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

function rowOf(data: unknown): DataRow {
  if (!isObject(data) || Array.isArray(data)) return { fault: "a row that is no object" };
  const values = new Map<string, string>();
  for (const [field, value] of Object.entries(data)) {
    if (typeof value === "string" && value !== "") values.set(field, value);
    else if (typeof value === "number" || typeof value === "boolean") values.set(field, String(value));
  }
  return { values };
}

function gathered(rows: readonly DataRow[]): DataRows {
  const fields = new Set<string>();
  for (const row of rows) if ("values" in row) for (const field of row.values.keys()) fields.add(field);
  return { fields: [...fields], rows };
}
