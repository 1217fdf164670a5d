import type { DocumentText } from "./document-text.js";
import { decodeText } from "./text-encoding.js";

const PAGE_BREAK = /\f/g;

/** Reads a plain text file; form feeds divide pages. */
export function readPlainText(bytes: Uint8Array, format: "text" | "markdown"): DocumentText {
  const { text, encoding, warnings } = decodeText(bytes);
  const breaks = [...text.matchAll(PAGE_BREAK)].map(({ index }) => index + 1);
  return { text, format, encoding, pages: breaks.length > 0 ? [0, ...breaks] : null, tables: [], warnings };
}
