import { type Signal, signal } from "@preact/signals";

/** Whether documents are to be chosen, or are shown. */
export const choosing: Signal<boolean> = signal(true);

/** What is being read or analysed, and which of how many it is; `null` where nothing is. */
export const underWay: Signal<{ name: string; at: number; of: number } | null> = signal(null);

/** Something to be told of a file, or of none in particular. */
export interface Trouble {
  name: string | null;
  message: string;
  /** Whether the file could not be opened; else it is open, and something may be missing. */
  isRefused: boolean;
}

/** What went wrong, or may have been lost, with the last documents. */
export const troubles: Signal<readonly Trouble[]> = signal([]);

export function tell(name: string | null, message: string, isRefused: boolean): void {
  troubles.value = [...troubles.value, { name, message, isRefused }];
}

/** Tells of something that went wrong with no file in particular. */
export function failed(error: unknown): void {
  tell(null, error instanceof Error ? error.message : String(error), false);
}
