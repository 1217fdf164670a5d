import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { printableJson } from "tifa/tables";
import * as z from "zod";
import type { McpWords } from "./words/word-set.js";

/** Items of an answer, unless the caller wants fewer or more, and the most that it can have. */
export const USUAL_ITEMS = 20;
export const MOST_ITEMS = 50;
/** Characters of an answer in JSON: some 6,000 tokens of Chinese. An answer that would be longer ends earlier, and says where to go on. */
export const MOST_CHARACTERS = 12_000;

/** How a tool takes the place in a list at which an answer is to begin. */
export const pagingIn = ({ inputs }: McpWords): Record<keyof Paging, z.ZodDefault<z.ZodNumber>> => ({
  offset: z.number().int().min(0).default(0).describe(inputs.offset),
  limit: z.number().int().min(1).max(MOST_ITEMS).default(USUAL_ITEMS).describe(inputs.limit),
});

export interface Paging {
  offset: number;
  limit: number;
}

/**
 * An answer of a part of `found`, with what stands before it in the answer. An item is never cut in two.
 *
 * @param itemOf Makes an item of what was found; asked for what is shown alone.
 */
export function pageOf<Found>(
  found: readonly Found[],
  itemOf: (found: Found) => object,
  { offset, limit }: Paging,
  head: object = {},
): CallToolResult {
  const shown: object[] = [];
  let size = JSON.stringify(head).length;
  for (const one of found.slice(offset, offset + limit)) {
    const item = itemOf(one);
    size += JSON.stringify(item).length;
    if (size > MOST_CHARACTERS && shown.length > 0) break;
    shown.push(item);
  }
  const end = offset + shown.length;
  const next = end < found.length ? end : null;
  return answer({ ...head, total: found.length, offset, next_offset: next, items: shown });
}

/** An answer in JSON, without what would drive a terminal. */
export function answer(value: object): CallToolResult {
  return { content: [{ type: "text", text: printableJson(value) }] };
}

/** Without fields that are empty: they say nothing and cost room. */
export function compact<Row extends object>(row: Row): Partial<Row> {
  const kept = Object.entries(row).filter(([, value]) => value !== null && value !== undefined && value !== "");
  return Object.fromEntries(kept) as Partial<Row>;
}
