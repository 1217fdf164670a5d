import type { DocumentStructure, Sentence } from "../../structure/document-structure.js";
import { isLeafStyle, type NumberingStyle, rankOf, readNumbering } from "../../structure/numbering.js";
import { UnitSet } from "../../text/unit-set.js";
import { isPlan } from "../../time/clock.js";
import { isStretch } from "../../time/part-of-year.js";
import type { PeriodExpression } from "../../time/period-expression.js";
import type { TimeFrame } from "../../time/time-frame.js";
import type { Carried, Points } from "./carried.js";
import { isWithin } from "./course.js";
import { endsWithColon, leadsToList } from "./list-lead.js";
import type { DocumentContext } from "./sentence-context.js";

/** The points to which a sentence that begins a paragraph belongs, or `null`. */
export function pointsAt(before: Carried, sentence: Sentence, document: DocumentContext): Points | null {
  const { previous, points } = before;
  if (previous === null) return null;
  const style = styleOfPoint(document.structure, sentence);
  if (points !== null && goesOn(points, style, sentence, document)) return points;
  return style === null ? null : pointsBelow(before, previous, sentence, style, document);
}

/** Whether a paragraph is a further point, or stands below the heading that one of them is. */
function goesOn(
  points: Points,
  style: NumberingStyle | null,
  { section }: Sentence,
  { structure, years }: DocumentContext,
): boolean {
  if (!standsBelow(structure, section, points.section, points.style)) return false;
  if (years.datedSection(section) !== years.datedSection(points.section)) return false;
  if (style !== null) return rankOf(style) >= rankOf(points.style);
  return !isLeafStyle(points.style) && section !== points.section && isBelowPoint(structure, section, points);
}

function pointsBelow(
  before: Carried,
  previous: Sentence,
  sentence: Sentence,
  style: NumberingStyle,
  { structure, years }: DocumentContext,
): Points | null {
  const { section } = previous;
  if (!standsBelow(structure, sentence.section, section, style) || !leads(structure, previous, style)) return null;
  const { period } = before;
  const isOther =
    period !== null &&
    !turnsToPlans(period, previous, years.timeFrame(previous)) &&
    (years.headingPeriod(previous) === null || (isLeafStyle(style) && isLong(period, years.timeFrame(previous))));
  const said = { period: isOther ? period : null, status: before.leadsTo };
  return said.period === null && said.status === null ? null : { ...said, section, style };
}

function styleOfPoint({ text, blocks }: DocumentStructure, { block }: Sentence): NumberingStyle | null {
  const line = blocks[block];
  const numbering = line === undefined ? null : readNumbering(text, line.start, line.end);
  return numbering?.style ?? null;
}

/** Whether a paragraph ends by announcing what stands below; to points that may be no headings, one that is one sentence leads too. */
function leads({ text, blocks }: DocumentStructure, last: Sentence, style: NumberingStyle): boolean {
  if (isLeafStyle(style)) return endsWithColon(text, last) || last.start === blocks[last.block]?.body;
  return leadsToList(text, last);
}

/** Whether points of a section hang on what stands in another: no heading but that of a point may stand between them. */
function standsBelow(
  structure: DocumentStructure,
  section: number | null,
  lead: number | null,
  style: NumberingStyle,
): boolean {
  return isLeafStyle(style)
    ? aboveLeaves(structure, section) === aboveLeaves(structure, lead)
    : isWithin(section, lead, structure);
}

function aboveLeaves({ text, sections }: DocumentStructure, section: number | null): number | null {
  for (let id = section; id !== null; ) {
    const above = sections[id];
    if (above === undefined) return id;
    const style = readNumbering(text, above.heading.start, above.heading.end)?.style;
    if (style === undefined || !isLeafStyle(style)) return id;
    id = above.parent;
  }
  return null;
}

const LINE_END = new UnitSet("\n");

/** Whether the part below that of the lead in which a section lies is numbered as the points are, and its heading stands alone. */
function isBelowPoint({ text, sections }: DocumentStructure, section: number | null, points: Points): boolean {
  for (let id = section; id !== null; ) {
    const above = sections[id];
    if (above === undefined) return false;
    if (above.parent === points.section) {
      const { start, end } = above.heading;
      const numbering = readNumbering(text, start, end);
      return numbering !== null && rankOf(numbering.style) >= rankOf(points.style) && LINE_END.at(text, end);
    }
    id = above.parent;
  }
  return false;
}

/** 去年，各地工作取得成效。现就有关事项通知如下：, which the points below are to be done for. */
const turnsToPlans = (period: PeriodExpression, { role }: Sentence, timeFrame: TimeFrame): boolean =>
  isPlan(role) && (timeFrame.tenseOf(period) === "past" || isSoFar(period));

/** 今年以来 */
const isSoFar = ({ words }: PeriodExpression): boolean => words.endsWith("以来");

/** More than a year: 十年来, 2012年以来. */
function isLong(period: PeriodExpression, timeFrame: TimeFrame): boolean {
  const { from, to } = timeFrame.rangeOf(period);
  if (from === null) return false;
  return to === null ? period.kind !== "relative" : isStretch({ from, to });
}
