import type { DiagnosticCode } from "../diagnostics.js";
import type { Diagnostic } from "../types.js";

const SUSPECTS: readonly { code: DiagnosticCode; what: string; pattern: RegExp }[] = [
  { code: "broken-character", what: "broken", pattern: /[\uFFFD\p{Surrogate}]/gu },
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  { code: "control-character", what: "control", pattern: /[\u0000-\u0008\u000E-\u001F\u007F]/g },
];

/** Reports characters of the raw text that no document should hold: one diagnostic a kind, at the first of them, with their number. */
export function characterDiagnostics(raw: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { code, what, pattern } of SUSPECTS) {
    const first = raw.search(pattern);
    if (first < 0) continue;
    let count = 0;
    for (const _ of raw.matchAll(pattern)) count++;
    found.push({
      code,
      message: `${count} ${what} character(s), the first one here`,
      span: { start: first, end: first + 1 },
    });
  }
  return found;
}
