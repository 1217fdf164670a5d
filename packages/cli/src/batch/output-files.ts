import { csvLine, TABLE_NAMES, toCsv } from "tifa-output";

/** Names of the files that a batch writes, in the order in which a result holds what goes into them. */
export const OUTPUT_FILES: readonly string[] = [
  ...TABLE_NAMES.map((name) => `${name}.csv`),
  "errors.csv",
  "analysis.ndjson",
];

/** What a worker made of one input, in bytes, so that the main thread has nothing left to do but to write. */
export interface FileResult {
  id: string;
  failed: boolean;
  /** What is to be appended to the output files, one after the other. */
  bytes: Uint8Array<ArrayBuffer>;
  /** How many of the bytes belong to each of {@link OUTPUT_FILES}. */
  lengths: number[];
}

/** What stands in each output file before the first result. */
export const FILE_HEADS: readonly string[] = [
  ...TABLE_NAMES.map((name) => toCsv(name, [])),
  "\uFEFFdocument,code,message\r\n",
  "",
];

/** Packs the texts to append, one for each of {@link OUTPUT_FILES}. */
export function packResult(id: string, failed: boolean, texts: readonly string[]): FileResult {
  const lengths = texts.map((text) => Buffer.byteLength(text));
  return { id, failed, bytes: new TextEncoder().encode(texts.join("")), lengths };
}

/** A row of `errors.csv`. */
export function failedResult(id: string, code: string, reason: string): FileResult {
  const rows = OUTPUT_FILES.map((name) => (name === "errors.csv" ? csvLine([id, code, reason]) : ""));
  return packResult(id, true, rows);
}

/** What is to be appended to each of {@link OUTPUT_FILES}, as views on the packed bytes. */
export function unpackResult({ bytes, lengths }: FileResult): Uint8Array[] {
  let end = 0;
  return lengths.map((length) => {
    end += length;
    return bytes.subarray(end - length, end);
  });
}
