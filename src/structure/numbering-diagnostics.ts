import type { Diagnostic, Section } from "../types.js";
import type { Heading } from "./heading.js";

/** Reports headings whose number does not follow that of the one before, in the same style and part. Articles count through. */
export function numberingDiagnostics(headings: readonly Heading[], sections: readonly Section[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  const last = new Map<string, Heading>();
  headings.forEach((heading, index) => {
    if (heading.ordinal === null) return;
    const part = heading.style === "article" ? "" : (sections[index]!.parent ?? "");
    const key = `${heading.style} ${part}`;
    const problem = problemOf(last.get(key), heading, index);
    last.set(key, heading);
    if (problem !== null) found.push({ ...problem, span: { start: heading.start, end: heading.end } });
  });
  return found;
}

function problemOf(before: Heading | undefined, heading: Heading, index: number): Omit<Diagnostic, "span"> | null {
  const ordinal = heading.ordinal!;
  if (before === undefined) {
    if (ordinal <= 1 || index === 0) return null;
    return { code: "numbering-gap", message: `${heading.label} is the first of its kind in this part` };
  }
  if (ordinal === before.ordinal! + 1) return null;
  const message = `${heading.label} follows ${before.label}`;
  if (ordinal === before.ordinal) return { code: "numbering-repeated", message };
  return { code: ordinal === 1 ? "numbering-restart" : "numbering-gap", message };
}
