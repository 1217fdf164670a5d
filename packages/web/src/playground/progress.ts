import { type Signal, signal } from "@preact/signals";

/** Whether documents are to be chosen, or are shown. */
export const choosing: Signal<boolean> = signal(true);

/** What is being read or analysed, or `null`. */
export const underWay: Signal<string | null> = signal(null);

/** What went wrong, or may have been lost, with the last documents. */
export const troubles: Signal<readonly { name: string; message: string }[]> = signal([]);

export function tell(name: string, message: string): void {
  troubles.value = [...troubles.value, { name, message }];
}

/** Tells of something that went wrong with no file in particular. */
export function failed(error: unknown): void {
  tell("tifa", error instanceof Error ? error.message : String(error));
}
