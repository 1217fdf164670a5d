import { useSignalEffect } from "@preact/signals";
import type { VNode } from "preact";
import { memo } from "preact/compat";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Words } from "../interface/words/words.js";
import { placeIn, sectionIn } from "../model/address.js";
import { coversByParagraph, type ReportDocument } from "../model/report-document.js";
import { activeMark, address, arrivals, goTo, visibleMarks, words } from "../state.js";
import { paintMark } from "./active-mark.js";
import { followReading } from "./follow-reading.js";
import { paint } from "./highlights.js";
import { moveAmongMarks } from "./move-among-marks.js";
import { ParagraphView, sectionElementId } from "./paragraph-view.js";
import { SearchHits } from "./search-hits.js";
import { TextNodes } from "./text-nodes.js";

/** The document itself, with its marks; follows the address bar, the filters and the search. */
export function TextView({ document }: { document: ReportDocument }): VNode {
  const root = useRef<HTMLElement>(null);
  const nodes = useRef<TextNodes | null>(null);

  useEffect(() => {
    nodes.current = new TextNodes(root.current!, document.paragraphs);
    const first = root.current!.querySelector<HTMLElement>("a.mark");
    if (first) first.tabIndex = 0;
    return followReading(root.current!);
  }, [document]);

  useSignalEffect(() => {
    const visible = visibleMarks.value;
    for (const element of root.current!.querySelectorAll<HTMLElement>("[data-marks]")) {
      const shown = element.dataset.marks!.split(" ").some((id) => visible.has(id));
      element.classList.toggle("off", !shown);
    }
  });

  useSignalEffect(() => {
    const mark = activeMark.value;
    const count = arrivals.value;
    requestAnimationFrame(() => {
      if (!root.current || !nodes.current) return;
      paintMark(mark, root.current, nodes.current);
      if (count !== lastArrival) scrollToTarget(root.current, nodes.current, address.peek().target, document.number);
      lastArrival = count;
    });
  });

  const choose = (event: MouseEvent) => {
    const place = (event.target as Element).closest<HTMLElement>("[data-marks]:not(.off)");
    if (!place || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goTo({ target: place.dataset.marks!.split(" ")[0]! }, { follow: false });
  };

  return (
    <article
      ref={root}
      id="text"
      class="text"
      lang="zh-CN"
      onClick={choose}
      onKeyDown={(event) => moveAmongMarks(event, root.current!)}
    >
      <Paragraphs document={document} words={words.value} />
      <SearchHits document={document} nodes={nodes} />
    </article>
  );
}

let lastArrival = 0;

function scrollToTarget(root: HTMLElement, nodes: TextNodes, target: string | null, document: number): void {
  const place = placeIn(target);
  paint("found", place ? [place] : [], nodes);
  if (target === null) {
    scrollTo({ top: 0 });
    return;
  }
  if (place) {
    nodes.paragraphAt(place.start)?.scrollIntoView({ block: "center" });
    return;
  }
  const section = sectionIn(target);
  const element =
    section === null
      ? root.querySelector<HTMLElement>(`[data-marks~="${CSS.escape(target)}"].core`)
      : root.ownerDocument.getElementById(sectionElementId(document, section));
  element?.scrollIntoView({ block: section === null ? "center" : "start" });
}

/** Drawn once for a document and language: what changes while reading is painted over it. */
const Paragraphs: (props: { document: ReportDocument; words: Words }) => VNode = memo(
  ({ document, words }: { document: ReportDocument; words: Words }) => {
    const covers = useMemo(() => coversByParagraph(document.paragraphs, document.covers), [document]);
    return (
      <>
        {document.paragraphs.map((paragraph, index) => (
          <ParagraphView key={paragraph.start} {...{ document, paragraph, words }} covers={covers[index]!} />
        ))}
      </>
    );
  },
) as (props: { document: ReportDocument; words: Words }) => VNode;
