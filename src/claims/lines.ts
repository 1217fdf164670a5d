import type { DocumentStructure, Sentence } from "../structure/document-structure.js";
import { DIGIT } from "../text/ascii.js";
import { UnitSet } from "../text/unit-set.js";

/** A line of an infographic or a table is no longer than this and ends without a mark. */
const SHORT = 30;
const MARK = new UnitSet("。！？；，、：;:,.!?");

/** Verbs that bring a figure; a block that ends in one was cut off before it. */
const BRINGS: ReadonlySet<string> = new Set([
  "增长",
  "增加",
  "提高",
  "上升",
  "下降",
  "减少",
  "降低",
  "达到",
  "突破",
  "超过",
]);

const breaksOff = (text: string, end: number): boolean => BRINGS.has(text.slice(end - 2, end));

/**
 * The sentences of a document, those that are short lines on their own joined with the lines that follow: an infographic has the label
 * on one line and the figure on the next. So is a block that breaks off before its figure.
 */
export function readingUnits({ text, blocks, sentences }: DocumentStructure): Sentence[] {
  const units: Sentence[] = [];
  let group: Sentence | null = null as Sentence | null;
  let lastBlock = -1;
  for (const sentence of sentences) {
    const block = blocks[sentence.block]!;
    const alone = sentence.end === block.end && sentence.start <= block.body;
    const short = alone && sentence.end - sentence.start <= SHORT && !MARK.at(text, sentence.end - 1);
    const open = short || (sentence.end === block.end && breaksOff(text, sentence.end));
    const follows = group !== null && sentence.block === lastBlock + 1 && sentence.section === group.section;
    if (group !== null && follows && (short || (DIGIT.at(text, sentence.start) && breaksOff(text, group.end)))) {
      const { start, block, section, role }: Sentence = group;
      const joined = { start, end: sentence.end, block, section, role };
      group = open ? joined : null;
      if (!open) units.push(joined);
    } else {
      if (group !== null) units.push(group);
      group = open ? sentence : null;
      if (!open) units.push(sentence);
    }
    lastBlock = sentence.block;
  }
  if (group !== null) units.push(group);
  return units;
}
