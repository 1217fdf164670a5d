const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** Moves the focus to the mark before or after; of all marks only the focused one is in the order of the Tab key. */
export function moveAmongMarks(event: KeyboardEvent, root: HTMLElement): void {
  const step = STEPS[event.key];
  const from = (event.target as Element).closest<HTMLElement>("a.mark");
  if (step === undefined || !from || event.altKey || event.ctrlKey || event.metaKey) return;
  const links = [...root.querySelectorAll<HTMLElement>("a.mark:not(.off)")];
  let at = links.indexOf(from) + step;
  // a mark that another one cuts in pieces is one stop
  while (links[at]?.dataset.marks === from.dataset.marks) at += step;
  const to = links[at];
  if (!to) return;
  event.preventDefault();
  from.tabIndex = -1;
  to.tabIndex = 0;
  to.focus();
}
