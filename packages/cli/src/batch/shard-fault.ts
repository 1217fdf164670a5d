/** A part of a batch: the inputs whose names fall to it. */
export interface Shard {
  /** 1 for the first. */
  index: number;
  /** How many shards the batch has. */
  count: number;
}

/** Why folders do not make up a batch. */
export type ShardFault =
  /** The folder holds no shard. */
  | { kind: "none"; folder: string }
  /** Two folders hold the same shard. */
  | { kind: "double"; index: number; folders: readonly [string, string] }
  /** No folder holds these shards. */
  | { kind: "missing"; indexes: readonly number[]; count: number }
  /** The folder's shard belongs to another batch than the first folder's: other inputs, another number of shards, other options. */
  | { kind: "other"; what: "inputs" | "count" | "settings"; folders: readonly [string, string] }
  /** The shard has not been read to its end, or holds inputs that are not its own. */
  | { kind: "unfinished"; folder: string; done: number; own: number };
