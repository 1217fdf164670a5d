import { partitions } from "../generated/partitions.js";

/** A row of `data/consistency/partitions.yaml`, which explains both. */
export interface PartitionRow {
  parts?: readonly (readonly string[])[];
  crossing?: readonly string[];
}

const CROSSING = partitions.flatMap(({ crossing = [] }) => crossing);

/** Whether the words before the figures name all parts of a whole, each once. */
export function isPartition(words: readonly string[]): boolean {
  return partitions.some(
    ({ parts = [] }) =>
      parts.length === words.length &&
      parts.every((names) => words.filter((word) => names.some((name) => word.includes(name))).length === 1),
  );
}

const PLAIN = /^[，、：（(和及]?(.{1,4}?)(?:收入|居民|游客)?$/;

/** Whether the words before the figures are the names of all parts and nothing else, so that they need no 其中: 线上640场、线下412场. */
export function areNamedAlone(words: readonly string[]): boolean {
  const names = words.map((word) => PLAIN.exec(word)?.[1] ?? "");
  const named = names.every((name) =>
    partitions.some(({ parts = [] }) =>
      parts.some((part) => part.some((one) => one === name || one === `${name}收入`)),
    ),
  );
  return named && isPartition(words);
}

/** Whether a name is of a kind that lies across others: 民间投资 is part of 工业投资 and of other ones. */
export const isCrossing = (name: string): boolean => CROSSING.some((word) => name.includes(word));
