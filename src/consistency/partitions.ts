import { partitions } from "../generated/partitions.js";

/** A row of `data/consistency/partitions.yaml`. */
export interface PartitionRow {
  parts: readonly (readonly string[])[];
}

/** Whether the words before the figures name all parts of a whole, each once. */
export function isPartition(words: readonly string[]): boolean {
  return partitions.some(
    ({ parts }) =>
      parts.length === words.length &&
      parts.every((names) => words.filter((word) => names.some((name) => word.includes(name))).length === 1),
  );
}
