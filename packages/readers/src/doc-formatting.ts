import type { DocListPlace, DocLists } from "./doc-lists.js";
import {
  characterRuns,
  type DocStreams,
  type FormattingRun,
  numberOf,
  operandOf,
  paragraphRuns,
} from "./doc-modifiers.js";
import type { DocPiece } from "./doc-pieces.js";
import { fontsOf, signReader } from "./doc-signs.js";
import { loweredText, standsHigher } from "./superscript.js";

/** MS-DOC, 2.6.1: the run was deleted while changes were tracked. */
const DELETED = 0x0800;
/** MS-DOC, 2.6.2: the paragraph ends a row of a table. */
const ENDS_ROW = 0x2417;
/** MS-DOC, 2.6.2: the paragraph stands in a table. */
const IN_TABLE = 0x2416;
/** MS-DOC, 2.6.2: the list whose number Word writes before the paragraph, by its place among the lists, and the level in it. */
const IN_LIST = 0x460b;
const ON_LEVEL = 0x260a;
const LAST_LIST = 0x07fe;
/** MS-DOC, 2.6.3: the edges of a row's cells. */
const CELL_EDGES = 0xd608;

/** MS-DOC, 2.6.1: the run is hidden; it is set against the line: 1 above, 2 below. */
const HIDDEN = 0x083c;
const SET = 0x2a48;
const RAISED = 1;
const LOWERED = 2;
/** MS-DOC, 2.6.1: how far the run is moved up, and its size, both in half points. */
const MOVED = 0x4845;
const SIZE = 0x4a43;

/** What marks stand for until lines are made of them: the ends of a cell, of a row and of a paragraph within a cell. No text holds these. */
export const CELL_END = "\uFDD0";
export const ROW_END = "\uFDD1";
export const LINE_END = "\uFDD2";
/** The ends of paragraphs that Word numbers: of one between tables, of the last of a cell and of another in it. */
export const ITEM_END = "\uFDD3";
export const ITEM_CELL_END = "\uFDD4";
export const ITEM_LINE_END = "\uFDD5";
/** Ends a line of such a paragraph in a cell, but not the paragraph. */
export const WITHIN_ITEM = "\uFDEA";
/** Raised digits, from 0; in running text they refer to notes. */
export const RAISED_ZERO = 0xfdd6;

/** A stretch of the file in which marks stand for something else. */
interface Stretch {
  start: number;
  end: number;
  kind: "cell" | "row" | "item" | "item-cell" | "deleted" | "raised" | "lowered" | "signs";
  /** Of a row, where its cells begin and the last ends. */
  edges?: readonly number[] | null;
  /** Of paragraphs that Word numbers. */
  place?: DocListPlace;
  /** Of text in a font of signs, how it is read. */
  read?: (text: string) => string;
}

/** What was found out about a text while its formatting was applied. */
export interface Formatted {
  /** How many paragraphs have a number that Word generates, in a list that the file does not define. */
  unknownLists: number;
  /** For each paragraph that Word numbers, in the order of the text, its place. */
  items: DocListPlace[];
  /** For each row, in the order of the text, where its cells begin and the last ends, or `null` where the file does not say. */
  edges: (readonly number[] | null)[];
}

/**
 * Applies to the pieces what their formatting says: what was deleted while changes were tracked, or is hidden, becomes NUL, cells and rows of
 * tables end in {@link CELL_END} and {@link ROW_END}, paragraphs that Word numbers in {@link ITEM_END} and its like, raised digits stand from {@link RAISED_ZERO} on. Nothing changes its length.
 */
export function applyFormatting(streams: DocStreams, pieces: readonly DocPiece[], lists: DocLists): Formatted {
  const characters: Stretch[] = [];
  const fonts = fontsOf(streams.file, streams.table);
  let before: Omit<FormattingRun, "start"> | null = null;
  for (const { start, end, modifiers } of characterRuns(streams)) {
    const read = signReader(modifiers, fonts);
    const isOut = [DELETED, HIDDEN].some((mark) => numberOf(operandOf(modifiers, mark)) === 1);
    if (isOut) characters.push({ start, end, kind: "deleted" });
    else if (read !== null) characters.push({ start, end, kind: "signs", read });
    else if (isRaised(modifiers, before?.end === start ? before.modifiers : null))
      characters.push({ start, end, kind: "raised" });
    else if (numberOf(operandOf(modifiers, SET)) === LOWERED) characters.push({ start, end, kind: "lowered" });
    before = { end, modifiers };
  }
  const tables: Stretch[] = [];
  let unknownLists = 0;
  for (const { start, end, modifiers, style = 0 } of paragraphRuns(streams)) {
    const place = placeIn(lists, modifiers, style);
    const isKnown = place !== null && lists.numbers.has(place.list);
    if (place !== null && !isKnown) unknownLists++;
    if (operandOf(modifiers, ENDS_ROW) !== null)
      tables.push({ start, end, kind: "row", edges: edgesIn(operandOf(modifiers, CELL_EDGES)) });
    else if (numberOf(operandOf(modifiers, IN_TABLE)) === 1)
      tables.push(isKnown ? { start, end, kind: "item-cell", place } : { start, end, kind: "cell" });
    else if (isKnown) tables.push({ start, end, kind: "item", place });
  }
  overwrite(pieces, apart(characters));
  return { unknownLists, ...overwrite(pieces, apart(tables)) };
}

