import { crc32, inflateRawSync } from "node:zlib";
import type { Entry, Options, ZipFile } from "yauzl";
import type { ReadWarning } from "./document-text.js";
import type { Deadline, ReadLimits } from "./limits.js";
import { ReadError } from "./read-error.js";

/** Files of a container, unpacked, by name, and what was odd about them. */
export interface Unzipped {
  files: Map<string, Uint8Array>;
  warnings: ReadWarning[];
}

/** A zip container whose directory has been read. */
export interface Container {
  /** The files that `wanted` names. A file whose checksum is wrong is read, and told. @throws {ReadError} `damaged`, `zip-bomb` */
  unzip(wanted: (name: string) => boolean): Promise<Unzipped>;
}

/**
 * Opens the container of an office document. Two files of one name are refused once they are wanted, since programs differ in which they show.
 *
 * @throws {ReadError} `damaged`, `too-many-entries`.
 */
export async function openContainer(bytes: Uint8Array, limits: ReadLimits, deadline: Deadline): Promise<Container> {
  const zip = await openZip(bytes, { autoClose: false });
  if (zip.entryCount > limits.entries) {
    const message = `the container holds ${zip.entryCount} files, more than ${limits.entries}; raise limits.entries to allow it`;
    throw new ReadError("too-many-entries", message);
  }
  const entries: Entry[] = [];
  for await (const entry of entriesOf(zip)) {
    deadline.check();
    entries.push(entry);
  }
  let expanded = 0;
  return {
    unzip: async (wanted) => {
      const files = new Map<string, Uint8Array>();
      const warnings: ReadWarning[] = [];
      for (const entry of entries) {
        const name = entry.fileName.replace(/^\//, "");
        if (name.endsWith("/") || !wanted(name)) continue;
        deadline.check();
        if (files.has(name)) throw new ReadError("damaged", `the container holds two files ${name}`);
        expanded += entry.uncompressedSize;
        if (expanded > limits.expandedBytes) {
          const message = `the container unpacks to more than ${limits.expandedBytes} bytes; raise limits.expandedBytes to allow it`;
          throw new ReadError("zip-bomb", message);
        }
        const content = await unpack(zip, bytes, entry, name);
        files.set(name, content);
        if (crc32(content) !== entry.crc32) {
          const message = `the checksum of ${name} is wrong: the file was changed or damaged; compare its figures with another copy`;
          warnings.push({ code: "checksum", message, offset: null });
        }
      }
      return { files, warnings };
    },
  };
}

/** Opens a zip container. @throws {ReadError} `damaged` */
export async function openZip(bytes: Uint8Array, options: Options = {}): Promise<ZipFile> {
  const yauzl = (await import("yauzl")).default;
  return new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    yauzl.fromBuffer(buffer, { ...options, lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) reject(new ReadError("damaged", `not a readable zip container: ${error.message}`, { cause: error }));
      else resolve(zip);
    });
  });
}

/** The entries of its directory, one by one. */
export async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      const done = (result: () => void) => {
        zip.off("entry", onEntry).off("end", onEnd).off("error", onError);
        result();
      };
      const onEntry = (entry: Entry) => done(() => resolve(entry));
      const onEnd = () => done(() => resolve(null));
      const onError = (error: Error) =>
        done(() => reject(new ReadError("damaged", `damaged zip container: ${error.message}`, { cause: error })));
      zip.on("entry", onEntry).on("end", onEnd).on("error", onError);
      zip.readEntry();
    });
    if (!entry) return;
    yield entry;
  }
}

/** The largest buffer that is set aside before it is known what a file holds. */
const CHUNK = 1 << 20;

/**
 * The content of an entry of the container that these bytes are, unpacked at once: streams cost more than small files themselves.
 *
 * @throws {ReadError} `damaged`, also where it has another size than it says.
 */
export async function unpack(zip: ZipFile, bytes: Uint8Array, entry: Entry, name: string): Promise<Uint8Array> {
  const { compressedSize, uncompressedSize, compressionMethod } = entry;
  try {
    if (!entry.canDecodeFileData()) throw new Error("it is protected by a password or packed in an unknown way");
    const start = await startOfData(zip, entry);
    const packed = bytes.subarray(start, start + compressedSize);
    const content =
      compressionMethod === 0
        ? packed
        : inflateRawSync(packed, {
            maxOutputLength: Math.max(1, uncompressedSize),
            chunkSize: Math.min(CHUNK, Math.max(64, uncompressedSize)),
          });
    if (content.length !== uncompressedSize) throw new Error(`it has not the ${uncompressedSize} bytes that it says`);
    return content;
  } catch (error) {
    throw new ReadError("damaged", `damaged file ${name}: ${(error as Error).message}`, { cause: error });
  }
}

const startOfData = (zip: ZipFile, entry: Entry): Promise<number> =>
  new Promise((resolve, reject) => {
    zip.readLocalFileHeader(entry, { minimal: true }, (error, header) =>
      error ? reject(error) : resolve(header.fileDataStart),
    );
  });
