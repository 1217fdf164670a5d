import type { DocumentStructure, Sentence } from "../structure/document-structure.js";
import { UnitSet } from "../text/unit-set.js";

/** A line of an infographic or a table is no longer than this and ends without a mark. */
const SHORT = 30;
const MARK = new UnitSet("。！？；，、：;:,.!?");

/**
 * The sentences of a document, those that are short lines on their own joined with the lines that follow: an infographic has the label
 * on one line and the figure on the next.
 */
export function* readingUnits({ text, blocks, sentences }: DocumentStructure): Generator<Sentence> {
  let group: Sentence | null = null as Sentence | null;
  let lastBlock = -1;
  for (const sentence of sentences) {
    const block = blocks[sentence.block]!;
    const alone = sentence.end === block.end && sentence.start <= block.body;
    const short = alone && sentence.end - sentence.start <= SHORT && !MARK.at(text, sentence.end - 1);
    if (group !== null && short && sentence.block === lastBlock + 1 && sentence.section === group.section) {
      const { start, block, section, role }: Sentence = group;
      group = { start, end: sentence.end, block, section, role };
    } else {
      if (group !== null) yield group;
      group = short ? sentence : null;
      if (!short) yield sentence;
    }
    lastBlock = sentence.block;
  }
  if (group !== null) yield group;
}
