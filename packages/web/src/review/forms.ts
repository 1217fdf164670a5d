import { effect, type Signal, signal } from "@preact/signals";
import type { Span } from "tifa";
import { activeMark } from "../state.js";

/** `id` of the mark that is being corrected, or `null`. */
export const editing: Signal<string | null> = signal(null);

/** Whether somebody has unfolded what checking needs. */
export const checking: Signal<boolean> = signal(false);

/** What is being added, or `null`. */
export const adding: Signal<Span | null> = signal(null);

// at once: after the next frame it would close what the reader began to add in the meantime
effect(() => {
  if (activeMark.value) adding.value = null;
});
