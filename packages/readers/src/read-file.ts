import { constants, type Stats } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { Deadline, type ReadLimits } from "./limits.js";
import { checkSize } from "./read-bytes.js";
import { ReadError } from "./read-error.js";

const CHUNK = 64 * 1024;
/** How long a pipe without a writer is waited for, in milliseconds. */
const PATIENCE = 5_000;
/** A pipe that is empty just now is looked at again after this many milliseconds. */
const PAUSE = 20;

/**
 * The bytes of a file, device or pipe. The limit holds while they are read, since devices have no size and pipes no end that is known.
 * Nothing is waited for without end: a pipe must have a writer within a few seconds, and all be read within the limit of time.
 */
export async function readFileWithin(path: string, limits: ReadLimits): Promise<Uint8Array> {
  // Without this flag, opening a pipe that nobody writes to never returns. Windows has neither.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = await file.stat();
    checkSize(stats.size, limits);
    return await gather(chunksOf(file, stats, new Deadline(limits.milliseconds)), limits);
  } finally {
    await file.close();
  }
}

/** The bytes of a stream, up to the limit. */
export async function gather(chunks: AsyncIterable<Uint8Array>, limits: ReadLimits): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    checkSize(size, limits);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

async function* chunksOf(file: FileHandle, stats: Stats, deadline: Deadline): AsyncGenerator<Uint8Array> {
  const began = performance.now();
  const length = stats.isFile() ? Math.max(stats.size + 1, CHUNK) : CHUNK;
  let hasWriter = !stats.isFIFO();
  for (;;) {
    const chunk = await nextChunk(file, length);
    if (chunk === null) hasWriter = true;
    else if (chunk.length > 0) {
      hasWriter = true;
      yield chunk;
      continue;
    } else if (hasWriter) return;
    else if (performance.now() - began > PATIENCE) throw new ReadError("timeout", "nobody writes to this pipe");
    deadline.check();
    await setTimeout(PAUSE);
  }
}

/** The next bytes, none at the end, or `null` where there are none yet. */
async function nextChunk(file: FileHandle, length: number): Promise<Uint8Array | null> {
  try {
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, null);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EAGAIN") return null;
    throw error;
  }
}
