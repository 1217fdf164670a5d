/** Bytes of a sector, and of a page of formatting. */
export const SECTOR = 512;
const END_OF_CHAIN = -2;
const TABLE_OF_SECTORS = -3;
/** Streams below this size stand in the sectors of 64 bytes. */
export const SHORT = 4096;
const SHORT_SECTOR = 64;
const ENTRY = 128;

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

/** Numbers of four bytes each. */
export const numbers = (values: readonly number[]): Buffer => Buffer.from(Int32Array.from(values).buffer);

function padded(bytes: Buffer, unit: number, filling = 0): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((unit - (bytes.length % unit)) % unit, filling)]);
}
