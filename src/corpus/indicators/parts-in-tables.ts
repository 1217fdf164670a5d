import type { Claim } from "../../types.js";

/** Figures of tables that are of a part of what their indicator names: of one place or one kind among several. */
const OF_PART: ReadonlySet<string | null> = new Set([
  "head-over-places",
  "title-over-places",
  "row-under-place",
  "row-under-kind",
]);
/** 市本级收入表: where the same is told of the whole place, that is what the document says of the place. */
const OF_LEVEL = "row-of-level";

/** Tells, of the claims of a document, those of tables that are not of the whole that their indicator names. */
export function partsAmong(claims: readonly Claim[]): (claim: Claim) => boolean {
  const told = new Set<string | undefined>();
  const isOfPart = ({ rules }: Claim): boolean => OF_PART.has(rules.indicator);
  for (const claim of claims)
    if (!isOfPart(claim) && claim.rules.indicator !== OF_LEVEL) told.add(claim.indicator?.text);
  return (claim) => isOfPart(claim) || (claim.rules.indicator === OF_LEVEL && told.has(claim.indicator?.text));
}
