import { createHash } from "node:crypto";
import type { AnalyzedDocument } from "tifa-output";
import { csvLine, TABLE_NAMES, toCsv } from "tifa-output";
import { JsonLineEncoder } from "../json-line.js";
import type { Failure } from "../reading/failure.js";

/** Names of the files that a batch writes, in the order in which a result holds what goes into them. */
export const OUTPUT_FILES: readonly string[] = [
  ...TABLE_NAMES.map((name) => `${name}.csv`),
  "errors.csv",
  "analysis.ndjson",
];

/** What a worker made of one input, in bytes, so that the main thread has nothing left to do but to write. */
export interface FileResult {
  id: string;
  /** Why the input could not be done; `null` where it was. */
  failure: string | null;
  /** What is to be appended to the output files, one after the other. */
  bytes: Uint8Array<ArrayBuffer>;
  /** How many of the bytes belong to each of {@link OUTPUT_FILES}. */
  lengths: number[];
}

/** Columns of `errors.csv`. */
export const ERROR_COLUMNS: readonly { name: string }[] = [{ name: "document" }, { name: "code" }, { name: "message" }];

/** What stands in each output file before the first result. */
export const FILE_HEADS: readonly string[] = [
  ...TABLE_NAMES.map((name) => toCsv(name, [])),
  `\uFEFF${csvLine(ERROR_COLUMNS.map(({ name }) => name))}`,
  "",
];

/** Names the columns of this version in a few letters: rows with other columns cannot stand below them. */
export const COLUMNS_MARK: string = createHash("sha256").update(FILE_HEADS.join("\n")).digest("hex").slice(0, 16);

const jsonLines = new JsonLineEncoder();

/** The rows of a document. */
export function packDocument(document: AnalyzedDocument): FileResult {
  const { id, analysis } = document;
  const rows = TABLE_NAMES.map((name) => toCsv(name, [document], { bom: false, header: false }));
  return pack(id, null, [...rows, "", jsonLines.encode({ id, ...analysis })]);
}

/** A row of `errors.csv`. */
export function failedResult(id: string, { code, message }: Failure): FileResult {
  const row = csvLine([id, code, message.replace(/\s+/g, " ")]);
  return pack(
    id,
    code,
    OUTPUT_FILES.map((name) => (name === "errors.csv" ? row : "")),
  );
}

/** Each text is encoded by itself: joined, half a character at an end would make a whole one with the next text's half. */
function pack(id: string, failure: string | null, texts: readonly (string | Uint8Array)[]): FileResult {
  const encoder = new TextEncoder();
  const parts = texts.map((text) => (typeof text === "string" ? encoder.encode(text) : text));
  const lengths = parts.map(({ length }) => length);
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { id, failure, bytes, lengths };
}

/** What is to be appended to each of {@link OUTPUT_FILES}, as views on the packed bytes. */
export function unpackResult({ bytes, lengths }: FileResult): Uint8Array[] {
  let end = 0;
  return lengths.map((length) => {
    end += length;
    return bytes.subarray(end - length, end);
  });
}
