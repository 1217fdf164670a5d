const SECTOR = 512;
const END_OF_CHAIN = -2;
const TABLE_OF_SECTORS = -3;
/** Streams below this size stand in the sectors of 64 bytes. */
const SHORT = 4096;
const SHORT_SECTOR = 64;
const ENTRY = 128;
/** Where the text begins in the main stream: behind its file information block. */
const TEXT_AT = 1024;

/** Words, or words that were deleted while changes were tracked. */
type Words = string | { deleted: string };
/** A row of a table, which may have been deleted whole. */
interface Row {
  cells: readonly (Words | readonly Words[])[];
  isDeleted?: boolean;
}
/** A paragraph of a document; deleted words belong to the next one. */
export type DocLine = Words | Row;

/** A small document of Word 97–2003 with these lines and this footnote, its text in one piece of two bytes a character. */
export function docFile(lines: readonly DocLine[], footnote = ""): Buffer {
  const runs = runsOf(lines);
  const body = runs.map(({ text }) => text).join("");
  const note = footnote === "" ? "" : `${footnote}\r`;
  const text = Buffer.from(`${body}${note}\r`, "utf16le");
  const pages = Math.ceil((TEXT_AT + text.length) / SECTOR);
  const main = Buffer.alloc(Math.max(SHORT, (pages + 2) * SECTOR));
  text.copy(main, TEXT_AT);
  characterPage(runs).copy(main, pages * SECTOR);
  paragraphPage(runs).copy(main, (pages + 1) * SECTOR);
  const end = TEXT_AT + text.length;
  const pieces = pieceTable(text.length / 2, TEXT_AT);
  const table = Buffer.concat([pieces, pageTable(end, pages), pageTable(end, pages + 1)]);
  informationBlock(main, { body: body.length, note: note.length, pieces: pieces.length });
  return compoundFile({ WordDocument: main, "1Table": table });
}

/** A stretch of text with the property modifiers of its characters and of its paragraph. */
interface Run {
  text: string;
  character: readonly number[];
  paragraph: readonly number[];
}

const DELETED = [0x00, 0x08, 1];
const IN_TABLE = [0x16, 0x24, 1];
const ENDS_ROW = [...IN_TABLE, 0x17, 0x24, 1];

function runsOf(lines: readonly DocLine[]): Run[] {
  return lines.flatMap((line) => {
    if (typeof line === "string") return [{ text: `${line}\r`, character: [], paragraph: [] }];
    if ("deleted" in line) return [{ text: line.deleted, character: DELETED, paragraph: [] }];
    return rowRuns(line);
  });
}

function rowRuns({ cells, isDeleted }: Row): Run[] {
  const character = isDeleted ? DELETED : [];
  const runs = cells.flatMap((cell) => {
    const words = [cell].flat().map((part) => {
      const isOut = typeof part !== "string";
      return { text: isOut ? part.deleted : part, character: isOut ? DELETED : character, paragraph: IN_TABLE };
    });
    return [...words, { text: "\x07", character, paragraph: IN_TABLE }];
  });
  return [...runs, { text: "\x07", character, paragraph: ENDS_ROW }];
}

