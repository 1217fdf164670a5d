import { groupBy } from "../collections/group-by.js";
import type { ReviewItem } from "./review-item.js";
import { squash } from "./squash.js";
import type { ItemKind, ItemPlace } from "./verdict.js";

/** Achievements and targets are one family: the status is a field of the claim. */
export const familyOf = (kind: ItemKind): "claim" | "slogan" | "honour" =>
  kind === "achievement" || kind === "target" ? "claim" : kind;

const quoteKey = ({ kind, quote }: Pick<ItemPlace, "kind" | "quote">): string => `${familyOf(kind)} ${squash(quote)}`;

/** Characters of context that must agree where an item does not stand where it stood. */
const LEAST_CONTEXT = 6;
/** How far an item may have moved where there is no text to compare contexts. */
const FARTHEST = 40;

/** Finds items again by their words and those around them, whatever their numbers are now. */
export class ItemFinder {
  readonly #byQuote: ReadonlyMap<string, ReviewItem[]>;
  readonly #text: string;

  /** @param text The text that the items stand in, or an empty string where only the analysis is at hand. */
  constructor(items: readonly ReviewItem[], text: string) {
    this.#text = text;
    this.#byQuote = groupBy(items, quoteKey);
  }

  /** The item at a place: of those with the same quote the one whose context agrees best, and of equals the nearest. */
  find(place: ItemPlace): ReviewItem | null {
    const candidates = this.#byQuote.get(quoteKey(place)) ?? [];
    const distance = ({ span }: ReviewItem) => Math.abs(span.start - place.start);
    if (this.#text === "") {
      const near = candidates.filter((item) => distance(item) <= FARTHEST);
      return near.sort((a, b) => distance(a) - distance(b))[0] ?? null;
    }
    const wanted = Math.min(LEAST_CONTEXT, squash(place.prefix + place.suffix).length);
    const scored = candidates
      .map((item) => ({ item, agreement: this.#agreement(item, place) }))
      .filter(({ agreement }) => agreement >= wanted);
    scored.sort((a, b) => b.agreement - a.agreement || distance(a.item) - distance(b.item));
    return scored[0]?.item ?? null;
  }

  /** How many characters before and after agree, counted from the quote, white space aside. */
  #agreement({ span }: ReviewItem, { prefix, suffix }: ItemPlace): number {
    const before = squash(this.#text.slice(Math.max(0, span.start - 2 * prefix.length - 8), span.start));
    const after = squash(this.#text.slice(span.end, span.end + 2 * suffix.length + 8));
    return common([...squash(prefix)].reverse(), [...before].reverse()) + common([...squash(suffix)], [...after]);
  }
}

function common(one: readonly string[], other: readonly string[]): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