/** The place of a paragraph in a list: its own, or that of its style. */
function placeIn({ ofStyle }: DocLists, modifiers: Buffer, style: number): DocListPlace | null {
  const list = numberOf(operandOf(modifiers, IN_LIST));
  const level = numberOf(operandOf(modifiers, ON_LEVEL));
  const inherited = ofStyle.get(style);
  if (list === null) return inherited === undefined ? null : { ...inherited, level: level ?? inherited.level };
  if (list === 0 || list > LAST_LIST) return null;
  return { list: String(list), level: level ?? inherited?.level ?? 0 };
}

/** Whether a run stands higher than the one before it, as the mark of a note does. */
function isRaised(modifiers: Buffer, before: Buffer | null): boolean {
  const alignment = numberOf(operandOf(modifiers, SET));
  if (alignment !== null) return alignment === RAISED;
  const placeOf = (those: Buffer): { moved: number; size: number | null } => ({
    moved: signed(numberOf(operandOf(those, MOVED)) ?? 0),
    size: numberOf(operandOf(those, SIZE)),
  });
  return standsHigher(placeOf(modifiers), before === null ? null : placeOf(before));
}

/** A word as a number with a sign. */
const signed = (word: number): number => (word << 16) >> 16;

/** MS-DOC, 2.9.321: behind the length the number of cells, and where each begins, in twentieths of a point. */
function edgesIn(definition: Buffer | null): number[] | null {
  const cells = definition?.[2] ?? 0;
  if (definition === null || cells === 0 || definition.length < EDGES + 2 * (cells + 1)) return null;
  return Array.from({ length: cells + 1 }, (_, index) => definition.readInt16LE(EDGES + 2 * index));
}

const EDGES = 3;

/** The stretches in their order; where two overlap the first has it. */
function apart(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  let done = 0;
  for (const stretch of [...stretches].sort((one, other) => one.start - other.start)) {
    if (stretch.end <= done) continue;
    kept.push({ ...stretch, start: Math.max(stretch.start, done) });
    done = stretch.end;
  }
  return kept;
}

/** Each piece is rebuilt once. @returns The edges of the cells of each row that ends in it, and the places of its paragraphs in lists. */
function overwrite(pieces: readonly DocPiece[], stretches: readonly Stretch[]): Pick<Formatted, "edges" | "items"> {
  const edges: (readonly number[] | null)[] = [];
  const items: DocListPlace[] = [];
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
      const overwritten = written(text.slice(from, to), stretch);
      parts.push(text.slice(done, from), overwritten);
      done = to;
      if (stretch.kind === "row")
        for (const mark of overwritten) if (mark === ROW_END) edges.push(stretch.edges ?? null);
      if (stretch.place) for (const _ of overwritten.matchAll(ITEM_ENDS)) items.push(stretch.place);
    }
    piece.text = parts.join("") + text.slice(done);
  }
  return { edges, items };
}

/** The ends of paragraphs that Word numbers. */
export const ITEM_ENDS: RegExp = /[\uFDD3-\uFDD5]/g;
/** What the file itself ends cells and rows with. */
const CELL_MARK = String.fromCharCode(7);

/** In a cell only the marks of paragraphs are overwritten: the last is the cell's own, the others part its lines. */
function written(text: string, { kind, read }: Stretch): string {
  if (read !== undefined) return read(text);
  if (kind === "deleted") return "\0".repeat(text.length);
  if (kind === "raised") return text.replace(/[0-9]/g, (digit) => String.fromCharCode(RAISED_ZERO + Number(digit)));
  if (kind === "lowered") return loweredText(text);
  if (kind === "item") return text.replaceAll("\r", ITEM_END);
  if (kind === "item-cell")
    return text.replaceAll(CELL_MARK, ITEM_CELL_END).replaceAll("\r", ITEM_LINE_END).replaceAll("\v", WITHIN_ITEM);
  if (kind === "row") return text.replaceAll(CELL_MARK, ROW_END);
  return text.replaceAll(CELL_MARK, CELL_END).replace(/[\r\v]/g, LINE_END);
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
