import { type UnzipFileFilter, type Unzipped, unzipSync } from "fflate";
import type { Deadline, ReadLimits } from "../../../readers/src/limits.js";
import { ReadError } from "../../../readers/src/read-error.js";
import type { Container, Unzipped as Files } from "../../../readers/src/zip.js";

/** Stands in the browser for `src/readers/zip.ts`, whose library needs Node: the same limits, the same errors; checksums are not compared. */
export async function openContainer(bytes: Uint8Array, limits: ReadLimits, deadline: Deadline): Promise<Container> {
  return { unzip: async (wanted) => unzip(bytes, wanted, limits, deadline) };
}

function unzip(bytes: Uint8Array, wanted: (name: string) => boolean, limits: ReadLimits, deadline: Deadline): Files {
  const seen = new Set<string>();
  let entries = 0;
  let expanded = 0;
  let refusal: ReadError | undefined;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    entries++;
    if (entries > limits.entries) {
      refusal ??= new ReadError("too-many-entries", `the container holds more than ${limits.entries} files`);
    }
    const take = refusal === undefined && wanted(bare(name));
    if (take) expanded += originalSize;
    if (take && seen.has(bare(name))) refusal ??= new ReadError("damaged", `the container holds two files ${name}`);
    if (take) seen.add(bare(name));
    if (expanded > limits.expandedBytes) {
      refusal ??= new ReadError("zip-bomb", `the container unpacks to more than ${limits.expandedBytes} bytes`);
    }
    return take && refusal === undefined;
  };
  const files = inflate(bytes, filter);
  if (refusal) throw refusal;
  deadline.check();
  return { files: new Map(Object.entries(files).map(([name, content]) => [bare(name), content])), warnings: [] };
}

/** All at once: this runs in a worker, where nobody waits for it. */
function inflate(bytes: Uint8Array, filter: UnzipFileFilter): Unzipped {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw new ReadError("damaged", `damaged zip container: ${(error as Error).message}`, { cause: error });
  }
}

const bare = (name: string): string => name.replace(/^\//, "");
