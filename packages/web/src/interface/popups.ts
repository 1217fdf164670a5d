/** What opens over the page, a menu or a list to choose from. */
const POPUPS = "details.menu[open], details.document-choice[open]";

/** Closes what is open over the page on a click elsewhere, and on Escape, which leads back to its button. Returns what ends that. */
export function closePopups(): () => void {
  const onPointer = ({ target }: Event) => {
    for (const popup of opened()) if (!(target instanceof Node && popup.contains(target))) popup.open = false;
  };
  const onKey = (event: KeyboardEvent) => {
    const popup = opened().at(-1);
    if (event.key !== "Escape" || !popup) return;
    // what lies under it stays open
    event.stopPropagation();
    popup.open = false;
    popup.querySelector<HTMLElement>("summary")?.focus();
  };
  document.addEventListener("pointerdown", onPointer, true);
  document.addEventListener("keydown", onKey, true);
  return () => {
    document.removeEventListener("pointerdown", onPointer, true);
    document.removeEventListener("keydown", onKey, true);
  };
}

const opened = (): HTMLDetailsElement[] => [...document.querySelectorAll<HTMLDetailsElement>(POPUPS)];
