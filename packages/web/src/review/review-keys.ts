import { isComposing } from "../interface/keys.js";
import { tell, untell } from "../interface/notice.js";
import { activeMark, current, goTo } from "../state.js";
import { adding, editing } from "./forms.js";
import { selectedSpan } from "./selection.js";
import { nextUnchecked, previousToCheck } from "./to-check.js";
import { judge, undo } from "./verdicts.js";

/** Judges the open mark and goes on to the next one. */
export function judgeAndGoOn(judgement: "right" | "wrong"): void {
  const mark = activeMark.value;
  if (!mark || !current.value) return;
  judge(current.value, mark, judgement);
  goNext();
}

export function goNext(): void {
  const next = nextUnchecked(activeMark.value);
  if (next) goTo({ view: "text", document: next.document.number, target: next.mark.id });
  else tell("allChecked");
}

/** Goes back to the mark before the open one. */
export function goBack(): void {
  const before = previousToCheck(activeMark.value);
  if (before) goTo({ view: "text", document: before.document.number, target: before.mark.id });
}

/** Opens the form for what is selected in the text. */
export function addSelected(): void {
  const span = current.value && selectedSpan(current.value.paragraphs);
  if (!span) {
    tell("selectFirst");
    return;
  }
  untell("selectFirst");
  adding.value = span;
}

const ACTIONS: Readonly<Record<string, () => void>> = {
  y: () => judgeAndGoOn("right"),
  x: () => judgeAndGoOn("wrong"),
  n: goNext,
  e: () => {
    editing.value = activeMark.value?.id ?? null;
  },
  m: () => {
    editing.value = activeMark.value?.id ?? null;
    requestAnimationFrame(() => document.querySelector<HTMLElement>(".review-form .note input")?.focus());
  },
  a: addSelected,
  u: undo,
};

/** Keys for checking, while nothing is being written. */
export function reviewKey(event: KeyboardEvent): void {
  const writing = (event.target as Element).closest("input, textarea, select");
  const action = ACTIONS[event.key.toLowerCase()];
  if (!action || writing || isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  action();
}
