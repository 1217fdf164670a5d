import { readClaims } from "./claims/claims.js";
import type { SlotTrace } from "./claims/read-figure.js";
import { requireOffset, requireString, resolveOptions } from "./options.js";
import type { ScannedQuantity } from "./quantity/scanned-quantity.js";
import { readSlogans } from "./slogans/slogans.js";
import { readStructure } from "./structure/structure.js";
import { normalize } from "./text/normalize.js";
import { RawSpans } from "./text/raw-spans.js";
import type { AnalyzeOptions, Claim, Explanation, Quantity } from "./types.js";

/**
 * Why a figure was read as it was: for each slot which rules were asked, in order, and which of them spoke.
 *
 * @param text As for {@link analyze}.
 * @param offset Where the figure stands: any offset in it, in UTF-16 units.
 * @returns `null` where no figure stands: figures in slogan terms, dates and numbering are none, and neither are those of tables that claim
 * nothing.
 * @throws {TifaError} `bad-offset`, and on misuse as `analyze` does.
 * @example
 * const text = "粮食总产量达到52.6万吨。";
 * explain(text, text.indexOf("52.6"))?.slots.find(({ slot }) => slot === "indicator")?.rule; // "noun-before"
 */
export function explain(text: string, offset: number, options?: AnalyzeOptions): Explanation | null {
  requireString(text);
  requireOffset(offset, text);
  return explanationsOf(text, ({ span: { start, end } }) => start <= offset && offset < end, options)[0] ?? null;
}

/**
 * The explanations of all figures, those of tables where they are claims, in reading order; takes about as long as `analyze`.
 *
 * @example
 * explainAll(text).filter(({ claim }) => claim === null); // the figures that are no claims, and why
 */
export function explainAll(text: string, options?: AnalyzeOptions): Explanation[] {
  requireString(text);
  return explanationsOf(text, () => true, options);
}

function explanationsOf(
  text: string,
  wanted: (quantity: Quantity) => boolean,
  options?: AnalyzeOptions,
): Explanation[] {
  const { lexicon, date } = resolveOptions(options);
  const clean = normalize(text);
  const structure = readStructure(clean, date);
  const raw = new RawSpans(clean);
  const watched: { quantity: Quantity; slots: SlotTrace[] }[] = [];
  const watch = (scanned: ScannedQuantity): SlotTrace[] | null => {
    const quantity = raw.quantity(scanned);
    if (!wanted(quantity)) return null;
    const slots: SlotTrace[] = [];
    watched.push({ quantity, slots });
    return slots;
  };
  const claims = readClaims(structure, readSlogans(structure, lexicon), raw.claim, watch);
  const byStart = new Map(claims.map((claim) => [claim.quantity.span.start, claim]));
  const inText = watched.map(({ quantity, slots }) => ({
    quantity,
    claim: byStart.get(quantity.span.start) ?? null,
    slots: slots.map(({ slot, asked, spoke }) => ({ slot, asked, rule: spoke })),
  }));
  const told = new Set(watched.map(({ quantity }) => quantity.span.start));
  const inTables = claims.filter(({ quantity }) => !told.has(quantity.span.start) && wanted(quantity)).map(ofTable);
  return [...inText, ...inTables].sort((one, other) => one.quantity.span.start - other.quantity.span.start);
}

const SLOTS_OF_TABLES = ["indicator", "change", "status", "period"] as const;

/** A table is read by its heads and names: what is known of a figure is which of them spoke. */
const ofTable = (claim: Claim): Explanation => ({
  quantity: claim.quantity,
  claim,
  slots: SLOTS_OF_TABLES.flatMap((slot) => {
    const rule = claim.rules[slot];
    return rule === null ? [] : [{ slot, asked: [rule], rule }];
  }),
});
