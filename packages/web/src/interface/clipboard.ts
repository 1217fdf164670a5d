import { type Signal, signal } from "@preact/signals";

/** What came of the last copying, for the reader to see; `null` after a while. */
export const copyState: Signal<"copied" | "failed" | null> = signal(null);

const SHOWN_FOR = 2500;
let timer = 0;

function tell(state: "copied" | "failed"): void {
  copyState.value = state;
  clearTimeout(timer);
  timer = setTimeout(() => {
    copyState.value = null;
  }, SHOWN_FOR) as unknown as number;
}

/** Copies plain text. */
export function copyText(text: string): void {
  copy({ "text/plain": text });
}

/**
 * Copies one thing in several formats, of which the program that it is pasted into takes the best. Uses the `copy` event: it works in
 * files opened from disk too, where the asynchronous clipboard may be denied.
 */
export function copy(formats: Record<string, string>): void {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    for (const [type, data] of Object.entries(formats)) event.clipboardData?.setData(type, data);
  };
  document.addEventListener("copy", fill, { once: true });
  const done = document.execCommand("copy");
  document.removeEventListener("copy", fill);
  tell(done ? "copied" : "failed");
}
