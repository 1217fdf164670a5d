import { computed, type ReadonlySignal } from "@preact/signals";
import { stratifiedSample } from "tifa/review";
import type { Mark } from "../model/mark-kinds.js";
import { opened } from "../model/open-ahead.js";
import type { ReportDocument } from "../model/report-document.js";
import { current, documents } from "../state.js";
import { apart } from "./readers.js";
import { markKey, reader, sample, verdictByMark } from "./verdicts.js";

/** The marks of a document that are to be checked, in the order of its text. */
function marksToCheck(document: ReportDocument): Mark[] {
  const drawn = sample.value;
  return drawn === null ? document.marks : document.marks.filter((mark) => drawn.has(markKey(document, mark)));
}

/** How many marks are to be checked. */
export const countToCheck: ReadonlySignal<number> = computed(
  () => sample.value?.size ?? documents.value.reduce((sum, { markCount }) => sum + markCount, 0),
);

/** The marks that are checked: by anybody, or by this reader where he checks apart. */
const checkedMarks: ReadonlySignal<ReadonlySet<string>> = computed(() => {
  const all = [...verdictByMark.value];
  // of several verdicts this reader's own comes first
  return new Set(all.filter(([, { by }]) => !apart.value || by === reader.value).map(([key]) => key));
});

/** How many of them are checked. */
export const countChecked: ReadonlySignal<number> = computed(() => {
  const drawn = sample.value;
  const keys = [...checkedMarks.value];
  return drawn === null ? keys.length : keys.filter((key) => drawn.has(key)).length;
});

/** Draws so many items by kind and document; 0 takes all again. All documents are opened for it. */
export async function drawSample(size: number, seed = 1): Promise<void> {
  sample.value = null;
  if (size < 1) return;
  const from = documents.peek();
  await opened(from);
  // other documents may have been opened in their place
  if (from !== documents.peek()) return;
  const all = from.flatMap((document) => document.marks.map((mark) => ({ document, mark })));
  const drawn = stratifiedSample(all, size, seed, {
    keyOf: ({ document, mark }) => JSON.stringify([document.hash, mark.id]),
    stratumOf: ({ document, mark }) => `${mark.kind} ${document.number}`,
  });
  sample.value = new Set(drawn.map(({ document, mark }) => markKey(document, mark)));
}

/** The next mark that nobody has judged, behind the one that is open; the first one behind the last. */
export function nextUnchecked(from: Mark | null): { document: ReportDocument; mark: Mark } | null {
  const all = documents.value;
  const here = Math.max(0, current.value ? all.indexOf(current.value) : 0);
  const isUnchecked = (document: ReportDocument) => (mark: Mark) => !checkedMarks.value.has(markKey(document, mark));
  for (let turn = 0; turn <= all.length; turn++) {
    const document = all[(here + turn) % all.length];
    if (!document) return null;
    const marks = marksToCheck(document);
    const mark = behind(turn === 0 ? from : null, marks, document).find(isUnchecked(document));
    if (mark) return { document, mark };
  }
  return null;
}

/** The mark before the one that is open, among those to be checked; `null` before the first. */
export function previousToCheck(from: Mark | null): { document: ReportDocument; mark: Mark } | null {
  const document = current.value;
  if (!document || !from) return null;
  const place = document.marks.indexOf(from);
  const mark = marksToCheck(document).findLast((other) => document.marks.indexOf(other) < place);
  return mark ? { document, mark } : null;
}

/** The marks behind one, which need not be among them. */
function behind(from: Mark | null, marks: readonly Mark[], document: ReportDocument): readonly Mark[] {
  if (from === null) return marks;
  const place = document.marks.indexOf(from);
  return marks.filter((mark) => document.marks.indexOf(mark) > place);
}
