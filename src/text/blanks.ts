import type { Span } from "../types.js";
import { PARTED } from "./note-marks.js";
import { UnitSet } from "./unit-set.js";

const BLANK = new UnitSet(` \u00A0${PARTED}`);

/** `[start, end)` without the white space, and what the marks of notes have left, at its borders. */
export function withoutBlanks(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && BLANK.at(text, from)) from++;
  while (to > from && BLANK.at(text, to - 1)) to--;
  return { start: from, end: to };
}
