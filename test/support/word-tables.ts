import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** A list of words as a table has it: each word with an example. */
export type WordList = Record<string, string>;

/** The rows of a table, with what is there for people. */
export const rowsOf = <Row>(table: string): Row[] =>
  parse(readFileSync(join(import.meta.dirname, `../../data/${table}.yaml`), "utf8")) as Row[];

/** Every word of a table with its example and the fields of its row. */
export const wordsOf = <Key extends string, Row extends Record<Key, WordList>>(
  rows: readonly Row[],
  list: Key,
): (Row & { word: string; example: string })[] =>
  rows.flatMap((row) => Object.entries(row[list]).map(([word, example]) => ({ ...row, word, example })));