/** MS-DOC, 2.5.1: what the file says of itself, and where the rest of it is. */
function informationBlock(main: Buffer, sizes: { body: number; note: number; pieces: number }): void {
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
    [0xfa, sizes.pieces, PAGE_TABLE],
    [0x102, sizes.pieces + PAGE_TABLE, PAGE_TABLE],
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

const PAGE_TABLE = 12;

/** MS-DOC, 2.8.5: one page of formatting runs. */
function pageTable(end: number, page: number): Buffer {
  const table = Buffer.alloc(PAGE_TABLE);
  table.writeUInt32LE(TEXT_AT, 0);
  table.writeUInt32LE(end, 4);
  table.writeUInt32LE(page, 8);
  return table;
}

const characterPage = (runs: readonly Run[]): Buffer =>
  formattingPage(runs, 1, ({ character }) => (character.length === 0 ? null : [character.length, ...character]));

const paragraphPage = (runs: readonly Run[]): Buffer =>
  formattingPage(runs, 13, ({ paragraph }) => {
    const properties = [0, 0, ...paragraph];
    return [0, Math.ceil(properties.length / 2), ...properties];
  });

/** MS-DOC, 2.9.33 and 2.9.175: the places of the runs, then where in the page their properties are; these are filled in from its end. */
function formattingPage(runs: readonly Run[], entry: number, propertiesOf: (run: Run) => number[] | null): Buffer {
  const page = Buffer.alloc(SECTOR);
  let [place, free] = [TEXT_AT, SECTOR - 2];
  runs.forEach((run, index) => {
    page.writeUInt32LE(place, index * 4);
    place += run.text.length * 2;
    const properties = propertiesOf(run);
    if (properties === null) return;
    free = (free - properties.length) & ~1;
    Buffer.from(properties).copy(page, free);
    page.writeUInt8(free / 2, (runs.length + 1) * 4 + index * entry);
  });
  page.writeUInt32LE(place, runs.length * 4);
  page.writeUInt8(runs.length, SECTOR - 1);
  return page;
}

/** MS-CFB: a container of streams, its sectors in this order: their table, the table of the short ones, the directory, the streams. */
export function compoundFile(streams: Readonly<Record<string, Buffer>>): Buffer {
  const table: number[] = [];
  const sectors: Buffer[] = [];
  const add = (bytes: Buffer): number => {
    const first = table.length;
    const count = Math.ceil(bytes.length / SECTOR);
    for (let index = 0; index < count; index++) table.push(index === count - 1 ? END_OF_CHAIN : first + index + 1);
    sectors.push(padded(bytes, SECTOR));
    return count === 0 ? END_OF_CHAIN : first;
  };
  table.push(TABLE_OF_SECTORS);
  const shortTable: number[] = [];
  const short: Buffer[] = [];
  const addShort = (bytes: Buffer): number => {
    const first = shortTable.length;
    const count = Math.ceil(bytes.length / SHORT_SECTOR);
    for (let index = 0; index < count; index++) shortTable.push(index === count - 1 ? END_OF_CHAIN : first + index + 1);
    short.push(padded(bytes, SHORT_SECTOR));
    return first;
  };
  const names = Object.keys(streams);
  const directory = Buffer.alloc(Math.ceil((names.length + 1) / 4) * 4 * ENTRY);
  names.forEach((name, index) => {
    const bytes = streams[name]!;
    const first = bytes.length < SHORT ? addShort(bytes) : add(bytes);
    const right = index + 1 < names.length ? index + 2 : -1;
    directoryEntry({ name, type: 2, right, child: -1, first, size: bytes.length }).copy(directory, (index + 1) * ENTRY);
  });
  const shortStream = Buffer.concat(short);
  const root = { name: "Root Entry", type: 5, right: -1, child: 1, first: add(shortStream), size: shortStream.length };
  directoryEntry(root).copy(directory, 0);
  const shortTableAt = add(padded(numbers(shortTable), SECTOR, 0xff));
  const directoryAt = add(directory);
  const head = header(directoryAt, shortTable.length === 0 ? END_OF_CHAIN : shortTableAt);
  return Buffer.concat([head, padded(numbers(table), SECTOR, 0xff), ...sectors]);
}

function header(directoryAt: number, shortTableAt: number): Buffer {
  const head = Buffer.alloc(SECTOR, 0xff);
  head.fill(0, 0, 76);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(head);
  head.writeUInt16LE(0x3e, 24);
  head.writeUInt16LE(3, 26);
  head.writeUInt16LE(0xfffe, 28);
  head.writeUInt16LE(9, 30);
  head.writeUInt16LE(6, 32);
  head.writeInt32LE(1, 44);
  head.writeInt32LE(directoryAt, 48);
  head.writeInt32LE(SHORT, 56);
  head.writeInt32LE(shortTableAt, 60);
  head.writeInt32LE(shortTableAt < 0 ? 0 : 1, 64);
  head.writeInt32LE(END_OF_CHAIN, 68);
  head.writeInt32LE(0, 76);
  return head;
}

interface DirectoryEntry {
  name: string;
  type: number;
  right: number;
  child: number;
  first: number;
  size: number;
}

function directoryEntry({ name, type, right, child, first, size }: DirectoryEntry): Buffer {
  const entry = Buffer.alloc(ENTRY);
  entry.write(name, 0, "utf16le");
  entry.writeUInt16LE((name.length + 1) * 2, 64);
  entry.writeUInt8(type, 66);
  entry.writeUInt8(1, 67);
  entry.writeInt32LE(-1, 68);
  entry.writeInt32LE(right, 72);
  entry.writeInt32LE(child, 76);
  entry.writeInt32LE(first, 116);
  entry.writeInt32LE(size, 120);
  return entry;
}

const numbers = (values: readonly number[]): Buffer => Buffer.from(Int32Array.from(values).buffer);

function padded(bytes: Buffer, unit: number, filling = 0): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((unit - (bytes.length % unit)) % unit, filling)]);
}
