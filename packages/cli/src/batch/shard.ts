import { createHash } from "node:crypto";
import { readFile, rename, stat, writeFile } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import type { Shard } from "./shard-fault.js";
import { JOURNAL } from "./table-files.js";

/** Says in an output folder which shard of a batch it holds. */
const SHARD = ".tifa-shard.json";

/** What an output folder says of the shard in it. */
export interface ShardMark extends Shard {
  /** How many inputs fall to this shard. */
  own: number;
  /** How many inputs the whole batch has. */
  inputs: number;
  /** A sum over their names, in hexadecimal, which does not depend on their order. */
  names: string;
}

/** The folder holds another shard than the one that is asked for, or a batch without shards. */
export class OtherShardError extends Error {
  /** `null` where the folder holds a whole batch. */
  readonly held: Shard | null;

  constructor(held: Shard | null) {
    super("the folder holds another shard");
    this.name = "OtherShardError";
    this.held = held;
  }
}

const WHOLE = 1n << 64n;

/**
 * Deals the inputs of a batch out to its shards, by a hash of their names alone, so that every machine deals alike. The name of a file is its
 * path inside the folder that was named; of a file that was named itself, the last part of its path. Where the folder is mounted does not matter.
 */
export class ShardSieve {
  readonly #shard: Shard;
  readonly #roots: readonly string[];
  #own = 0;
  #inputs = 0;
  #names = 0n;

  /** @param inputs The files and folders of the batch, as they were named. */
  constructor(shard: Shard, inputs: readonly string[]) {
    this.#shard = shard;
    this.#roots = [...new Set(inputs.map((input) => resolve(input)))].sort((a, b) => a.length - b.length);
  }

  /** Whether a file falls to the shard. Each file of the batch is to be asked for once. */
  take(file: string): boolean {
    const digest = createHash("sha256").update(this.#nameOf(file)).digest();
    this.#inputs++;
    this.#names = (this.#names + digest.readBigUInt64BE(8)) % WHOLE;
    const isOwn = digest.readUInt32BE(0) % this.#shard.count === this.#shard.index - 1;
    if (isOwn) this.#own++;
    return isOwn;
  }

  /** What was seen. */
  get mark(): ShardMark {
    const names = this.#names.toString(16).padStart(16, "0");
    return { ...this.#shard, own: this.#own, inputs: this.#inputs, names };
  }

  #nameOf(file: string): string {
    const root = this.#roots.find((folder) => file.startsWith(folder.endsWith(sep) ? folder : folder + sep));
    const name = root === undefined ? basename(file) : relative(root, file);
    // macOS takes names apart that others keep together
    return name.split(sep).join("/").normalize("NFC");
  }
}

/** Throws {@link OtherShardError} where a folder holds results that those of `shard` must not be mixed with. */
export async function refuseOtherShard(folder: string, shard: Shard | null): Promise<void> {
  const held = await readShardMark(folder);
  if (held !== null) {
    if (held.index !== shard?.index || held.count !== shard.count) throw new OtherShardError(held);
  } else if (shard !== null && (await stat(join(folder, JOURNAL)).catch(() => null)) !== null) {
    throw new OtherShardError(null);
  }
}

/** What a folder says of the shard in it; `null` where it holds none. */
export async function readShardMark(folder: string): Promise<ShardMark | null> {
  let text: string;
  try {
    text = await readFile(join(folder, SHARD), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  return JSON.parse(text) as ShardMark;
}

/** Writes down which shard a folder holds. */
export async function writeShardMark(folder: string, mark: ShardMark): Promise<void> {
  const partial = join(folder, `${SHARD}.part`);
  await writeFile(partial, `${JSON.stringify(mark)}\n`);
  await rename(partial, join(folder, SHARD));
}
