import { CompoundFile } from "./compound-file.js";
import { withoutMarks } from "./doc-fields.js";
import { applyFormatting, CELL_END, ITEM_ENDS, LINE_END, RAISED_ZERO, ROW_END } from "./doc-formatting.js";
import { docLists } from "./doc-lists.js";
import { withNoteMarks } from "./doc-notes.js";
import { withNumbers } from "./doc-numbers.js";
import { piecesOf } from "./doc-pieces.js";
import type { DocumentText, ReadWarning } from "./document-text.js";
import { ReadError } from "./read-error.js";
import { raisedText, settleLowered } from "./superscript.js";
import { placedRows, type WrittenRow } from "./table-grid.js";
import { TextBuilder } from "./text-builder.js";

/** MS-DOC, 2.5.2: what a main stream begins with, and its flags. */
const MAGIC = 0xa5ec;
const FLAGS = 0x0a;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
/** MS-DOC, 2.5.4: the lengths of the stories that follow each other in the text. */
const STORIES = {
  body: 0x4c,
  footnotes: 0x50,
  headers: 0x54,
  comments: 0x5c,
  endnotes: 0x60,
  textboxes: 0x64,
} as const;

/** Reads a document of Word 97–2003: its body, then its text boxes and notes; deleted text stays out, rows of tables are lines. */
export function readDoc(bytes: Uint8Array): DocumentText {
  try {
    return documentIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    if (error instanceof ReadError) throw error;
    const message = `not a readable Word 97–2003 document: ${(error as Error).message}; save it as DOCX and try again`;
    throw new ReadError("damaged", message, { cause: error });
  }
}

function documentIn(bytes: Buffer): DocumentText {
  const container = new CompoundFile(bytes);
  const file = container.stream("WordDocument");
  if (file?.readUInt16LE(0) !== MAGIC) throw new Error("no text of Word in it");
  const flags = file.readUInt16LE(FLAGS);
  if (flags & ENCRYPTED) throw new ReadError("encrypted", "the DOC is protected by a password; save it without one");
  const table = container.stream(flags & SECOND_TABLE ? "1Table" : "0Table");
  if (table === null) throw new Error("no table of its text");
  const pieces = piecesOf(file, table);
  const { data, warnings } = dataOf(container);
  const lists = docLists(file, table);
  const { unknownLists, items, edges } = applyFormatting({ file, table, data }, pieces, lists);
  const stories = storiesOf(file, pieces.map(({ text }) => text).join(""));
  const noted = { ...stories, ...withNoteMarks(stories, file, table) };
  const firstRows = new Map<string, number>();
  const firstItems = new Map<string, number>();
  let [rows, paragraphs] = [0, 0];
  for (const [name, story] of Object.entries(stories)) {
    firstRows.set(name, rows);
    firstItems.set(name, paragraphs);
    rows += rowsIn(story);
    paragraphs += story.match(ITEM_ENDS)?.length ?? 0;
  }
  const builder = new TextBuilder();
  for (const name of ["body", "textboxes", "footnotes", "endnotes"] as const) {
    const numbered = withNumbers(noted[name], items.slice(firstItems.get(name)), lists.numbers);
    const story = readable(numbered, firstRows.get(name) ?? 0);
    if (name === "body" || story.trim() !== "") addLines(builder, story, edges);
  }
  const { text, tables } = builder;
  return {
    text,
    format: "doc",
    encoding: null,
    pages: null,
    tables,
    warnings: [...warnings, ...warningsOf(unknownLists)],
  };
}

/** The data stream, of which only the properties of wide rows are needed: where it is damaged, the text is read without. */
function dataOf(container: CompoundFile): { data: Buffer | null; warnings: ReadWarning[] } {
  try {
    return { data: container.stream("Data"), warnings: [] };
  } catch (error) {
    const message = `a part of the file is damaged, so that rows of many cells may be read as lines: ${(error as Error).message}`;
    return { data: null, warnings: [{ code: "damaged-part", message, offset: null }] };
  }
}

type Stories = Record<keyof typeof STORIES, string>;

/** The stories of a text. Behind the last character of a story but the body stands one that is none of its text. */
function storiesOf(file: Buffer, text: string): Stories {
  let at = 0;
  const stories = Object.entries(STORIES).map(([name, place]) => {
    const length = file.readUInt32LE(place);
    const story = text.slice(at, at + Math.max(0, name === "body" ? length : length - 1));
    at += length;
    return [name, story];
  });
  if (at > text.length) throw new Error(`of ${at} characters there are ${text.length}`);
  return Object.fromEntries(stories) as Stories;
}

/** A story without Word's marks; behind the end of a row stands its number among all rows. */
function readable(story: string, firstRow: number): string {
  let row = firstRow;
  const numbered = story.replaceAll(ROW_END, () => `${ROW_END}${row++}\n`);
  return settleLowered(raisedIn(withoutMarks(numbered)));
}

const rowsIn = (story: string): number => story.split(ROW_END).length - 1;

/** Raised digits as running text has them. */
const raisedIn = (text: string): string =>
  text.replace(RAISED, (raised: string, at: number) => {
    const digits = raised.replace(/[\uFDD6-\uFDDF]/g, (digit) => String(digit.charCodeAt(0) - RAISED_ZERO));
    return /[[［〔(（]/.test(text[at - 1] ?? "")
      ? digits
      : raisedText(digits, text.slice(Math.max(0, at - BEFORE), at));
  });

/** Raised numbers, and what parts several. */
const RAISED = /[\uFDD6-\uFDDF]+(?:[,，、\-–][\uFDD6-\uFDDF]+)*/g;
/** As much of a line as decides whether a raised number is a power. */
const BEFORE = 4;

/** Rows that follow each other are one table; an empty paragraph parts two. */
function addLines(builder: TextBuilder, text: string, edges: readonly (readonly number[] | null)[]): void {
  let rows: WrittenRow[] = [];
  const flush = (): void => {
    builder.tableOfLines(placedRows(rows));
    rows = [];
  };
  for (const line of text.split("\n")) {
    const at = line.lastIndexOf(ROW_END);
    if (at >= 0) rows.push(rowOf(line.slice(0, at), edges[Number(line.slice(at + 1))] ?? null));
    else {
      flush();
      builder.line(line.replaceAll(CELL_END, "\t").replaceAll(LINE_END, "\n"));
    }
  }
  flush();
}

/** Each cell has an end of its own, so that nothing stands behind the last. What is more than the file says has no place of its own. */
function rowOf(row: string, edges: readonly number[] | null): WrittenRow {
  const cells = row
    .split(CELL_END)
    .slice(0, -1)
    .map((cell) => cell.split(LINE_END).filter((line) => line.trim() !== ""));
  return { cells, starts: edges?.slice(0, -1) ?? null };
}

function warningsOf(unknownLists: number): ReadWarning[] {
  if (unknownLists === 0) return [];
  const message = `numbers of lists that the file does not define are not read (paragraphs: ${unknownLists}); save the file as DOCX to have them`;
  return [{ code: "list-numbers", message, offset: null }];
}
