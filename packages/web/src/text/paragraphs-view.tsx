import type { RefObject, VNode } from "preact";
import { memo } from "preact/compat";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Span } from "tifa";
import type { Words } from "../interface/words/words.js";
import { placeIn, sectionIn } from "../model/address.js";
import { NO_FILTERS } from "../model/filters.js";
import { coreOf } from "../model/mark-kinds.js";
import type { Paragraph } from "../model/paragraphs.js";
import { coversByParagraph, type MarkLabel, type ReportDocument } from "../model/report-document.js";
import type { Cover } from "../model/segments.js";
import { type TextTable, textTables } from "../model/text-tables.js";
import { activeMark, address, filters, visibleMarks } from "../state.js";
import { ParagraphView } from "./paragraph-view.js";
import { PARAGRAPH_CLASS } from "./text-nodes.js";
import { TextTableView } from "./text-table.js";

interface Props {
  document: ReportDocument;
  words: Words;
  root: RefObject<HTMLElement>;
  /** Called when the whole text has its marks. */
  onMarked(): void;
}

/** So many paragraphs get their marks in one task. */
const PARAGRAPHS = 80;

/**
 * The paragraphs of a document. All stand there at once, so that the reader can scroll, search and print; marks are drawn where the reader
 * is first, and from one task to the next everywhere else, so that no long document holds the page up. What changes while reading is
 * painted over them.
 */
export function Paragraphs({ document, words, root, onMarked }: Props): VNode {
  const { paragraphs } = document;
  const groups = useMemo(() => groupsOf(document), [document]);
  const marked = useRef(new Set<number>());
  const [, redraw] = useState(0);
  // where an address leads there are marks at once
  const at = groupAt(groups, paragraphs, targetSpan(document));
  marked.current.add(at);
  const next = nextUnmarked(marked.current, groups.length, at);

  useEffect(() => {
    if (next === null) root.current?.removeAttribute("aria-busy");
    else root.current?.setAttribute("aria-busy", "true");
    if (next === null) {
      if (groups.length > 1) onMarked();
      return;
    }
    const timer = setTimeout(() => {
      marked.current.add(next);
      redraw((times) => times + 1);
    });
    return () => clearTimeout(timer);
  }, [next, groups]);

  return (
    <>
      {groups.map((group, index) => (
        <Group key={group.first} {...{ group, document, words, root }} marked={marked.current.has(index)} />
      ))}
    </>
  );
}

interface ParagraphGroup {
  /** Index of its first paragraph. */
  first: number;
  paragraphs: readonly Paragraph[];
  covers: readonly (readonly Cover<MarkLabel>[])[];
  /** Those of its tables by their first paragraphs. */
  tables: ReadonlyMap<number, TextTable>;
}

interface GroupProps extends Pick<Props, "document" | "words" | "root"> {
  group: ParagraphGroup;
  marked: boolean;
}

const NONE: readonly Cover<MarkLabel>[] = [];

const Group: (props: GroupProps & { key?: number }) => VNode = memo(
  ({ group: { first, paragraphs, covers, tables }, document, words, root, marked }: GroupProps) => {
    useLayoutEffect(() => {
      if (!marked || filters.peek() === NO_FILTERS) return;
      const elements = root.current!.getElementsByClassName(PARAGRAPH_CLASS);
      for (let index = 0; index < paragraphs.length; index++)
        showVisible(elements[first + index]!, visibleMarks.peek());
    }, [marked]);
    const coversOf = (index: number) => (marked ? (covers[index - first] ?? NONE) : NONE);
    const drawn: VNode[] = [];
    for (let index = first; index < first + paragraphs.length; ) {
      const paragraph = paragraphs[index - first]!;
      const table = tables.get(index);
      drawn.push(
        table ? (
          <TextTableView key={paragraph.start} {...{ document, table, words, coversOf }} />
        ) : (
          <ParagraphView key={paragraph.start} {...{ document, paragraph, words }} covers={coversOf(index)} />
        ),
      );
      index = table ? table.end : index + 1;
    }
    return <>{drawn}</>;
  },
) as (props: GroupProps & { key?: number }) => VNode;

/** Dims the marks that the filters leave out. */
export function showVisible(root: Element, visible: ReadonlySet<string>): void {
  for (const element of root.querySelectorAll<HTMLElement>("[data-marks]")) {
    const shown = element.dataset.marks!.split(" ").some((id) => visible.has(id));
    if (element.classList.contains("off") === shown) element.classList.toggle("off", !shown);
  }
}

/** Groups of some paragraphs each; no border cuts a table. */
function groupsOf(document: ReportDocument): ParagraphGroup[] {
  const { paragraphs } = document;
  const covers = coversByParagraph(paragraphs, document.covers);
  const found = textTables(document.text, paragraphs);
  const tables = new Map(found.map((table) => [table.first, table]));
  const groups: ParagraphGroup[] = [];
  for (let first = 0; first < paragraphs.length; ) {
    const border = first + PARAGRAPHS;
    const cut = found.find((table) => table.first < border && border < table.end);
    const last = cut ? cut.end : border;
    groups.push({ first, paragraphs: paragraphs.slice(first, last), covers: covers.slice(first, last), tables });
    first = last;
  }
  return groups;
}

/** What the address leads to, in the text. */
function targetSpan(document: ReportDocument): Span | null {
  const { target } = address.value;
  const mark = activeMark.value;
  if (mark) return coreOf(mark);
  const section = sectionIn(target);
  return placeIn(target) ?? (section === null ? null : (document.sectionById.get(section)?.heading ?? null));
}

function groupAt(groups: readonly ParagraphGroup[], paragraphs: readonly Paragraph[], span: Span | null): number {
  if (span === null) return 0;
  const index = paragraphs.findIndex(({ end }) => end > span.start);
  return Math.max(
    0,
    groups.findLastIndex(({ first }) => first <= index),
  );
}

/** The group to be marked next: behind where the reader is, then before. */
function nextUnmarked(marked: ReadonlySet<number>, count: number, at: number): number | null {
  for (let index = at; index < count; index++) if (!marked.has(index)) return index;
  for (let index = at - 1; index >= 0; index--) if (!marked.has(index)) return index;
  return null;
}
