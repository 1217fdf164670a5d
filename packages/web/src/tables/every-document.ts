import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { ReportDocument } from "../model/report-document.js";
import { current, documents } from "../state.js";

/** Whether the tables hold all open documents, or the one that is looked at. */
export const everyDocument: Signal<boolean> = signal(false);

/** The documents of the tables. */
export const tableDocuments: ReadonlySignal<readonly ReportDocument[]> = computed(() => {
  if (everyDocument.value && documents.value.length > 1) return documents.value;
  return current.value ? [current.value] : [];
});
