import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ReportDocument } from "../model/report-document.js";
import { words } from "../state.js";
import { adding, checking } from "./forms.js";
import { addSelected } from "./review-keys.js";
import { selectedSpan } from "./selection.js";

/** Fingers have no key for it: without one, what is selected in the text is added by a button beside it. */
const BY_FINGER = "(pointer: coarse)";
/** Between the selection and the button, where the handles of the selection hang. */
const GAP = 28;
const HEIGHT = 44;

/** While somebody checks, a button under what is selected in the text. */
export function SelectionButton({ document: shown }: { document: ReportDocument }): VNode | null {
  const [top, setTop] = useState<number | null>(null);
  const on = checking.value && adding.value === null;
  useEffect(() => {
    if (!on || !matchMedia(BY_FINGER).matches) {
      setTop(null);
      return;
    }
    const place = () => setTop(selectedSpan(shown.paragraphs) ? bottomOfSelection() : null);
    place();
    document.addEventListener("selectionchange", place);
    addEventListener("scroll", place, { passive: true });
    return () => {
      document.removeEventListener("selectionchange", place);
      removeEventListener("scroll", place);
    };
  }, [on, shown]);
  if (top === null) return null;
  return (
    <button
      type="button"
      class="main at-selection"
      style={{ insetBlockStart: `${top}px` }}
      // the selection must not be lost to the button
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={addSelected}
    >
      {words.value.review.addHere}
    </button>
  );
}

/** Where the button has room: under the selection, or at the lower edge of the screen. */
function bottomOfSelection(): number | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const { bottom } = selection.getRangeAt(0).getBoundingClientRect();
  return Math.max(0, Math.min(bottom + GAP, innerHeight - HEIGHT - GAP));
}
