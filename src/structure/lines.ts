import type { Block } from "./document-structure.js";
import { type Lead, readLead } from "./lead.js";
import { afterSpace, type Numbering, readNumbering } from "./numbering.js";

/** A block with what its first words tell. */
export interface Line extends Block {
  numbering: Numbering | null;
  /** Where the words after the label begin. */
  wordsStart: number;
  /** The words up to the first mark, or `null` where none comes soon. */
  lead: Lead | null;
  /** True where the line was cut out of a longer one, a page scraped without its line breaks. */
  glued: boolean;
}

export function readLine(text: string, block: Block, glued: boolean): Line {
  const numbering = readNumbering(text, block.start, block.end);
  const wordsStart = afterSpace(text, numbering?.end ?? block.start, block.end);
  return { ...block, numbering, wordsStart, lead: readLead(text, wordsStart, block.end), glued };
}

/** Running text or what may turn out as a heading: not page furniture, not a scrap of an infographic. */
export function isText(line: Line | undefined): line is Line {
  return line !== undefined && (line.kind === "paragraph" || line.kind === "heading");
}
