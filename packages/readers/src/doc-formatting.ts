import type { DocPiece } from "./doc-pieces.js";
import { WITHIN_CELL } from "./text-builder.js";

/** Where a formatting run stands in the file, and its property modifiers (MS-DOC, 2.9.114). */
interface FormattingRun {
  start: number;
  end: number;
  modifiers: Buffer;
}

/** MS-DOC, 2.6.1: the run was deleted while changes were tracked. */
const DELETED = 0x0800;
/** MS-DOC, 2.6.2: the paragraph ends a row of a table. */
const ENDS_ROW = 0x2417;
/** MS-DOC, 2.6.2: the paragraph stands in a table. */
const IN_TABLE = 0x2416;
/** MS-DOC, 2.6.2: the list whose number Word writes before the paragraph. */
const IN_LIST = 0x460b;
/** MS-DOC, 2.5.6: where the file information block says that the tables of character and paragraph runs stand. */
const CHARACTER_RUNS = 0xfa;
const PARAGRAPH_RUNS = 0x102;
const PAGE = 512;
/** Size of what a page of runs holds for each of them (MS-DOC, 2.9.33 and 2.9.175). */
const CHARACTER_ENTRY = 1;
const PARAGRAPH_ENTRY = 13;
/** A length in two bytes: a table definition. */
const LONG_OPERAND = 0xd608;

/** What a cell and a row end with until lines are made of them: no characters, so that no text holds them. */
export const CELL_END = "\uFDD0";
export const ROW_END = "\uFDD1";

/** A stretch of the file in which marks stand for something else. */
interface Stretch {
  start: number;
  end: number;
  kind: "cell" | "row" | "deleted";
}

/**
 * Applies to the pieces what their formatting says: what was deleted while changes were tracked becomes NUL, cells and rows of tables end in
 * {@link CELL_END} and {@link ROW_END}. Nothing changes its length.
 *
 * @returns How many paragraphs have a number that Word generates, which is not read here.
 */
export function applyFormatting(file: Buffer, table: Buffer, pieces: readonly DocPiece[]): number {
  const deleted: Stretch[] = [];
  for (const { start, end, modifiers } of runsOf(file, table, CHARACTER_RUNS, CHARACTER_ENTRY)) {
    if (operandOf(modifiers, DELETED) === 1) deleted.push({ start, end, kind: "deleted" });
  }
  const tables: Stretch[] = [];
  let listParagraphs = 0;
  for (const { start, end, modifiers } of runsOf(file, table, PARAGRAPH_RUNS, PARAGRAPH_ENTRY)) {
    if ((operandOf(modifiers, IN_LIST) ?? 0) !== 0) listParagraphs++;
    if (operandOf(modifiers, ENDS_ROW) !== null) tables.push({ start, end, kind: "row" });
    else if (operandOf(modifiers, IN_TABLE) === 1) tables.push({ start, end, kind: "cell" });
  }
  overwrite(pieces, apart(deleted));
  overwrite(pieces, apart(tables));
  return listParagraphs;
}

/** The stretches in their order; where two overlap the first has it. */
function apart(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  let done = 0;
  for (const { start, end, kind } of [...stretches].sort((one, other) => one.start - other.start)) {
    if (end <= done) continue;
    kept.push({ start: Math.max(start, done), end, kind });
    done = end;
  }
  return kept;
}

/** Each piece is rebuilt once. */
function overwrite(pieces: readonly DocPiece[], stretches: readonly Stretch[]): void {
  for (const piece of pieces) {
    const { start, width, text } = piece;
    const parts: string[] = [];
    let done = 0;
    for (let at = firstAfter(stretches, start); at < stretches.length; at++) {
      const stretch = stretches[at]!;
      const from = Math.max(done, Math.floor((stretch.start - start) / width));
      const to = Math.min(text.length, Math.floor((stretch.end - start) / width));
      if (from >= text.length) break;
      if (from >= to) continue;
      parts.push(text.slice(done, from), written(text.slice(from, to), stretch.kind));
      done = to;
    }
    piece.text = parts.join("") + text.slice(done);
  }
}

/** What the file itself ends cells and rows with. */
const CELL_MARK = String.fromCharCode(7);

/** In a cell only the marks of paragraphs are overwritten: the last is the cell's own, the others part its lines. */
function written(text: string, kind: Stretch["kind"]): string {
  if (kind === "deleted") return "\0".repeat(text.length);
  if (kind === "row") return text.replaceAll(CELL_MARK, ROW_END);
  return text.replaceAll(CELL_MARK, CELL_END).replace(/[\r\v]/g, WITHIN_CELL);
}

/** The first of the stretches, which are in order, that ends behind a place. */
function firstAfter(sorted: readonly Stretch[], place: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The formatting runs of a file: a table names pages, each of them once, and a page lists places and what is applied between them. */
function* runsOf(file: Buffer, table: Buffer, at: number, entrySize: number): Generator<FormattingRun> {
  const start = file.readUInt32LE(at);
  const size = file.readUInt32LE(at + 4);
  const count = Math.max(0, Math.floor((size - 4) / 8));
  const seen = new Set<number>();
  for (let index = 0; index < count; index++) {
    const number = table.readUInt32LE(start + (count + 1 + index) * 4);
    if (seen.has(number)) continue;
    seen.add(number);
    const page = file.subarray(number * PAGE, (number + 1) * PAGE);
    if (page.length < PAGE) continue;
    const runs = page[PAGE - 1]!;
    for (let run = 0; run < runs && (run + 2) * 4 <= PAGE; run++) {
      const entry = (runs + 1) * 4 + run * entrySize;
      const offset = (page[entry] ?? 0) * 2;
      if (offset === 0) continue;
      const modifiers =
        entrySize === PARAGRAPH_ENTRY ? paragraphModifiers(page, offset) : characterModifiers(page, offset);
      yield { start: page.readUInt32LE(run * 4), end: page.readUInt32LE((run + 1) * 4), modifiers };
    }
  }
}

const characterModifiers = (page: Buffer, offset: number): Buffer =>
  page.subarray(offset + 1, offset + 1 + page[offset]!);

/** Behind the length, which counts words, stands the number of the style. */
function paragraphModifiers(page: Buffer, offset: number): Buffer {
  const words = page[offset]!;
  const from = words === 0 ? offset + 2 : offset + 1;
  const length = words === 0 ? 2 * (page[offset + 1] ?? 0) : 2 * words - 1;
  return page.subarray(from + 2, from + length);
}

/** The first byte or word of a modifier's operand, or `null` where it is not applied. */
function operandOf(modifiers: Buffer, wanted: number): number | null {
  for (let at = 0; at + 2 < modifiers.length; ) {
    const modifier = modifiers.readUInt16LE(at);
    at += 2;
    const size = operandSize(modifiers, at, modifier);
    if (modifier === wanted)
      return size >= 2 && at + 1 < modifiers.length ? modifiers.readUInt16LE(at) : modifiers[at]!;
    at += size;
  }
  return null;
}

/** MS-DOC, 2.2.5.1: the upper three bits of a modifier say how long its operand is. */
function operandSize(modifiers: Buffer, at: number, modifier: number): number {
  switch (modifier >> 13) {
    case 0:
    case 1:
      return 1;
    case 2:
    case 4:
    case 5:
      return 2;
    case 3:
      return 4;
    case 7:
      return 3;
    default:
      if (modifier === LONG_OPERAND) return at + 1 < modifiers.length ? modifiers.readUInt16LE(at) + 1 : 2;
      return (modifiers[at] ?? 0) + 1;
  }
}
