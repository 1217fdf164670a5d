import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { Nothing } from "../interface/nothing.js";
import { passes } from "../model/filters.js";
import type { ReportDocument } from "../model/report-document.js";
import { checkedDocument } from "../review/checked-document.js";
import { filters } from "../state.js";
import { FiguresBySection } from "./figures-by-section.js";
import { TargetBounds } from "./target-bounds.js";
import { TermFrequency } from "./term-frequency.js";
import { TermPlaces } from "./term-places.js";

/** One document in charts, under the filters of the page. */
export function ChartsView({ document: read }: { document: ReportDocument }): VNode {
  const document = checkedDocument(read);
  const chosen = filters.value;
  const visible = useMemo(
    () => new Set(document.marks.filter((mark) => passes(mark, chosen, document)).map(({ id }) => id)),
    [document, chosen],
  );
  if (visible.size === 0) return <Nothing />;
  return (
    <div class="charts">
      <FiguresBySection document={document} visible={visible} />
      <TargetBounds document={document} visible={visible} />
      <TermFrequency document={document} visible={visible} />
      <TermPlaces document={document} visible={visible} />
    </div>
  );
}
