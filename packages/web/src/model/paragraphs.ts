import type { Section, Span } from "tifa";
import type { SetLine } from "tifa/text";

/** A run of characters that stand together in the raw text; `text` is what is shown of it. */
export interface Piece extends Span {
  text: string;
}

/** A line of the document as it is set: hard wraps undone, page furniture left out. */
export interface Paragraph extends Span {
  pieces: Piece[];
  /** The heading that the paragraph is, or begins with. */
  heading: Section | null;
  /** True where there is nothing in the paragraph besides the heading. */
  headingOnly: boolean;
  /** `id` of the innermost section. */
  section: number | null;
  /** What the line is at the head of the document: a part of its title, or of what stands below it (occasion, speaker). */
  head: "title" | "below" | null;
}

/**
 * Sets a raw text in paragraphs, each with its place in the section tree. All offsets are in the raw text.
 *
 * @param text The document as it was analysed.
 * @param sections Its sections.
 * @param title The document's title, as the analysis has it.
 * @param lines The lines in which the text is set, as `setLines` tells them.
 */
export function paragraphsOf(
  text: string,
  sections: readonly Section[],
  title: string | null,
  lines: readonly SetLine[],
): Paragraph[] {
  const headings = new SectionReader(sections);
  const wanted = squash(title ?? "");
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const pieces = line.map(([start, end, shown]): Piece => ({ start, end, text: shown ?? text.slice(start, end) }));
    for (const part of splitAt(pieces, (span) => headings.startsWithin(span))) {
      const span = { start: part[0]!.start, end: part.at(-1)!.end };
      const { heading, section } = headings.at(span);
      const rest = heading ? text.slice(Math.min(heading.heading.end, span.end), span.end) : "";
      const squashed = squash(part.map((piece) => piece.text).join(""));
      paragraphs.push({
        ...span,
        pieces: part,
        heading,
        headingOnly: heading !== null && !/[\p{L}\p{N}]/u.test(rest),
        section,
        head: headOf(squashed, wanted, heading !== null || section !== null, paragraphs.at(-1)),
      });
    }
  }
  return paragraphs;
}

const LONGEST_BELOW = 60;

/** Lines of the title stand in the title; what follows them is short and no sentence. */
function headOf(line: string, title: string, inside: boolean, before: Paragraph | undefined): Paragraph["head"] {
  if (inside) return null;
  if (line.length > 1 && title.includes(line)) return "title";
  const follows = before !== undefined && before.head !== null;
  return follows && line.length <= LONGEST_BELOW && !/[。！？；：:]$/u.test(line) ? "below" : null;
}

/** Cuts a line where headings begin inside it: some sources have several on one line. */
function splitAt(pieces: readonly Piece[], bordersIn: (span: Span) => number[]): Piece[][] {
  if (pieces.length === 0) return [];
  const parts: Piece[][] = [[]];
  const borders = bordersIn({ start: pieces[0]!.start + 1, end: pieces.at(-1)!.end });
  for (const piece of pieces) {
    let rest = piece;
    while (borders.length > 0 && borders[0]! < rest.end) {
      const border = borders.shift()!;
      const length = border - rest.start;
      if (length > 0 && rest.text.length === rest.end - rest.start) {
        parts.at(-1)!.push({ start: rest.start, end: border, text: rest.text.slice(0, length) });
        rest = { start: border, end: rest.end, text: rest.text.slice(length) };
      }
      parts.push([]);
    }
    parts.at(-1)!.push(rest);
  }
  return parts.filter((part) => part.length > 0);
}

const squash = (text: string): string => text.replace(/\s/g, "");

/** Tells the section of paragraphs that are asked for in reading order. */
class SectionReader {
  readonly #sections: readonly Section[];
  #next = 0;
  #open: Section[] = [];

  constructor(sections: readonly Section[]) {
    this.#sections = sections;
  }

  /** Where headings begin in a stretch that has not been asked for yet. */
  startsWithin({ start, end }: Span): number[] {
    const starts: number[] = [];
    for (let index = this.#next; index < this.#sections.length; index++) {
      const at = this.#sections[index]!.heading.start;
      if (at >= end) break;
      if (at >= start) starts.push(at);
    }
    return starts;
  }

  at({ start, end }: Span): { heading: Section | null; section: number | null } {
    let heading: Section | null = null;
    for (let section = this.#sections[this.#next]; section && section.heading.start < end; ) {
      heading ??= section.heading.start >= start ? section : null;
      this.#open.push(section);
      section = this.#sections[++this.#next];
    }
    this.#open = this.#open.filter(({ span }) => span.end > start);
    return { heading, section: this.#open.at(-1)?.id ?? null };
  }
}
