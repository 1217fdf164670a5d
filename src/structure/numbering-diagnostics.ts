import type { Diagnostic, Section } from "../types.js";
import type { Heading } from "./heading.js";

/**
 * Reports headings whose number does not follow that of the one before, in the same style and part.
 * Numbers that count on through the parts of a document (`（四）` below `二、`) are in order too.
 */
export function numberingDiagnostics(headings: readonly Heading[], sections: readonly Section[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  const last = new Map<string, Heading>();
  const lastOfStyle = new Map<string, number>();
  headings.forEach((heading, index) => {
    if (heading.ordinal === null) return;
    const key = `${heading.style} ${sections[index]!.parent ?? ""}`;
    const countsOn = heading.ordinal === (lastOfStyle.get(heading.style) ?? 0) + 1;
    const problem = countsOn ? null : problemOf(last.get(key), heading, index);
    last.set(key, heading);
    lastOfStyle.set(heading.style, heading.ordinal);
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
