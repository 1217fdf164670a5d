import type { Mention, Span } from "tifa";
import { isClaim, isHonour, isSlogan, type Mark } from "../model/mark-kinds.js";
import { type HighlightName, paint } from "./highlights.js";
import type { TextNodes } from "./text-nodes.js";

/** Shows which mark is open, and in the text what it was read from. */
export function paintMark(mark: Mark | null, root: Element, nodes: TextNodes): void {
  for (const element of root.querySelectorAll("[data-marks].active")) element.classList.remove("active");
  if (mark) {
    for (const element of root.querySelectorAll(`[data-marks~="${CSS.escape(mark.id)}"]`))
      element.classList.add("active");
  }
  for (const [name, spans] of Object.entries(partsOf(mark)) as [HighlightName, Span[]][]) paint(name, spans, nodes);
}

function partsOf(mark: Mark | null): Partial<Record<HighlightName, Span[]>> {
  const claim = mark && isClaim(mark) ? mark.claim : null;
  const honour = mark && isHonour(mark) ? mark.honour : null;
  const spans = (mentions: readonly (Mention | null | undefined)[]) =>
    mentions.filter((mention) => !!mention).map(({ span }) => span);
  return {
    "part-indicator": spans([claim?.indicator, honour?.subject]),
    "part-verb": spans([claim?.verb, honour?.verb]),
    "part-time": spans([claim?.period, claim?.baseline]),
    "part-cue": spans([...(claim?.cues ?? []), honour?.giver]),
    "part-member": mark && isSlogan(mark) ? spans(mark.slogan.occurrences[mark.occurrence]?.members ?? []) : [],
  };
}
