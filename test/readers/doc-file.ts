import { compoundFile, numbers, SECTOR, SHORT } from "./compound-file-of.js";
import { type DocListParts, listTables } from "./doc-lists-of.js";

/** Where the text begins in the main stream: behind its file information block. */
const TEXT_AT = 1024;

/** Words, or words that were deleted while changes were tracked, that are hidden, raised, or moved up by so many half points. */
type Words = string | { deleted: string } | { hidden: string } | { raised: string } | { movedUp: string; size: number };
/** A row of a table, which may have been deleted whole. */
interface Row {
  cells: readonly (Words | readonly Words[])[];
  isDeleted?: boolean;
  /** Where its cells begin and the last ends, in twentieths of a point. */
  edges?: readonly number[];
  /** Whether its properties stand in the data stream. */
  isLong?: boolean;
}
/** A paragraph of a list, by its number from 1, or of a style that is one's. */
interface Item {
  item: string;
  list?: number;
  level?: number;
  style?: number;
}
/** A paragraph of a document; deleted words belong to the next one. */
export type DocLine = Words | Row | Item;

/** A small document of Word 97–2003 with these lines and this footnote, its text in one piece of two bytes a character. */
export function docFile(lines: readonly DocLine[], footnote = "", lists?: DocListParts): Buffer {
  const runs = runsOf(lines);
  const body = runs.map(({ text }) => text).join("");
  const note = footnote === "" ? "" : `${footnote}\r`;
  const text = Buffer.from(`${body}${note}\r`, "utf16le");
  const first = Math.ceil((TEXT_AT + text.length) / SECTOR);
  const placed = inPages(runs);
  const pages = [...placed.map(characterPage), ...placed.map(paragraphPage)];
  const main = Buffer.alloc(Math.max(SHORT, (first + pages.length) * SECTOR));
  text.copy(main, TEXT_AT);
  pages.forEach((page, index) => {
    page.copy(main, (first + index) * SECTOR);
  });
  const pieces = pieceTable(text.length / 2, TEXT_AT);
  const starts = [...placed.map(([run]) => run?.place ?? TEXT_AT), TEXT_AT + text.length];
  const tables = [pageTable(starts, first), pageTable(starts, first + placed.length)];
  informationBlock(main, { body: body.length, note: note.length, pieces: pieces.length, pages: tables[0]!.length });
  const marks = markTables(body, note);
  const table = Buffer.concat([pieces, ...tables, ...marks]);
  let place = table.length - marks.reduce((sum, { length }) => sum + length, 0);
  marks.forEach((part, index) => {
    main.writeUInt32LE(place, NOTE_TABLES[index]!);
    main.writeUInt32LE(part.length, NOTE_TABLES[index]! + 4);
    place += part.length;
  });
  const listed = lists === undefined ? Buffer.alloc(0) : placeLists(main, table.length, lists);
  const data = Buffer.concat(runs.map(({ long }) => Buffer.from(long ?? [])));
  return compoundFile({
    WordDocument: main,
    "1Table": Buffer.concat([table, listed]),
    ...(data.length > 0 ? { Data: data } : {}),
  });
}

/** MS-DOC, 2.5.6: where the marks of footnotes are said to stand, and the notes. */
const NOTE_TABLES = [0xaa, 0xb2];

/** Says in the main stream where the lists stand, at the end of the table stream. */
function placeLists(main: Buffer, place: number, parts: DocListParts): Buffer {
  const { definitions, levels, lists } = listTables(parts);
  main.writeUInt32LE(place, 0x2e2);
  main.writeUInt32LE(definitions.length, 0x2e6);
  main.writeUInt32LE(place + definitions.length + levels.length, 0x2ea);
  main.writeUInt32LE(lists.length, 0x2ee);
  return Buffer.concat([definitions, levels, lists]);
}

/** MS-DOC, 2.8.16 and 2.8.17: the places of the marks in the body, each with a number, and of the notes in theirs. */
function markTables(body: string, note: string): Buffer[] {
  const placesOf = (text: string): number[] =>
    [...text].flatMap((character, index) => (character === "\x02" ? [index] : []));
  const [marks, notes] = [placesOf(body), placesOf(note)];
  if (marks.length === 0) return [];
  const references = Buffer.concat([numbers([...marks, body.length]), Buffer.alloc(2 * marks.length, 1)]);
  return [references, numbers([...notes, note.length, note.length])];
}

/** A stretch of text with the property modifiers of its characters and of its paragraph. */
interface Run {
  text: string;
  character: readonly number[];
  paragraph: readonly number[];
  style?: number;
  /** What stands of the paragraph's modifiers in the data stream. */
  long?: readonly number[];
}

const DELETED = [0x00, 0x08, 1];
const HIDDEN = [0x3c, 0x08, 1];
const RAISED = [0x48, 0x2a, 1];
const MOVED_UP = [0x45, 0x48, 8, 0];
const IN_TABLE = [0x16, 0x24, 1];
const ENDS_ROW = [...IN_TABLE, 0x17, 0x24, 1];

function runsOf(lines: readonly DocLine[]): Run[] {
  return lines.flatMap((line) => {
    if (typeof line === "string") return [{ text: `${line}\r`, character: [], paragraph: [] }];
    if ("item" in line) return [itemRun(line)];
    return "cells" in line ? rowRuns(line) : [{ ...wordsRun(line), paragraph: [] }];
  });
}

