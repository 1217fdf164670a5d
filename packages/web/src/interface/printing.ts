import { type Signal, signal } from "@preact/signals";

/** Whether the page is being printed: paper is not scrolled. */
export const printing: Signal<boolean> = signal(false);

/** Follows the browser's printing; what changes with it stands in the page before it is printed. Returns what ends that. */
export function followPrinting(): () => void {
  const begin = () => {
    printing.value = true;
  };
  const end = () => {
    printing.value = false;
  };
  addEventListener("beforeprint", begin);
  addEventListener("afterprint", end);
  return () => {
    removeEventListener("beforeprint", begin);
    removeEventListener("afterprint", end);
  };
}
