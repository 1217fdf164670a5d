import { parse } from "csv-parse/sync";
import { TifaError } from "tifa";
import type { CodedExample } from "tifa/corpus";
import { readDocument } from "../index.js";

/** Headings under which the two columns are found. */
const TEXT = ["text", "sentence", "句子", "文本", "原文"];
const LABEL = ["label", "code", "标签", "编码", "类别"];

/**
 * Reads coded sentences from a CSV file with a heading line: a column `text` (or 句子, 文本) and a column `label` (or 标签, 编码); other
 * columns may stand beside them. As Excel saves it, in UTF-8 or GB18030, commas, semicolons or tabs between the cells.
 *
 * @throws {TifaError} `bad-example` where it is no such table; `ReadError` and system errors where it cannot be read.
 * @example
 * const model = trainCoder(await readExamples("coded.csv"));
 */
export async function readExamples(file: string): Promise<CodedExample[]> {
  const { text } = await readDocument(file);
  const rows = parsed(text, file);
  const [head, ...body] = rows;
  const columnOf = (names: readonly string[]): number => {
    const at = (head ?? []).findIndex((cell) => names.includes(cell.trim().toLowerCase()));
    if (at >= 0) return at;
    throw new TifaError("bad-example", `${file}: expected a first line that names the columns text and label`);
  };
  const [textAt, labelAt] = [columnOf(TEXT), columnOf(LABEL)];
  return body.map((row) => ({ text: row[textAt] ?? "", label: row[labelAt] ?? "" }));
}

function parsed(text: string, file: string): string[][] {
  try {
    return parse(text, { bom: true, delimiter: [",", ";", "\t"], skip_empty_lines: true, relax_column_count: true });
  } catch (cause) {
    throw new TifaError("bad-example", `${file}: ${(cause as Error).message}`, [], { cause });
  }
}
