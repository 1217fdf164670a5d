import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { type Agreement, mergeVerdicts } from "tifa/review";
import { countsByReader } from "./said-by.js";
import { reader, verdicts } from "./verdicts.js";

/** Whether this reader checks apart from others, so that what they judged is yet to be checked. */
export const apart: Signal<boolean> = signal(false);

/** The readers whose verdicts are here. */
export const readers: ReadonlySignal<[name: string, count: number][]> = computed(() =>
  countsByReader(verdicts.value, reader.value),
);

/** How far each two of them agree; of readers who judged nothing together there is nothing to say. */
export const agreements: ReadonlySignal<readonly Agreement[]> = computed(() =>
  readers.value.length < 2 ? [] : mergeVerdicts(verdicts.value).agreements.filter(({ items }) => items > 0),
);
