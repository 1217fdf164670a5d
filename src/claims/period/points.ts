import type { DocumentStructure, Sentence } from "../../structure/document-structure.js";
import { isLeafStyle, readNumbering } from "../../structure/numbering.js";
import { UnitSet } from "../../text/unit-set.js";
import { isStretch } from "../../time/part-of-year.js";
import type { PeriodExpression } from "../../time/period-expression.js";
import type { TimeFrame } from "../../time/time-frame.js";
import type { Carried } from "../carried.js";
import type { DocumentContext } from "../sentence-context.js";

const COLON = new UnitSet("：:");

/**
 * The time of the points (`——…`, `一是…`) that stand in paragraphs of their own below one that it opened: `十年来，我们取得历史性成就：`.
 * `null` where the sentence begins no such point, or what they hang on names no time that the heading leaves open.
 */
export function timeOfPoints(
  before: Carried,
  sentence: Sentence,
  { structure, years }: DocumentContext,
): PeriodExpression | null {
  const { previous } = before;
  if (previous === null || !isPoint(structure, sentence) || !standTogether(structure, previous, sentence)) return null;
  if (isPoint(structure, previous)) return before.ofPoints;
  const { period } = before;
  if (period === null || !leads(structure, previous)) return null;
  const isOther = years.headingPeriod(previous) === null || isLong(period, years.frame(previous));
  return isOther ? period : null;
}

function isPoint({ text, blocks }: DocumentStructure, { block }: Sentence): boolean {
  const line = blocks[block];
  const numbering = line === undefined ? null : readNumbering(text, line.start, line.end);
  return numbering !== null && isLeafStyle(numbering.style);
}

/** Whether no heading but that of a point stands between them. */
const standTogether = (structure: DocumentStructure, one: Sentence, other: Sentence): boolean =>
  aboveLeaves(structure, one.section) === aboveLeaves(structure, other.section);

function aboveLeaves({ text, sections }: DocumentStructure, section: number | null): number | null {
  for (let id = section; id !== null; ) {
    const above = sections[id];
    if (above === undefined) return id;
    const { heading, parent } = above;
    const style = readNumbering(text, heading.start, heading.end)?.style;
    if (style === undefined || !isLeafStyle(style)) return id;
    id = parent;
  }
  return null;
}

/** Whether a paragraph ends by announcing what stands below, or is one sentence. */
function leads({ text, blocks }: DocumentStructure, last: Sentence): boolean {
  return COLON.at(text, last.end - 1) || last.start === blocks[last.block]?.body;
}

/** More than a year: 十年来, 2012年以来. */
function isLong(period: PeriodExpression, frame: TimeFrame): boolean {
  const { from, to } = frame.rangeOf(period);
  if (from === null) return false;
  return to === null ? period.kind !== "relative" : isStretch({ from, to });
}
