import type { ReportDocument } from "./report-document.js";

/** Reading begins before this, in milliseconds. */
const AFTER = 500;
/** So long a task opens documents before the page may do something else, in milliseconds. */
const TASK = 40;

/** What is done for each document once before a view can show it. */
export interface Preparation {
  isDone(document: ReportDocument): boolean;
  prepare(document: ReportDocument): void;
}

/** Asking for something of a document opens it. */
export const OPENING: Preparation = {
  isDone: ({ isOpen }) => isOpen,
  prepare: ({ marks }) => marks.at(0),
};

/**
 * Opens the next few of those documents that are closed, or prepares them in another way, for no longer than a task may take.
 *
 * @returns Whether any are left.
 */
export function openSome(documents: readonly ReportDocument[], { isDone, prepare }: Preparation = OPENING): boolean {
  const end = performance.now() + TASK;
  for (const document of documents) {
    if (isDone(document)) continue;
    if (performance.now() > end) return true;
    prepare(document);
  }
  return false;
}

/** Opens documents that nobody has asked for yet, from task to task, so that views of all of them need not wait. */
export function openAhead(documents: readonly ReportDocument[]): void {
  const open = () => {
    if (openSome(documents)) setTimeout(open);
  };
  setTimeout(open, AFTER);
}

/** Opens documents from task to task. */
export async function opened(documents: readonly ReportDocument[]): Promise<void> {
  while (openSome(documents)) await new Promise((next) => setTimeout(next));
}
