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
  /** An entry of a table of contents. */
  isContents?: true;
}

export function readLine(text: string, { start, end, kind, section, body }: Block, glued: boolean): Line {
  const numbering = readNumbering(text, start, end);
  const wordsStart = afterSpace(text, numbering?.end ?? start, end);
  return { start, end, kind, section, body, numbering, wordsStart, lead: readLead(text, wordsStart, end), glued };
}

/** Running text or what may turn out as a heading: not page furniture, not a scrap of an infographic. */
export function isText(line: Line | undefined): line is Line {
  return line !== undefined && (line.kind === "paragraph" || line.kind === "heading");
}
