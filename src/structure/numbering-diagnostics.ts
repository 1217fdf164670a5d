import type { Diagnostic, Section } from "../types.js";
import type { Heading } from "./heading.js";
import type { Line } from "./lines.js";

/** Lines with the headings among them, and the sections that these open. */
interface HeadedLines {
  headings: readonly Heading[];
  sections: readonly Section[];
  lines: readonly Line[];
}

/**
 * Reports headings whose number does not follow that of the one before, in the same style and part.
 * Numbers that count on through the parts of a document (`（四）` below `二、`) are in order too, and so are those between which the
 * lines that carry the others are text (`6．持续梳理事项，全部纳入平台。`) and no headings.
 */
export function numberingDiagnostics({ headings, sections, lines }: HeadedLines): Diagnostic[] {
  const found: Diagnostic[] = [];
  const last = new Map<string, Heading>();
  const lastOfStyle = new Map<string, number>();
  headings.forEach((heading, index) => {
    if (heading.ordinal === null) return;
    const key = `${heading.style} ${sections[index]!.parent ?? ""}`;
    const countsOn = heading.ordinal === (lastOfStyle.get(heading.style) ?? 0) + 1;
    const before = last.get(key);
    const problem = countsOn || isBridged(before, heading, lines) ? null : problemOf(before, heading, index);
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

/** So many lines between two headings are looked through. */
const REACH = 400;

/** Whether lines of text between two headings carry the numbers between theirs; without one before, those from the first on. */
function isBridged(before: Heading | undefined, heading: Heading, lines: readonly Line[]): boolean {
  let next = heading.ordinal! - 1;
  const first = before?.ordinal ?? 0;
  if (next <= first) return false;
  const from = Math.max(before === undefined ? 0 : before.line + 1, heading.line - REACH);
  for (let index = heading.line - 1; index >= from && next > first; index--) {
    const numbering = lines[index]!.numbering;
    if (numbering?.style === heading.style && numbering.ordinal === next) next--;
  }
  return next === first;
}
