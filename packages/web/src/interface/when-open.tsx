import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { OPENING, openSome, type Preparation } from "../model/open-ahead.js";
import type { ReportDocument } from "../model/report-document.js";
import { words } from "../state.js";

interface Props {
  documents: readonly ReportDocument[];
  /** What else they need than to be open. */
  preparation?: Preparation;
  /** Where something else on the page tells how far it is. */
  silent?: boolean;
  children(): VNode | null;
}

/** What needs documents to be open: they are opened from task to task, and until they are the reader sees how far that is. */
export function WhenOpen({ documents, preparation = OPENING, silent = false, children }: Props): VNode | null {
  const [, redraw] = useState(0);
  const count = documents.filter(preparation.isDone).length;
  const waits = count < documents.length;
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => {
      openSome(documents, preparation);
      redraw((times) => times + 1);
    });
    return () => clearTimeout(timer);
  }, [documents, preparation, count, waits]);
  if (!waits) return children();
  return silent ? null : <Preparing done={count} of={documents.length} />;
}

/** Says that the page works on, and how far it is. */
export function Preparing({ done, of }: { done: number; of: number }): VNode {
  const say = words.value.corpus.preparing;
  return (
    <p class="preparing quiet" role="status">
      {say} <progress max={of} value={done} aria-label={say} />
    </p>
  );
}
