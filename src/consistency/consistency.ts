import { analyze } from "../analyze.js";
import { requireString } from "../options.js";
import type { Analysis, Claim } from "../types.js";
import { growthAgainstLevels } from "./growth.js";
import type { Check, Inconsistency } from "./inconsistency.js";
import { membersAgainstNumeral } from "./members.js";
import { partsAgainstTotal } from "./parts.js";
import { ratesAgainstCounts } from "./rates.js";
import { repeatedFigures } from "./repeated.js";
import { structureShares } from "./structure-shares.js";
import { tableRates } from "./table-rates.js";
import { tableSums } from "./table-sums.js";

const CHECKS: readonly Check[] = [
  partsAgainstTotal,
  ratesAgainstCounts,
  growthAgainstLevels,
  membersAgainstNumeral,
  repeatedFigures,
  structureShares,
  tableSums,
  tableRates,
];

/**
 * Checks the figures of a document against each other: parts against their whole, rates and shares against the counts beside them,
 * growth against levels, the number of a slogan against its members. Only figures that stand side by side are compared, within the
 * precision that they are printed with; a finding says that two places do not agree, never which of them is wrong.
 *
 * @param text The document, as it was or is to be analysed.
 * @param analysis Its analysis, where there is one already.
 * @returns What does not agree, in reading order. Spans are half-open UTF-16 offsets in `text`.
 * @throws {TifaError} where `text` is no string.
 * @example
 * checkConsistency("全年收到提案252件，立案235件，立案率95.3%。").map(({ message }) => message);
 * // ["235件 ÷ 252件 = 93.25%, but the text says 95.3%"]
 */
export function checkConsistency(text: string, analysis?: Analysis): Inconsistency[] {
  requireString(text);
  const known = analysis ?? analyze(text);
  const document = { text, analysis: known, sentences: bySentence(text, known) };
  return CHECKS.flatMap((check) => check(document)).sort((a, b) => a.span.start - b.span.start);
}

const AMONG = "其中";

/** Claims of each sentence in reading order; a sentence that begins with 其中 belongs to the one before. */
function bySentence(text: string, { achievements, targets }: Analysis): Claim[][] {
  const groups: Claim[][] = [];
  let open = -1;
  for (const claim of [...achievements, ...targets].sort((a, b) => a.quantity.span.start - b.quantity.span.start)) {
    const { start } = claim.sentence;
    if (groups.length === 0 || (start !== open && !text.startsWith(AMONG, start))) groups.push([]);
    open = start;
    groups.at(-1)!.push(claim);
  }
  return groups;
}
