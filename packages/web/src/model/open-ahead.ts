import type { ReportDocument } from "./report-document.js";

/** Reading begins before this, in milliseconds. */
const AFTER = 500;

/** Opens documents that nobody has asked for yet, one a task, so that views of all of them need not wait. */
export function openAhead(documents: readonly ReportDocument[]): void {
  let next = 0;
  const open = () => {
    const document = documents[next++];
    if (!document) return;
    // asking for something of it opens it
    document.marks.at(0);
    setTimeout(open);
  };
  setTimeout(open, AFTER);
}
