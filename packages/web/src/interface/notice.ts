import { type Signal, signal } from "@preact/signals";

/** What the reader is told for a while. */
export type Notice = "copied" | "copyFailed" | "selectFirst" | "allChecked";

/** What is told now, or `null`. */
export const notice: Signal<Notice | null> = signal(null);

/** Takes back what was told, where it is that: it no longer holds. */
export function untell(what: Notice): void {
  if (notice.value === what) notice.value = null;
}

const SHOWN_FOR = 2500;
let timer = 0;

export function tell(what: Notice): void {
  notice.value = what;
  clearTimeout(timer);
  timer = setTimeout(() => {
    notice.value = null;
  }, SHOWN_FOR) as unknown as number;
}
