import { crc32 } from "node:zlib";
import iconv from "iconv-lite";
import type { Entry, ZipFile } from "yauzl";
import type { ReadLimits } from "../limits.js";
import { ReadError } from "../read-error.js";
import { entriesOf, openZip, unpack } from "../zip.js";

/** Extra field in which Info-ZIP keeps a name in UTF-8 beside one in another encoding. */
const UNICODE_PATH = 0x7075;

/** An archive of documents: its files by name, unpacked one by one when they are asked for. */
export interface Archive {
  /** The names of its files, in order. */
  names: readonly string[];
  /**
   * The bytes of a file.
   * @throws {ReadError} `damaged` where they are, by their checksum too; `encrypted`; `too-large`.
   */
  read(name: string): Promise<Uint8Array>;
}

/**
 * Opens a ZIP archive. Names are told in the encoding that they are in: UTF-8 where the bytes are, else GB18030 as
 * Chinese Windows writes them. Two files of one name are refused, and what unpacks to more than the limits allow.
 *
 * @throws {ReadError} `damaged`, `too-many-entries`, `zip-bomb`.
 */
export async function openArchive(bytes: Uint8Array, limits: ReadLimits): Promise<Archive> {
  const zip = await openZip(bytes, { decodeStrings: false, autoClose: false });
  if (zip.entryCount > limits.entries) {
    const message = `the archive holds ${zip.entryCount} files, more than ${limits.entries}; raise limits.entries to allow it`;
    throw new ReadError("too-many-entries", message);
  }
  const entries = new Map<string, Entry>();
  let expanded = 0;
  for await (const entry of entriesOf(zip)) {
    const name = nameOf(entry);
    if (name.endsWith("/")) continue;
    if (entries.has(name)) throw new ReadError("damaged", `the archive holds two files ${name}`);
    entries.set(name, entry);
    expanded += entry.uncompressedSize;
    if (expanded > limits.expandedBytes) {
      const message = `the archive unpacks to more than ${limits.expandedBytes} bytes; raise limits.expandedBytes to allow it`;
      throw new ReadError("zip-bomb", message);
    }
  }
  const names = [...entries.keys()].sort((a, b) => (a < b ? -1 : 1));
  return {
    names,
    read: async (name) => {
      const entry = entries.get(name);
      if (entry === undefined) throw new ReadError("damaged", `the archive holds no file ${name}`);
      return unpackChecked(zip, bytes, entry, name);
    },
  };
}

async function unpackChecked(zip: ZipFile, bytes: Uint8Array, entry: Entry, name: string): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw new ReadError("encrypted", `${name} is protected by a password; unpack the archive`);
  const content = await unpack(zip, bytes, entry, name);
  if (crc32(content) !== entry.crc32)
    throw new ReadError("damaged", `the checksum of ${name} is wrong: the archive was changed or damaged`);
  return content;
}

/** Windows writes names in its own encoding and without saying so. */
function nameOf({ fileNameRaw, extraFields }: Entry): string {
  const extra = extraFields.find(({ id }) => id === UNICODE_PATH)?.data;
  // a version, the checksum of the other name, and the name
  if (extra !== undefined && extra.length > 5 && extra.readUInt32LE(1) === crc32(fileNameRaw))
    return withoutRoot(extra.subarray(5).toString("utf8"));
  return withoutRoot(nameInItsEncoding(fileNameRaw));
}

/** Programs say that a name is UTF-8 where it is not, and do not say so where it is. */
function nameInItsEncoding(raw: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(raw);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return iconv.decode(raw as Buffer, "gb18030");
  }
}

const withoutRoot = (name: string): string => name.replaceAll("\\", "/").replace(/^\/+/, "");
