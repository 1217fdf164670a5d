import { DIGIT } from "./ascii.js";
import { UnitSet } from "./unit-set.js";

const END = new UnitSet("。！？!?…");
const CLOSING = new UnitSet("”’」』）)》");
const HALF_WIDTH = new UnitSet(",;:!?");
const MOST_CLOSING = 3;
const LATIN = new UnitSet(")", ["A", "Z"], ["a", "z"]);
const ELLIPSIS = "...";

/** Whether a line ends like a sentence, closing quotation marks and brackets included. */
export function endsSentence(line: string): boolean {
  if (line.endsWith(".")) return LATIN.at(line, line.length - 2) || line.endsWith(ELLIPSIS);
  let last = line.length - 1;
  for (let closing = 0; closing < MOST_CLOSING && CLOSING.at(line, last); closing++) last--;
  return END.at(line, last);
}

/** Whether one of the marks stands in a line, with something behind it. A half-width mark before a digit is part of a number. */
export function holdsInside(line: string, marks: UnitSet): boolean {
  const last = line.length - 1;
  for (let at = marks.next(line, 0, last); at < last; at = marks.next(line, at + 1, last)) {
    if (!HALF_WIDTH.at(line, at) || !DIGIT.at(line, at + 1)) return true;
  }
  return false;
}
