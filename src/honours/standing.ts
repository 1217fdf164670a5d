import { wordAround } from "../claims/rules/status/status.js";
import type { DocumentYears } from "../claims/scope/document-years.js";
import { readTokens } from "../claims/tokens/read-tokens.js";
import type { TokenRow } from "../claims/tokens/token-row.js";
import type { DocumentStructure, Sentence } from "../structure/document-structure.js";
import { statusOfGenre } from "../structure/genre.js";
import { isPlan } from "../time/clock.js";
import type { ClaimStatus, Span } from "../types.js";

/** Tells honours that were given from those that are striven for, by the words and parts of the document that tell it of claims. */
export class Standing {
  readonly #structure: DocumentStructure;
  readonly #years: DocumentYears;
  #tokens: { sentence: Sentence; list: TokenRow } | null = null;

  constructor(structure: DocumentStructure, years: DocumentYears) {
    this.#structure = structure;
    this.#years = years;
  }

  /** Whether what the predicate says is still to come. */
  isPlanned(sentence: Sentence, predicate: Span): boolean {
    const { text } = this.#structure;
    const tokens = this.#tokensOf(sentence);
    const at = tokens.skip(0, ({ end }) => end <= predicate.start);
    const place = {
      text,
      tokens,
      at,
      frame: { predicate: { first: at, last: at, kind: tokens.at(at).verb } },
      references: [],
    };
    const surroundings = { tokens, role: sentence.role, timeFrame: this.#years.timeFrame(sentence) };
    return (wordAround(place, surroundings)?.status ?? this.#fallback(sentence)) === "target";
  }

  #tokensOf(sentence: Sentence): TokenRow {
    if (this.#tokens?.sentence !== sentence) {
      const { text } = this.#structure;
      this.#tokens = { sentence, list: readTokens(text, sentence.start, sentence.end, []) };
    }
    return this.#tokens.list;
  }

  #fallback({ role }: Sentence): ClaimStatus {
    if (role !== null) return isPlan(role) ? "target" : "achieved";
    const { genre } = this.#structure.meta;
    return genre === null ? "achieved" : statusOfGenre(genre);
  }
}
