import { lineBorders } from "../generated/line-borders.js";
import { titleEndings } from "../generated/title-endings.js";

/** A word that no complete line ends with, or none begins with. */
export interface BorderWord {
  word: string;
  side: "start" | "end";
  /** Words that it is part of and that may stand there. */
  except?: string[];
}

/** A kind of document, as its title ends. */
export interface TitleEnding {
  word: string;
}

const ENDS = bySide("end", (word) => word.at(-1)!);
const STARTS = bySide("start", (word) => word[0]!);
const TITLE_END = new RegExp(`(?:${titleEndings.map(({ word }) => word).join("|")})(?:[（(][^）)]{0,10}[）)])?$`);

function bySide(side: BorderWord["side"], key: (word: string) => string): ReadonlyMap<string, BorderWord[]> {
  const found = new Map<string, BorderWord[]>();
  for (const row of lineBorders) {
    if (row.side === side) found.set(key(row.word), [...(found.get(key(row.word)) ?? []), row]);
  }
  return found;
}

/** Whether a line ends with a word that asks for more: `贯彻落实市委的`. */
export function endsOpen(line: string): boolean {
  const rows = ENDS.get(line.at(-1) ?? "");
  return (
    rows?.some(({ word, except }) => line.endsWith(word) && !except?.some((other) => line.endsWith(other))) ?? false
  );
}

/** Whether a line begins with a word that belongs to what stands before: `的决策部署`. */
export function startsBound(line: string): boolean {
  const rows = STARTS.get(line[0] ?? "");
  return (
    rows?.some(({ word, except }) => line.startsWith(word) && !except?.some((other) => line.startsWith(other))) ?? false
  );
}

/** Whether a line ends like the title of a document: `…的意见`, `…实施方案（试行）`. */
export function endsTitle(line: string): boolean {
  return TITLE_END.test(line);
}
