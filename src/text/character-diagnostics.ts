import type { DiagnosticCode } from "../diagnostics.js";
import type { Diagnostic } from "../types.js";
import { UnitSet } from "./unit-set.js";

const SUSPECTS: readonly { code: DiagnosticCode; what: string; units: UnitSet }[] = [
  { code: "broken-character", what: "broken", units: new UnitSet("\uFFFD", ["\uD800", "\uDFFF"]) },
  {
    code: "control-character",
    what: "control",
    units: new UnitSet("\x7F", ["\x00", "\x08"], ["\x0E", "\x1F"]),
  },
];

/** All of them: few texts have one, as their cleaning tells. */
export const SUSPECT: UnitSet = new UnitSet("\x7F\uFFFD", ["\x00", "\x08"], ["\x0E", "\x1F"], ["\uD800", "\uDFFF"]);

/** Reports characters of the raw text that no document should hold: one diagnostic a kind, at the first of them, with their number. */
export function characterDiagnostics(raw: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { code, what, units } of SUSPECTS) {
    let first = -1;
    let count = 0;
    for (let at = units.next(raw, 0, raw.length); at < raw.length; at = units.next(raw, at + 1, raw.length)) {
      if (isHalfOfPair(raw, at)) continue;
      if (count++ === 0) first = at;
    }
    if (count === 0) continue;
    found.push({
      code,
      message: `${count} ${what} character(s), the first one here`,
      span: { start: first, end: first + 1 },
    });
  }
  return found;
}

const FIRST_HALF = new UnitSet("", ["\uD800", "\uDBFF"]);
const SECOND_HALF = new UnitSet("", ["\uDC00", "\uDFFF"]);

/** Whether the unit is one of the two that write a character outside of the Basic Multilingual Plane. */
function isHalfOfPair(text: string, at: number): boolean {
  if (FIRST_HALF.at(text, at)) return SECOND_HALF.at(text, at + 1);
  return SECOND_HALF.at(text, at) && FIRST_HALF.at(text, at - 1);
}
