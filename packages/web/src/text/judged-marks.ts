import type { ReportDocument } from "../model/report-document.js";
import { type Judged, judgedAs } from "../review/said-by.js";
import { markKey, verdictsByMark } from "../review/verdicts.js";
import { words } from "../state.js";

/** How the marks of a document were judged, by their ids. */
export function judgedIn(document: ReportDocument): ReadonlyMap<string, Judged> {
  const said = verdictsByMark.value;
  if (said.size === 0) return new Map();
  return new Map(
    document.marks.flatMap(({ id }) => {
      const judged = judgedAs(said.get(markKey(document, { id })) ?? []);
      return judged ? [[id, judged] as const] : [];
    }),
  );
}

/** Shows at figures and terms how they were judged: a sign for the eye, its words for screen readers. */
export function showJudged(root: Element, judged: ReadonlyMap<string, Judged>): void {
  const say = words.peek().review;
  const names = { ...say.judgements, split: say.differ };
  for (const element of root.querySelectorAll<HTMLElement>(".mark.core")) {
    const now = judgementOf(element.dataset.marks?.split(" ") ?? [], judged);
    if ((element.dataset.judged ?? null) === now) continue;
    if (now === null) {
      delete element.dataset.judged;
      element.removeAttribute("aria-description");
    } else {
      element.dataset.judged = now;
      element.setAttribute("aria-description", names[now]);
    }
  }
}

/** One sign for all marks of a place; none while one of them is still to be judged. */
function judgementOf(ids: readonly string[], judged: ReadonlyMap<string, Judged>): Judged | null {
  const [first, ...others] = ids.map((id) => judged.get(id) ?? null);
  if (!first || others.includes(null)) return null;
  return others.some((other) => other !== first) ? "changed" : first;
}
