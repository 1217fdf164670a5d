import { sentenceAround } from "../../tables/analyzed-document.js";
import type { Section, Span } from "../../types.js";
import type { CorpusDocument } from "../corpus-document.js";
import { detached } from "../detached.js";
import { namesOfIndicator } from "../indicators/normal-form.js";
import type { RoleMap } from "../role-map.js";
import { TermFinder } from "../terms/term-finder.js";
import { KeyedText, termKey } from "../terms/term-key.js";

/** Where the plan of a document speaks of an indicator. */
export interface Mentioned {
  /** The sentence around the first mention, on one line. */
  sentence: string;
  /** Where the indicator is named: half-open, UTF-16 units of the document's text. */
  span: Span;
}

/** Finds indicators by any of their names in the plan of a document, figure or not. */
export class PlanMentions {
  readonly #indicators: readonly string[];
  readonly #finder = new TermFinder();

  constructor(indicators: readonly string[]) {
    this.#indicators = indicators;
    for (const [number, indicator] of indicators.entries()) {
      for (const name of namesOfIndicator(indicator)) this.#finder.add(termKey(name), number);
    }
  }

  /** The first mention of each indicator in the parts on plans and guidance. */
  find({ text, analysis }: CorpusDocument, roles: RoleMap): Map<string, Mentioned> {
    const found = new Map<string, Mentioned>();
    for (const { start, end, part } of roles.stretches(text.length)) {
      if (part !== "plan" && part !== "guidance") continue;
      const keyed = new KeyedText(text.slice(start, end));
      for (const place of this.#finder.find(keyed.text)) {
        const indicator = this.#indicators[place.term]!;
        if (place.within || found.has(indicator)) continue;
        const inPart = keyed.spanOf(place.start, place.end);
        const span = { start: start + inPart.start, end: start + inPart.end };
        const from = headingBefore(analysis.sections, span.start);
        const inBody = { start: span.start - from, end: span.end - from };
        found.set(indicator, { sentence: detached(sentenceAround(text.slice(from), inBody)), span });
      }
    }
    return found;
  }
}

/** End of the last heading before a place: no part of the sentence there. */
function headingBefore(sections: readonly Section[], place: number): number {
  return sections.findLast(({ heading }) => heading.end <= place)?.heading.end ?? 0;
}
