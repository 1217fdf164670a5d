import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { printableJson } from "tifa/tables";
import * as z from "zod";

/** Items of an answer, unless the caller wants fewer or more, and the most that it can have. */
export const USUAL_ITEMS = 20;
export const MOST_ITEMS = 50;
/** Characters of an answer in JSON: some 6,000 tokens of Chinese. An answer that would be longer ends earlier, and says where to go on. */
export const MOST_CHARACTERS = 12_000;

/** How a tool takes the place in a list at which an answer is to begin. */
export const paging: Record<keyof Paging, z.ZodDefault<z.ZodNumber>> = {
  offset: z.number().int().min(0).default(0).describe("items to pass over; take next_offset of the answer before"),
  limit: z.number().int().min(1).max(MOST_ITEMS).default(USUAL_ITEMS).describe("items of the answer, at the most"),
};

export interface Paging {
  offset: number;
  limit: number;
}

/** An answer of a part of `items`, with what stands before them in the answer. An item is never cut in two. */
export function pageOf(items: readonly object[], { offset, limit }: Paging, head: object = {}): CallToolResult {
  const shown: object[] = [];
  let size = JSON.stringify(head).length;
  for (const item of items.slice(offset, offset + limit)) {
    size += JSON.stringify(item).length;
    if (size > MOST_CHARACTERS && shown.length > 0) break;
    shown.push(item);
  }
  const end = offset + shown.length;
  const next = end < items.length ? end : null;
  return answer({ ...head, total: items.length, offset, next_offset: next, items: shown });
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
