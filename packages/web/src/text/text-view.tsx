import { useSignalEffect } from "@preact/signals";
import type { VNode } from "preact";
import { useCallback, useEffect, useRef } from "preact/hooks";
import type { Span } from "tifa";
import { placeIn, sectionIn } from "../model/address.js";
import type { ReportDocument } from "../model/report-document.js";
import { adding } from "../review/forms.js";
import { activeMark, address, arrivals, goTo, visibleMarks, words } from "../state.js";
import { paintMark } from "./active-mark.js";
import { followReading } from "./follow-reading.js";
import { paint } from "./highlights.js";
import { judgedIn, showJudged } from "./judged-marks.js";
import { moveAmongMarks } from "./move-among-marks.js";
import { sectionElementId } from "./paragraph-view.js";
import { Paragraphs, showVisible } from "./paragraphs-view.js";
import { SearchHits, searchResult } from "./search-hits.js";
import { TextNodes } from "./text-nodes.js";

/** The document itself, with its marks; follows the address bar, the filters and the search. */
export function TextView({ document }: { document: ReportDocument }): VNode {
  const root = useRef<HTMLElement>(null);
  const nodes = useRef<TextNodes | null>(null);

  useEffect(() => {
    nodes.current = new TextNodes(root.current!, document.paragraphs);
    reachable(root.current!);
    return followReading(root.current!);
  }, [document]);

  useSignalEffect(() => showVisible(root.current!, visibleMarks.value));

  useSignalEffect(() => {
    if (root.current) showJudged(root.current, judgedIn(document));
  });

  const onMarked = useCallback(() => {
    // what is painted over the text lies over text nodes, and some of those are new
    requestAnimationFrame(() => {
      if (!root.current || !nodes.current) return;
      reachable(root.current);
      paintMark(activeMark.peek(), root.current, nodes.current);
      paintFound(address.peek().target, nodes.current);
      showJudged(root.current, judgedIn(document));
      if (searchResult.peek().count > 0) searchResult.value = { ...searchResult.peek() };
    });
  }, []);

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

  useSignalEffect(() => {
    const span = adding.value;
    // the selection itself goes when the form is written in
    if (!nodes.current) return;
    paint("found", [span ?? placeIn(address.peek().target)].filter(isPlace), nodes.current);
    // on a phone the form comes up over the lower half
    if (span) nodes.current.paragraphAt(span.start)?.scrollIntoView({ block: "nearest" });
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
      <Paragraphs document={document} words={words.value} root={root} onMarked={onMarked} />
      <SearchHits document={document} nodes={nodes} />
    </article>
  );
}

let lastArrival = 0;

const isPlace = (span: Span | null): span is Span => span !== null;

/** Brings the first mark into the order of the Tab key, where none is. */
function reachable(root: HTMLElement): void {
  const first = root.querySelector<HTMLElement>('a.mark[tabindex="0"]') ?? root.querySelector<HTMLElement>("a.mark");
  if (first) first.tabIndex = 0;
}

function paintFound(target: string | null, nodes: TextNodes): Span | null {
  const place = placeIn(target);
  paint("found", place ? [place] : [], nodes);
  return place;
}

function scrollToTarget(root: HTMLElement, nodes: TextNodes, target: string | null, document: number): void {
  const place = paintFound(target, nodes);
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
