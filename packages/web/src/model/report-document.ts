import type { Section, Span } from "tifa";
import { sectionPaths } from "tifa/tables";
import type { PageDocument } from "../../../output/src/report-page.js";
import { type Mark, type MarkKindName, type MarkPart, marksOf } from "./mark-kinds.js";
import { type Paragraph, paragraphsOf } from "./paragraphs.js";
import type { Cover } from "./segments.js";

/** The marks of one kind that lie over a piece of text together, with what the piece is of them. */
export interface MarkLabel {
  kind: MarkKindName;
  part: MarkPart;
  /** Ids of the marks. */
  marks: string[];
}

/** A document made ready for showing. */
export interface ReportDocument extends PageDocument {
  /** The document as it was analysed, for saving and passing on. */
  analyzed: PageDocument;
  /** Number in the list of documents, counted from 1: the first part of addresses. */
  number: number;
  title: string;
  paragraphs: Paragraph[];
  /** In the order of the text. */
  marks: Mark[];
  markById: ReadonlyMap<string, Mark>;
  sectionById: ReadonlyMap<number, Section>;
  /** Titles from the outermost section down, by section id. */
  paths: ReadonlyMap<number | null, string>;
  /** What lies over the text, in its order. */
  covers: Cover<MarkLabel>[];
}

/** Makes an analysed document ready for showing. What only its text needs is made when it is first asked for: most of many stay closed. */
export function reportDocument(document: PageDocument, number: number): ReportDocument {
  const { text, analysis, lines } = document;
  const marks = marksOf(analysis);
  let paragraphs: Paragraph[] | undefined;
  let covers: Cover<MarkLabel>[] | undefined;
  return {
    ...document,
    analyzed: document,
    number,
    title: analysis.meta.title ?? document.id,
    get paragraphs() {
      paragraphs ??= paragraphsOf(text, analysis.sections, analysis.meta.title, lines);
      return paragraphs;
    },
    marks,
    markById: new Map(marks.map((mark) => [mark.id, mark])),
    sectionById: new Map(analysis.sections.map((section) => [section.id, section])),
    paths: sectionPaths(analysis.sections),
    get covers() {
      covers ??= coversOf(marks);
      return covers;
    },
  };
}

/** One cover for all marks of a kind that share a place: three figures may have one indicator. */
function coversOf(marks: readonly Mark[]): Cover<MarkLabel>[] {
  const covers = new Map<string, Cover<MarkLabel>>();
  for (const { id, kind, spans } of marks) {
    for (const { span, part } of spans) {
      const place = `${kind} ${part} ${span.start} ${span.end}`;
      const cover = covers.get(place);
      if (cover) cover.label.marks.push(id);
      else covers.set(place, { ...span, label: { kind, part, marks: [id] } });
    }
  }
  return [...covers.values()].sort((a, b) => a.start - b.start);
}

/** The covers that touch each paragraph, in one pass. */
export function coversByParagraph(
  paragraphs: readonly Span[],
  covers: readonly Cover<MarkLabel>[],
): Cover<MarkLabel>[][] {
  let next = 0;
  let open: Cover<MarkLabel>[] = [];
  return paragraphs.map(({ start, end }) => {
    while (next < covers.length && covers[next]!.start < end) open.push(covers[next++]!);
    open = open.filter((cover) => cover.end > start);
    return [...open];
  });
}
