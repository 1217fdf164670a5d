import { type Signal, signal } from "@preact/signals";

/** `id` of the section that the reader is reading. */
export const readingSection: Signal<number | null> = signal(null);

/** The line of the window, from its top, at which people read. */
const READING_LINE = 0.3;

/** Keeps {@link readingSection} while the page is scrolled. Returns what ends it. */
export function followReading(root: HTMLElement): () => void {
  let asked = 0;
  const read = () => {
    asked = 0;
    const { left, width } = root.getBoundingClientRect();
    const at = document.elementFromPoint(left + width / 2, innerHeight * READING_LINE);
    const section = at?.closest<HTMLElement>("[data-section]")?.dataset.section;
    if (section !== undefined) readingSection.value = Number(section);
    else if (scrollY < innerHeight / 4) readingSection.value = null;
  };
  const ask = () => {
    asked ||= requestAnimationFrame(read);
  };
  addEventListener("scroll", ask, { passive: true });
  ask();
  return () => {
    removeEventListener("scroll", ask);
    cancelAnimationFrame(asked);
  };
}
