import type { Cell } from "../tables/index.js";
import { squash } from "./squash.js";

/** What kind of thing was checked. A claim may change its kind: its `status` is one of its fields. */
export type ItemKind = "achievement" | "target" | "slogan" | "honour";

/** `right` in every field; `changed`: there, but with fields to correct; `wrong`: nothing of the kind; `added`: missed by the analysis. */
export type Judgement = "right" | "wrong" | "changed" | "added";

/** Where the checked thing stands, by its words and those around it, so that it is found again after another analysis. */
export interface ItemPlace {
  /** What kind of thing was checked. */
  kind: ItemKind;
  /** The figure, the term, or the title of the honour, as the text has it. */
  quote: string;
  /** What stands before it, up to {@link CONTEXT} characters; empty at the beginning of the text. */
  prefix: string;
  /** What stands behind it, up to {@link CONTEXT} characters; empty at the end of the text. */
  suffix: string;
  /** Offset of the quote in the text that was analysed. */
  start: number;
}

/** Values of an item, by the names of the columns. */
export type FieldValues = Record<string, Cell>;

/** What a reader says of an item: one line of JSON. */
export interface Verdict {
  /** Name of the text, see {@link textHash}. */
  document: string;
  /** File name of the document, for results that come without texts. */
  file: string;
  /** The thing that was judged. */
  item: ItemPlace;
  /** What the reader says of it. */
  verdict: Judgement;
  /** The values that were judged; empty where an item was added. */
  read: FieldValues;
  /** What they should be: of a changed item the fields that differ, of an added one all that the reader gave. Left out for others. */
  changed?: FieldValues;
  /** Name of the reader. */
  by: string;
  /** ISO date and time. */
  at: string;
  /** What else the reader wrote. */
  note?: string;
}

/** Characters of context on each side of a quote. */
export const CONTEXT = 24;

/**
 * A name for a text: the same words have the same, whatever their line ends and blanks. It tells texts apart and protects nothing.
 *
 * @returns 16 hexadecimal digits, by FNV-1a over two seeds.
 */
export function textHash(text: string): string {
  const squashed = squash(text);
  return [0x811c9dc5, 0x01000193].map((seed) => fnv(squashed, seed)).join("");
}

function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** Where a span stands, by its words. */
export function placeOf(text: string, kind: ItemKind, { start, end }: { start: number; end: number }): ItemPlace {
  return {
    kind,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
  };
}