function itemRun({ item, list, level, style = 0 }: Item): Run {
  const paragraph = [
    ...(level === undefined ? [] : [0x0a, 0x26, level]),
    ...(list === undefined ? [] : [0x0b, 0x46, ...word(list)]),
  ];
  return { text: `${item}\r`, character: [], paragraph, style };
}

function wordsRun(words: Words): Pick<Run, "text" | "character"> {
  if (typeof words === "string") return { text: words, character: [] };
  if ("deleted" in words) return { text: words.deleted, character: DELETED };
  if ("hidden" in words) return { text: words.hidden, character: HIDDEN };
  if ("raised" in words) return { text: words.raised, character: RAISED };
  return { text: words.movedUp, character: [...MOVED_UP, 0x43, 0x4a, words.size, 0] };
}

function rowRuns({ cells, isDeleted, edges, isLong }: Row): Run[] {
  const character = isDeleted ? DELETED : [];
  const runs = cells.flatMap((cell): Run[] => {
    const words = [cell].flat().map((part) => {
      const run = wordsRun(part);
      return { ...run, character: isDeleted ? DELETED : run.character, paragraph: IN_TABLE };
    });
    return [...words, { text: "\x07", character, paragraph: IN_TABLE }];
  });
  const properties = [...ENDS_ROW, ...(edges ? cellEdges(edges) : [])];
  const end = { text: "\x07", character };
  if (!isLong) return [...runs, { ...end, paragraph: properties }];
  // at the beginning of the data stream: a test has one row of this kind
  return [...runs, { ...end, paragraph: [0x46, 0x66, 0, 0, 0, 0], long: [...word(properties.length), ...properties] }];
}

const word = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];

/** MS-DOC, 2.9.321. */
function cellEdges(edges: readonly number[]): number[] {
  const operand = [edges.length - 1, ...edges.flatMap(word)];
  return [0x08, 0xd6, ...word(operand.length + 1), ...operand];
}

/** MS-DOC, 2.5.1: what the file says of itself, and where the rest of it is. */
function informationBlock(main: Buffer, sizes: { body: number; note: number; pieces: number; pages: number }): void {
  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt16LE(0x00c1, 2);
  main.writeUInt16LE(0x0804, 6);
  main.writeUInt16LE(0x0200, 0x0a);
  main.writeUInt32LE(TEXT_AT, 0x18);
  main.writeUInt16LE(0x0e, 0x20);
  main.writeUInt16LE(0x16, 0x3e);
  main.writeUInt32LE(main.length, 0x40);
  main.writeUInt32LE(sizes.body, 0x4c);
  main.writeUInt32LE(sizes.note, 0x50);
  main.writeUInt16LE(0x5d, 0x98);
  const places: [number, number, number][] = [
    [0x1a2, 0, sizes.pieces],
    [0xfa, sizes.pieces, sizes.pages],
    [0x102, sizes.pieces + sizes.pages, sizes.pages],
  ];
  for (const [field, offset, size] of places) {
    main.writeUInt32LE(offset, field);
    main.writeUInt32LE(size, field + 4);
  }
}

/** MS-DOC, 2.8.35: one piece. */
function pieceTable(characters: number, offset: number): Buffer {
  const table = Buffer.alloc(5 + 8 + 8);
  table.writeUInt8(2, 0);
  table.writeUInt32LE(16, 1);
  table.writeUInt32LE(characters, 9);
  table.writeUInt32LE(offset, 15);
  return table;
}

/** MS-DOC, 2.8.5: pages of formatting runs, and where the text of each begins. */
function pageTable(starts: readonly number[], first: number): Buffer {
  return numbers([...starts, ...starts.slice(1).map((_, index) => first + index)]);
}

/** Runs and their places, as many together as fit into a page. */
function inPages(runs: readonly Run[]): PlacedRun[][] {
  const pages: PlacedRun[][] = [[]];
  let place = TEXT_AT;
  for (const run of runs) {
    if (pages.at(-1)!.length === RUNS_OF_PAGE) pages.push([]);
    pages.at(-1)!.push({ ...run, place });
    place += run.text.length * 2;
  }
  return pages;
}

type PlacedRun = Run & { place: number };
const RUNS_OF_PAGE = 8;

const characterPage = (runs: readonly PlacedRun[]): Buffer =>
  formattingPage(runs, 1, ({ character }) => (character.length === 0 ? null : [character.length, ...character]));

const paragraphPage = (runs: readonly PlacedRun[]): Buffer =>
  formattingPage(runs, 13, ({ paragraph, style = 0 }) => {
    const properties = [...word(style), ...paragraph];
    return [0, Math.ceil(properties.length / 2), ...properties];
  });

/** MS-DOC, 2.9.33 and 2.9.175: the places of the runs, then where in the page their properties are; these are filled in from its end. */
function formattingPage(
  runs: readonly PlacedRun[],
  entry: number,
  propertiesOf: (run: Run) => number[] | null,
): Buffer {
  const page = Buffer.alloc(SECTOR);
  let free = SECTOR - 2;
  let end = TEXT_AT;
  runs.forEach((run, index) => {
    page.writeUInt32LE(run.place, index * 4);
    end = run.place + run.text.length * 2;
    const properties = propertiesOf(run);
    if (properties === null) return;
    free = (free - properties.length) & ~1;
    Buffer.from(properties).copy(page, free);
    page.writeUInt8(free / 2, (runs.length + 1) * 4 + index * entry);
  });
  page.writeUInt32LE(end, runs.length * 4);
  page.writeUInt8(runs.length, SECTOR - 1);
  return page;
}
