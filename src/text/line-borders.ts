import { groupBy } from "../collections/group-by.js";
import { lineBorders } from "../generated/line-borders.js";
import { titleEndings } from "../generated/title-endings.js";

/** A word that no complete line ends with, or none begins with. */
export interface BorderWord {
  word: string;
  side: "start" | "end";
  /** Words that it is part of and that may stand there. */
  except?: string[];
}

/** How the title of a document or the heading of a section ends. */
export interface TitleEnding {
  word: string;
  of: "document" | "section";
}

/** By the code of the character at the border. */
const ENDS = bySide("end", (word) => word.charCodeAt(word.length - 1));
const STARTS = bySide("start", (word) => word.charCodeAt(0));
const TITLE_END = endingPattern(({ of }) => of === "document");
const HEADING_END = endingPattern(() => true);

function endingPattern(isMeant: (row: TitleEnding) => boolean): RegExp {
  const words = titleEndings.filter(isMeant).map(({ word }) => word);
  return new RegExp(`(?:${words.join("|")})(?:[（(][^）)]{0,10}[）)])?$`);
}

function bySide(side: BorderWord["side"], key: (word: string) => number): ReadonlyMap<number, BorderWord[]> {
  const rows: readonly BorderWord[] = lineBorders;
  return groupBy(
    rows.filter((row) => row.side === side),
    ({ word }) => key(word),
  );
}

/** Whether a line ends with a word that asks for more: `贯彻落实市委的`. */
export function endsOpen(line: string): boolean {
  const rows = ENDS.get(line.charCodeAt(line.length - 1));
  return (
    rows?.some(({ word, except }) => line.endsWith(word) && !except?.some((other) => line.endsWith(other))) ?? false
  );
}

/** Whether a line begins with a word that belongs to what stands before: `的决策部署`. */
export function startsBound(line: string): boolean {
  const rows = STARTS.get(line.charCodeAt(0));
  return (
    rows?.some(({ word, except }) => line.startsWith(word) && !except?.some((other) => line.startsWith(other))) ?? false
  );
}

/** Whether a line ends like the title of a document: `…的意见`, `…实施方案（试行）`. */
export function endsTitle(line: string): boolean {
  return TITLE_END.test(line);
}

/** Whether a line ends like a title or a heading: `…的意见`, `2023年工作回顾`. */
export function endsHeading(line: string): boolean {
  return HEADING_END.test(line);
}
