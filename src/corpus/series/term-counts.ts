import { detached } from "../detached.js";
import type { DocumentLabel } from "../label.js";
import { ROLE_PARTS, type RoleMap, type RolePart } from "../role-map.js";
import { perThousand } from "../statistics/per-thousand.js";
import { TermFinder } from "../terms/term-finder.js";
import { KeyedText, termKey } from "../terms/term-key.js";

/** A term to count, with other forms that stand for it. */
export interface SeriesTerm {
  /** The form that rows call it by. */
  term: string;
  /** Other forms that are counted for it. */
  variants?: readonly string[] | undefined;
}

/** How often a term stands in a part of a document. */
export interface PartCount {
  /** Places in the part where the term stands for itself. */
  count: number;
  /** Per thousand characters of the part, white space not counted; `null` where the document has no such part. */
  perThousand: number | null;
}

/** How often a term stands in a document. Plain JSON. */
export interface TermCount {
  /** Id of the document. */
  document: string;
  /** The place that the document speaks for; `null` where nothing tells. */
  place: string | null;
  /** The year of the document; `null` where nothing tells. */
  year: number | null;
  /** The term as it was named; of a slogan the form of the lexicon, else that in which it was met first. */
  term: string;
  /** Places where the term stands for itself, no longer term around it. */
  count: number;
  /** Places where it stands within a longer term that is counted, and is not counted itself. */
  within: number;
  /** `count` per thousand characters of the document, white space not counted; `null` for a document without any. */
  perThousand: number | null;
  /** `count` by the role of the part in which the term stands. */
  parts: Record<RolePart, PartCount>;
}

/** The terms to count, of whatever origin, and the finder for all their forms. */
export class TermList {
  readonly #terms: string[] = [];
  readonly #numbers = new Map<string, number>();
  #finder: TermFinder | undefined;

  get size(): number {
    return this.#terms.length;
  }

  /** Adds a term; forms that are known already stay with the term that they came with. */
  add({ term, variants = [] }: SeriesTerm): void {
    const keys = [...new Set([term, ...variants])].map(termKey).filter((key) => key !== "");
    const known = keys.map((key) => this.#numbers.get(key)).find((number) => number !== undefined);
    const number = known ?? this.#terms.push(detached(term)) - 1;
    for (const key of keys) if (!this.#numbers.has(key)) this.#numbers.set(detached(key), number);
    this.#finder = undefined;
  }

  /** Counts the terms in a text. Those that it lacks are left out unless `zeros` are wanted. */
  count(text: string, roles: RoleMap, { id, place, year }: DocumentLabel, zeros: boolean): TermCount[] {
    const keyed = new KeyedText(text);
    const lengths = charactersByPart(text, roles);
    const whole = Object.values(lengths).reduce((sum, length) => sum + length, 0);
    const found = new Map<number, { within: number; parts: Record<RolePart, number> }>();
    for (const { term, start, end, within } of this.#compiled().find(keyed.text)) {
      const counts = found.get(term) ?? { within: 0, parts: emptyParts() };
      found.set(term, counts);
      if (within) counts.within++;
      else counts.parts[roles.partAt(keyed.spanOf(start, end).start)]++;
    }
    const numbers = zeros ? this.#terms.keys() : [...found.keys()].sort((a, b) => a - b);
    return [...numbers].map((number) => {
      const { within, parts } = found.get(number) ?? { within: 0, parts: emptyParts() };
      const count = ROLE_PARTS.reduce((sum, part) => sum + parts[part], 0);
      const byPart = ROLE_PARTS.map((part) => [
        part,
        { count: parts[part], perThousand: perThousand(parts[part], lengths[part]) },
      ]);
      return {
        document: id,
        place,
        year,
        term: this.#terms[number]!,
        count,
        within,
        perThousand: perThousand(count, whole),
        parts: Object.fromEntries(byPart) as TermCount["parts"],
      };
    });
  }

  #compiled(): TermFinder {
    if (this.#finder !== undefined) return this.#finder;
    this.#finder = new TermFinder();
    for (const [key, number] of this.#numbers) this.#finder.add(key, number);
    return this.#finder;
  }
}

function emptyParts(): Record<RolePart, number> {
  return { review: 0, plan: 0, problems: 0, guidance: 0, other: 0 };
}

function charactersByPart(text: string, roles: RoleMap): Record<RolePart, number> {
  const lengths = emptyParts();
  for (const { start, end, part } of roles.stretches(text.length)) lengths[part] += charactersIn(text, start, end);
  return lengths;
}

/** Characters between two places, white space left out. */
function charactersIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x20 && unit !== 0x3000 && unit !== 0xa0 && unit !== 0xfeff) count++;
  }
  return count;
}
