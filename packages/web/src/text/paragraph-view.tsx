import { Fragment, type JSX, type VNode } from "preact";
import type { Words } from "../interface/words/words.js";
import { toHash } from "../model/address.js";
import type { Paragraph } from "../model/paragraphs.js";
import type { MarkLabel, ReportDocument } from "../model/report-document.js";
import { type Cover, type Segment, segmentsOf } from "../model/segments.js";
import { PARAGRAPH_CLASS } from "./text-nodes.js";

interface Props {
  document: ReportDocument;
  paragraph: Paragraph;
  covers: readonly Cover<MarkLabel>[];
  words: Words;
}

const DEEPEST_HEADING = 6;

/** Name of a section's heading as an element of the page. */
export function sectionElementId(document: number, section: number): string {
  return `document-${document}-section-${section}`;
}

/** A paragraph of the document, with everything that is marked in it. */
export function ParagraphView({ document, paragraph, covers, words }: Props): VNode {
  const { start, end, heading, headingOnly, section, head } = paragraph;
  const id = heading ? sectionElementId(document.number, heading.id) : undefined;
  const stretch = (from: number, to: number) => <Stretch {...{ from, to, paragraph, covers, document, words }} />;
  const common = { "data-section": section ?? undefined };
  if (heading && headingOnly) {
    const Heading = `h${Math.min(heading.level + 1, DEEPEST_HEADING)}` as "h2";
    return (
      <Heading {...common} id={id} class={`${PARAGRAPH_CLASS} heading level-${heading.level}`}>
        {stretch(start, end)}
      </Heading>
    );
  }
  const className = [PARAGRAPH_CLASS, head === null ? "" : `head ${head}`, isUnbroken(paragraph) ? "unbroken" : ""]
    .filter((name) => name !== "")
    .join(" ");
  if (!heading) {
    return (
      <p {...common} class={className}>
        {stretch(start, end)}
      </p>
    );
  }
  const border = Math.min(Math.max(heading.heading.end, start), end);
  return (
    <p {...common} class={className}>
      <b id={id} class="run-in">
        {stretch(start, border)}
      </b>
      {stretch(border, end)}
    </p>
  );
}

/** So many characters without a place to break a line, as addresses of pages have them. */
const UNBROKEN = /[!-~]{24}/;
const isUnbroken = ({ pieces }: Paragraph): boolean => pieces.some(({ text }) => UNBROKEN.test(text));

/** A part of a paragraph, with everything that is marked in it. */
export function Stretch({ from, to, covers, ...at }: Props & { from: number; to: number }): VNode {
  return (
    <>
      {segmentsOf(from, to, covers).map((segment) => (
        <SegmentView key={segment.start} segment={segment} {...at} />
      ))}
    </>
  );
}

interface SegmentProps {
  segment: Segment<MarkLabel>;
  paragraph: Paragraph;
  document: ReportDocument;
  words: Words;
}

/** A stretch under one set of marks: an element for each, the innermost that is a figure or term being a link. */
function SegmentView({ segment, paragraph, document, words }: SegmentProps): VNode {
  const text = shownText(paragraph, segment.start, segment.end);
  const link = segment.labels.findLastIndex(({ part }) => part === "core");
  let inner: JSX.Element = <Fragment>{text}</Fragment>;
  for (let index = segment.labels.length - 1; index >= 0; index--) {
    const { kind, part, marks } = segment.labels[index]!;
    const properties = { class: `mark ${kind} ${part}`, "data-marks": marks.join(" ") };
    if (index !== link) inner = <span {...properties}>{inner}</span>;
    else {
      const href = toHash({ view: "text", document: document.number, target: marks[0]! });
      const name = `${text}${words.aside(words.kind[kind])}`;
      inner = (
        <a {...properties} href={href} tabIndex={-1} aria-label={name}>
          {inner}
        </a>
      );
    }
  }
  return inner;
}

/** What the paragraph shows of `[start, end)`. */
function shownText({ pieces }: Paragraph, start: number, end: number): string {
  let text = "";
  for (const piece of pieces) {
    if (piece.start >= end) break;
    if (piece.end <= start) continue;
    if (piece.text.length !== piece.end - piece.start) text += piece.start >= start ? piece.text : "";
    else text += piece.text.slice(Math.max(0, start - piece.start), Math.max(0, end - piece.start));
  }
  return text;
}
