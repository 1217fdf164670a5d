import type { Span } from "tifa";
import type { TextNodes } from "./text-nodes.js";

/** Names under which the style sheet knows the highlights. */
export type HighlightName =
  | "hit"
  | "hit-current"
  | "found"
  | "part-indicator"
  | "part-verb"
  | "part-time"
  | "part-cue"
  | "part-member";

/** Paints spans of the text without touching its elements. Browsers without the CSS Custom Highlight API paint nothing. */
export function paint(name: HighlightName, spans: readonly Span[], nodes: TextNodes): void {
  if (!("highlights" in CSS)) return;
  const ranges = spans.flatMap((span) => nodes.rangesOf(span));
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
