import type { Section, Span } from "tifa";
import { sectionPaths } from "tifa/tables";
import {
  type DocumentEntry,
  documentEntry,
  type PackedDocument,
  type PageDocument,
  unpacked,
} from "../../../output/src/report-page.js";
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

/** A document of which the page knows some things before it is opened. */
export interface ClosedDocument {
  entry: DocumentEntry;
  open(): PageDocument;
}

/** A document that is open already. */
export function opened(document: PageDocument): ClosedDocument {
  return { entry: documentEntry(document), open: () => document };
}

/** A document of a page's data block. */
export function closed(document: PackedDocument): ClosedDocument {
  const { packed: _packed, bytes: _bytes, ...entry } = document;
  return { entry, open: () => unpacked(document) };
}

/** A document made ready for showing. */
export interface ReportDocument extends DocumentEntry, PageDocument {
  /** The document as it was analysed, for saving and passing on. */
  analyzed: PageDocument;
  /** Number in the list of documents, counted from 1: the first part of addresses. */
  number: number;
  title: string;
  /** Whether somebody asked for something of it that is not in its entry. */
  isOpen: boolean;
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

/** Makes a document ready for showing. What is not in its entry is made when it is first asked for: most of many stay closed. */
export function reportDocument({ entry, open }: ClosedDocument, number: number): ReportDocument {
  const analyzed = once(open);
  const analysis = () => analyzed().analysis;
  const marks = once(() => marksOf(analysis()));
  return withGetters(
    { ...entry, number, title: entry.meta.title ?? entry.id },
    {
      analyzed,
      isOpen: analyzed.isMade,
      text: () => analyzed().text,
      analysis,
      source: () => analyzed().source,
      pages: () => analyzed().pages,
      given: () => analyzed().given,
      lines: () => analyzed().lines,
      sentences: () => analyzed().sentences,
      panel: () => analyzed().panel,
      marks,
      markById: once(() => new Map(marks().map((mark) => [mark.id, mark]))),
      sectionById: once(() => new Map(analysis().sections.map((section) => [section.id, section]))),
      paths: once(() => sectionPaths(analysis().sections)),
      paragraphs: once(() => paragraphsOf(analyzed().text, analysis().sections, entry.meta.title, analyzed().lines)),
      covers: once(() => coversOf(marks())),
    },
  );
}

interface Once<Value> {
  (): Value;
  isMade(): boolean;
}

function once<Value>(make: () => Value): Once<Value> {
  let made: { value: Value } | undefined;
  const get = () => {
    made ??= { value: make() };
    return made.value;
  };
  return Object.assign(get, { isMade: () => made !== undefined });
}

type Getters<All, Known> = { [Name in Exclude<keyof All, keyof Known>]-?: () => All[Name] };

function withGetters<Known extends Partial<ReportDocument>>(
  known: Known,
  getters: Getters<ReportDocument, Known>,
): ReportDocument {
  const properties = Object.entries(getters).map(([name, get]) => [name, { get, enumerable: true }]);
  return Object.defineProperties(known, Object.fromEntries(properties)) as Known & ReportDocument;
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
