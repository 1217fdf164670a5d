import type { VNode } from "preact";
import type { ReportDocument } from "../model/report-document.js";
import { visibleMarks, words } from "../state.js";
import { FiguresBySection } from "./figures-by-section.js";
import { TargetBounds } from "./target-bounds.js";
import { TermFrequency } from "./term-frequency.js";
import { TermPlaces } from "./term-places.js";

/** One document in charts, under the filters of the page. */
export function ChartsView({ document }: { document: ReportDocument }): VNode {
  const visible = visibleMarks.value;
  if (visible.size === 0) return <p class="quiet">{words.value.nothing}</p>;
  return (
    <div class="charts">
      <FiguresBySection document={document} visible={visible} />
      <TargetBounds document={document} visible={visible} />
      <TermFrequency document={document} visible={visible} />
      <TermPlaces document={document} visible={visible} />
    </div>
  );
}
