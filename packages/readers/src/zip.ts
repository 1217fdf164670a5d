import { buffer } from "node:stream/consumers";
import { crc32 } from "node:zlib";
import type { Entry, Options, ZipFile } from "yauzl";
import type { ReadWarning } from "./document-text.js";
import type { Deadline, ReadLimits } from "./limits.js";
import { ReadError } from "./read-error.js";

/** Files of a container, unpacked, by name, and what was odd about them. */
export interface Unzipped {
  files: Map<string, Uint8Array>;
  warnings: ReadWarning[];
}

/**
 * The files of a zip container that `wanted` names. Two files of one name are refused, since programs differ in which they show; a
 * file whose checksum is wrong is read, and told.
 */
export async function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits: ReadLimits,
  deadline: Deadline,
): Promise<Unzipped> {
  const zip = await openZip(bytes);
  if (zip.entryCount > limits.entries) {
    const message = `the container holds ${zip.entryCount} files, more than ${limits.entries}; raise limits.entries to allow it`;
    throw new ReadError("too-many-entries", message);
  }
  const files = new Map<string, Uint8Array>();
  const warnings: ReadWarning[] = [];
  let expanded = 0;
  for await (const entry of entriesOf(zip)) {
    deadline.check();
    const name = entry.fileName.replace(/^\//, "");
    if (name.endsWith("/") || !wanted(name)) continue;
    if (files.has(name)) throw new ReadError("damaged", `the container holds two files ${name}`);
    expanded += entry.uncompressedSize;
    if (expanded > limits.expandedBytes) {
      const message = `the container unpacks to more than ${limits.expandedBytes} bytes; raise limits.expandedBytes to allow it`;
      throw new ReadError("zip-bomb", message);
    }
    const content = await unpack(zip, entry);
    files.set(name, content);
    if (crc32(content) !== entry.crc32) {
      const message = `the checksum of ${name} is wrong: the file was changed or damaged; compare its figures with another copy`;
      warnings.push({ code: "checksum", message, offset: null });
    }
  }
  return { files, warnings };
}

/** Opens a zip container. @throws {ReadError} `damaged` */
export async function openZip(bytes: Uint8Array, options: Options = {}): Promise<ZipFile> {
  const yauzl = (await import("yauzl")).default;
  return new Promise((resolve, reject) => {
    // Sizes are validated while unpacking: an entry that lies about its size ends in an error, not in memory.
    yauzl.fromBuffer(Buffer.from(bytes), { ...options, lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
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

async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  try {
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
      zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
    });
    return await buffer(stream);
  } catch (error) {
    throw new ReadError("damaged", `damaged file ${entry.fileName}: ${(error as Error).message}`, { cause: error });
  }
}
