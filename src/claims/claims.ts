import { scanQuantities } from "../quantity/scan.js";
import type { DocumentStructure, Sentence } from "../structure/document-structure.js";
import type { Claim, Mention, Segmenter, Slogan } from "../types.js";
import { changeOf } from "./change.js";
import { type FigureContext, mentionOf, type ReadFigure } from "./indicator/figure-context.js";
import { findIndicator } from "./indicator/indicator.js";
import { readLeft } from "./phrase/left-phrase.js";
import { readRight } from "./phrase/right-phrase.js";
import { readTokens } from "./tokens/read-tokens.js";

/** Reads a claim off every quantity that says something measurable. Spans are offsets in the clean text. */
export function readClaims(structure: DocumentStructure, slogans: readonly Slogan[], _segmenter: Segmenter): Claim[] {
  const masks = slogans.flatMap((slogan) => slogan.occurrences.map((occurrence) => occurrence.span));
  const claims: Claim[] = [];
  for (const sentence of structure.sentences) {
    const quantities = scanQuantities(structure.text, sentence.start, sentence.end, masks);
    if (quantities.length > 0) readSentence(structure, sentence, quantities, claims);
  }
  return claims;
}

function readSentence(
  { text }: DocumentStructure,
  sentence: Sentence,
  quantities: ReturnType<typeof scanQuantities>,
  claims: Claim[],
): void {
  const tokens = readTokens(text, sentence.start, sentence.end, quantities);
  const earlier: ReadFigure[] = [];
  const leftOf = (at: number) => readLeft(text, tokens, at);
  const rightOf = (at: number) => readRight(tokens, at);
  const topic = (): Mention | null => null;
  for (const [at, { quantity }] of tokens.entries()) {
    if (quantity === null) continue;
    const left = leftOf(at);
    const right = rightOf(at);
    const context: FigureContext = { text, tokens, at, quantity, left, right, earlier, leftOf, rightOf, topic };
    const { indicator, rule } = findIndicator(context);
    const verb = left.verb === null ? null : mentionOf(text, tokens, left.verb);
    earlier.push({ at, quantity, indicator, verb, rule });
    claims.push({
      id: claims.length,
      status: "achieved",
      quantity,
      indicator,
      verb,
      change: changeOf({ text, tokens, quantity, left, right, indicator }),
      period: null,
      baseline:
        left.baseline === null
          ? null
          : {
              text: text.slice(left.baseline.start, left.baseline.end),
              span: { start: left.baseline.start, end: left.baseline.end },
            },
      commitment: null,
      cues: [],
      section: sentence.section,
      sentence: { start: sentence.start, end: sentence.end },
      rule,
    });
  }
}
