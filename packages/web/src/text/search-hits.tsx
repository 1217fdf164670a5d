import { type Signal, signal, useSignalEffect } from "@preact/signals";
import type { RefObject, VNode } from "preact";
import type { Span } from "tifa";
import type { ReportDocument } from "../model/report-document.js";
import { searchOf } from "../model/searches.js";
import { query } from "../state.js";
import { paint } from "./highlights.js";
import type { TextNodes } from "./text-nodes.js";

const NOTHING: { hits: readonly Span[]; count: number; at: number } = { hits: [], count: 0, at: -1 };

/** What the search found in the current document, and which of it the reader stands at. */
export const searchResult: Signal<{ hits: readonly Span[]; count: number; at: number }> = signal(NOTHING);

/** Searches the document while the reader types, and paints what is found. */
export function SearchHits({
  document,
  nodes,
}: {
  document: ReportDocument;
  nodes: RefObject<TextNodes | null>;
}): VNode | null {
  useSignalEffect(() => {
    const wanted = query.value;
    // a document that nobody searches is not made ready for it
    searchResult.value = wanted.trim() === "" ? NOTHING : { ...searchOf(document).find(wanted), at: -1 };
  });
  useSignalEffect(() => {
    const { hits, at } = searchResult.value;
    requestAnimationFrame(() => {
      if (!nodes.current) return;
      paint("hit", hits, nodes.current);
      paint("hit-current", at >= 0 ? [hits[at]!] : [], nodes.current);
      if (at >= 0) nodes.current.paragraphAt(hits[at]!.start)?.scrollIntoView({ block: "center" });
    });
  });
  return null;
}

/** Goes to the next hit, or with -1 to the one before. */
export function stepThroughHits(step: 1 | -1): void {
  const { hits, count, at } = searchResult.value;
  if (hits.length === 0) return;
  const next = at < 0 && step < 0 ? hits.length - 1 : (at + step + hits.length) % hits.length;
  searchResult.value = { hits, count, at: next };
}
