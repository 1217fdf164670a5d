import { UnitSet } from "../text/unit-set.js";
import type { Block } from "./document-structure.js";
import { type Count, type Custom, LONGEST_HEADING, MARK } from "./glued-labels.js";
import { type Numbering, type NumberingStyle, rankOf } from "./numbering.js";
import { roleOfTitle } from "./section-roles.js";
import { opensTitledPart } from "./titled-parts.js";
import { hasFigure, titularity } from "./titular.js";

const ENDS_SENTENCE = new UnitSet("。！？");
const SHORTEST_TITLE = 3;
/** The kinds that newspapers run into the line above. */
const SWALLOWED: ReadonlySet<NumberingStyle> = new Set(["chapter", "division", "han", "han-bracket"]);

/**
 * The headings that a line swallowed, as newspapers do: each stands behind the end of a sentence and counts on from one that opens a line
 * or was swallowed too. It ends the line (`…5所。二、工作安排`), or has its text behind it and is one of a series of the like
 * (`（一）抓产业。…（二）抓城乡。…`), of which the next opens a line, or that is begun by a titled part.
 */
export function swallowedHeadings(
  text: string,
  marks: readonly Numbering[],
  block: Block,
  before: Readonly<Count>,
  custom: Custom,
): Numbering[] {
  const kept = new Set<Numbering>();
  /** The last label, the last above it, and so on. */
  const open: Numbering[] = [];
  for (const [index, mark] of marks.entries()) {
    while (rankOf(open.at(-1)?.style ?? mark.style) > rankOf(mark.style)) open.pop();
    const previous = open.at(-1);
    if (previous?.style === mark.style) open.pop();
    open.push(mark);
    if (mark.start === block.start) {
      kept.add(mark);
      continue;
    }
    if (!SWALLOWED.has(mark.style) || !ENDS_SENTENCE.at(text, mark.start - 1)) continue;
    const isNext =
      previous === undefined ? countsOn(before, mark) : kept.has(previous) && follows(previous, mark, before);
    if (!isNext) continue;
    const end = marks[index + 1]?.start ?? block.end;
    if (endsLine(text, mark, block.end) || isTitled(text, mark, end, previous, custom)) kept.add(mark);
  }
  return [...kept].filter(({ start }) => start > block.start);
}

const countsOn = (before: Readonly<Count>, { style, ordinal }: Numbering): boolean =>
  before.has(style) && before.get(style) === (ordinal ?? 0) - 1;

/** Whether a label goes on after the one before it in the line: the next of its kind, or the next above it. */
function follows(previous: Numbering, mark: Numbering, before: Readonly<Count>): boolean {
  return previous.style === mark.style ? previous.ordinal === (mark.ordinal ?? 0) - 1 : countsOn(before, mark);
}

/** Whether the words behind a label are a heading, and the line ends with them. */
function endsLine(text: string, { end }: Numbering, last: number): boolean {
  const words = text.slice(end, Math.min(last, end + LONGEST_HEADING + 1)).trim();
  if (words.length < SHORTEST_TITLE || words.length > LONGEST_HEADING || MARK.test(words)) return false;
  return !hasFigure(words) && titularity(words, true) > 0;
}

/** Whether a part opens with its title, and others of its series open lines or stand before it likewise. */
function isTitled(
  text: string,
  mark: Numbering,
  end: number,
  previous: Numbering | undefined,
  custom: Custom,
): boolean {
  if (!opensTitledPart(text, mark, end)) return false;
  if (mark.style === "han")
    return namesPart(text, mark, end) || custom.get("han")?.has((mark.ordinal ?? 0) + 1) === true;
  return previous?.style !== mark.style || opensTitledPart(text, previous, mark.start);
}

function namesPart(text: string, mark: Numbering, end: number): boolean {
  const words = text.slice(mark.end, Math.min(end, mark.end + LONGEST_HEADING));
  const stop = words.search(MARK);
  return roleOfTitle(stop < 0 ? words : words.slice(0, stop)) !== null;
}
