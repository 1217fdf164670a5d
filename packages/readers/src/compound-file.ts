/** MS-CFB, 2.2: the header, and the places in it. */
const HEADER = 512;
const SECTOR_SHIFT = 30;
const SHORT_SHIFT = 32;
const TABLE_SECTORS = 44;
const DIRECTORY = 48;
const SHORT_STREAM_MOST = 56;
const SHORT_TABLE = 60;
const MORE_TABLE_SECTORS = 68;
const FIRST_TABLE_SECTORS = 76;
/** Sectors of the table that the header itself names. */
const NAMED_IN_HEADER = 109;
/** Sectors have 512 or 4096 bytes, short ones 64. */
const SECTOR_SHIFTS = [9, 12];
const SHORT_SECTOR_SHIFT = 6;

/** MS-CFB, 2.6.1: an entry of the directory, and the places in it. */
const ENTRY = 128;
const NAME_SIZE = 64;
const KIND = 66;
const LEFT = 68;
const RIGHT = 72;
const CHILD = 76;
const FIRST_SECTOR = 116;
const STREAM_SIZE = 120;
const STREAM = 2;

/**
 * A compound file, in which the older formats of Word keep streams as a disk keeps files. What a file says of its own sizes is held against
 * what there is, so that reading takes time and memory in proportion to the file whatever it says.
 */
export class CompoundFile {
  readonly #bytes: Buffer;
  readonly #sectorSize: number;
  /** Sectors of the file, the last of which may be cut. */
  readonly #count: number;
  readonly #table: Int32Array;
  readonly #shortTable: Int32Array;
  readonly #shortStream: Buffer;
  readonly #directory: Buffer;

  /** @throws {Error} where the bytes are no compound file. */
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    const shift = bytes.readUInt16LE(SECTOR_SHIFT);
    const isKnown = SECTOR_SHIFTS.includes(shift) && bytes.readUInt16LE(SHORT_SHIFT) === SHORT_SECTOR_SHIFT;
    if (!isKnown) throw new Error("sectors of an unknown size");
    this.#sectorSize = 1 << shift;
    this.#count = Math.max(0, Math.ceil(bytes.length / this.#sectorSize) - 1);
    this.#table = numbersIn(this.#joined(this.#tableSectors()));
    this.#directory = this.#chain(bytes.readInt32LE(DIRECTORY));
    this.#shortTable = numbersIn(this.#chain(bytes.readInt32LE(SHORT_TABLE)));
    this.#shortStream = this.#chain(this.#directory.readInt32LE(FIRST_SECTOR));
  }

  /** The bytes of a stream that stands at the top of the directory, or `null` where there is none of this name. */
  stream(name: string): Buffer | null {
    const entry = this.#topEntry(name);
    if (entry === null) return null;
    const size = entry.readUInt32LE(STREAM_SIZE);
    const first = entry.readInt32LE(FIRST_SECTOR);
    const isShort = size < this.#bytes.readUInt32LE(SHORT_STREAM_MOST);
    const whole = isShort ? this.#shortChain(first) : this.#chain(first);
    if (whole.length < size) throw new Error(`the stream ${name} is cut short`);
    return whole.subarray(0, size);
  }

  /** The entries at the top are a tree; one that is met again is no part of it. */
  #topEntry(wanted: string): Buffer | null {
    const seen = new Set<number>();
    const waiting = [this.#directory.readInt32LE(CHILD)];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      if (index < 0 || (index + 1) * ENTRY > this.#directory.length || seen.has(index)) continue;
      seen.add(index);
      const entry = this.#directory.subarray(index * ENTRY, (index + 1) * ENTRY);
      if (entry[KIND] === STREAM && nameOf(entry) === wanted) return entry;
      waiting.push(entry.readInt32LE(LEFT), entry.readInt32LE(RIGHT));
    }
    return null;
  }

  /** The sectors that the table of sectors itself stands in: some are named in the header, more in sectors that each name the next. */
  #tableSectors(): number[] {
    const wanted = this.#bytes.readUInt32LE(TABLE_SECTORS);
    if (wanted > this.#count) throw new Error("a table of sectors larger than the file");
    const sectors: number[] = [];
    const take = (from: Buffer, most: number): void => {
      for (let at = 0; at < most && sectors.length < wanted; at++) sectors.push(from.readInt32LE(at * 4));
    };
    take(this.#bytes.subarray(FIRST_TABLE_SECTORS, HEADER), NAMED_IN_HEADER);
    const named = this.#sectorSize / 4 - 1;
    for (let more = this.#bytes.readInt32LE(MORE_TABLE_SECTORS); sectors.length < wanted; ) {
      const sector = this.#sector(more);
      take(sector, named);
      more = sector.readInt32LE(named * 4);
    }
    return sectors;
  }

  #sector(number: number): Buffer {
    if (number < 0 || number >= this.#count) throw new Error("a sector outside of the file");
    const at = (number + 1) * this.#sectorSize;
    const sector = this.#bytes.subarray(at, at + this.#sectorSize);
    return sector.length < this.#sectorSize ? Buffer.concat([sector], this.#sectorSize) : sector;
  }

  #joined(sectors: readonly number[]): Buffer {
    return Buffer.concat(sectors.map((sector) => this.#sector(sector)));
  }

  #chain(first: number): Buffer {
    return this.#joined(chainOfSectors(this.#table, first, this.#count));
  }

  #shortChain(first: number): Buffer {
    const size = 1 << SHORT_SECTOR_SHIFT;
    const count = Math.ceil(this.#shortStream.length / size);
    const sectors = chainOfSectors(this.#shortTable, first, count);
    return Buffer.concat(sectors.map((sector) => this.#shortStream.subarray(sector * size, (sector + 1) * size)));
  }
}

/**
 * The sectors of a stream, each of which names the next.
 *
 * @param most Sectors that there are.
 * @throws {Error} where the chain comes back to itself, which could be followed without end.
 */
export function chainOfSectors(table: ArrayLike<number>, first: number, most: number): number[] {
  const chain: number[] = [];
  for (let sector: number | undefined = first; sector !== undefined && sector >= 0; sector = table[sector]) {
    if (chain.length >= most) throw new Error("a chain of sectors that comes back to itself");
    chain.push(sector);
  }
  return chain;
}

function numbersIn(bytes: Buffer): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Int32Array.from({ length: bytes.length >> 2 }, (_, index) => view.getInt32(index * 4, true));
}

/** The size of a name counts its end. */
const nameOf = (entry: Buffer): string =>
  entry.toString("utf16le", 0, Math.min(entry.readUInt16LE(NAME_SIZE), NAME_SIZE) - 2);
