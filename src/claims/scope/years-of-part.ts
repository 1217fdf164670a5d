import { statusOfGenre } from "../../structure/genre.js";
import { hull } from "../../time/calendar.js";
import { type Clock, isPlan, isReview } from "../../time/clock.js";
import { isoDate } from "../../time/iso-date.js";
import { FIRST_MONTHS, firstPlanned, lastReviewed } from "../../time/month-of-report.js";
import { yearOfDate } from "../../time/part-of-year.js";
import { resolvePeriod } from "../../time/resolve.js";
import type { TimedPart } from "../../time/timed-parts.js";
import type { YearFrame } from "../../time/year-frame.js";
import type { DocumentMeta, SectionRole, Years } from "../../types.js";

/** In such documents 今年 is the year summed up, whenever they were written. */
const SPEAKS_WITHIN = new Set(["department-summary", "statistical-bulletin", "infographic"]);
const LAST_MONTH = 12;
/** Later in the next year it is that year of which a report on the last one says 今年. */
const LAST_MONTH_OF_SUMMARIES = 3;

/** A frame in the making: to copy one for each of its fields takes the engine many times as long. */
export type YearFrameDraft = { -readonly [Field in keyof YearFrame]: YearFrame[Field] };

const YEAR_BEFORE = /^上一?年/;

/** The years that a part of a document is about: those of its heading, else those that the clock gives to parts of its role. */
export function yearsOfPart(
  clock: Clock,
  { genre }: DocumentMeta,
  role: SectionRole | null,
  parts: readonly TimedPart[],
  spans: readonly Years[],
): YearFrameDraft {
  const ahead = isPlan(role);
  const back = isReview(role);
  const recalls =
    !ahead && (clock.month ?? LAST_MONTH) <= FIRST_MONTHS && (genre === null || statusOfGenre(genre) === "achieved");
  const frame = baseFrame(clock, ahead, spans);
  frame.recalls = recalls;
  frame.sums = sumsYear(clock, genre);
  const named = parts.flatMap(({ expression }) => {
    // 上年度查出问题整改情况: from the year before none is counted back
    if (YEAR_BEFORE.test(expression.words)) return [];
    const { from, to } = resolvePeriod(expression, frame);
    return from === null || to === null ? [] : [{ from: yearOfDate(from), to: yearOfDate(to) }];
  });
  const range = hull(named);
  const single = named.findLast(({ from, to }) => from === to) ?? null;
  if (range !== null) {
    frame.covered = single?.to ?? range.to;
    frame.coveredFrom = range.from;
  }
  if (ahead) {
    if (clock.month === null && single !== null && clock.speaks === null) frame.speaking = single.from;
    frame.plannedFrom = single?.from ?? range?.from ?? frame.plannedFrom;
  } else if (back) {
    const isWithin = SPEAKS_WITHIN.has(genre ?? "") && (clock.month ?? 0) <= LAST_MONTH_OF_SUMMARIES;
    if (isWithin && frame.covered !== null) frame.speaking = frame.covered;
    frame.reviewedTo = range?.to ?? frame.reviewedTo;
  }
  return frame;
}

/** 2023年工作总结: a year of which the text tells when it is over or all but over. */
function sumsYear({ speaks, month, reportsOn }: Clock, genre: DocumentMeta["genre"]): boolean {
  if (!SPEAKS_WITHIN.has(genre ?? "") || reportsOn === null || reportsOn.from !== reportsOn.to) return false;
  return month === null || month === LAST_MONTH || (speaks ?? 0) > reportsOn.to;
}

function baseFrame(
  { speaks, month, reportsOn, plansFor }: Clock,
  ahead: boolean,
  spans: readonly Years[],
): YearFrameDraft {
  const reviewedTo = reportsOn?.to ?? lastReviewed(speaks, month);
  const plannedFrom = plansFor?.from ?? firstPlanned(speaks, month, reportsOn);
  const covered = ahead ? (oneYear(plansFor) ?? speaks) : (reportsOn?.to ?? speaks);
  const frame: YearFrameDraft = {
    speaking: speaks,
    month,
    reviews: reportsOn !== null,
    covered,
    coveredFrom: covered,
    reviewedTo,
    plannedFrom,
    ahead,
    spans,
  };
  if (speaks !== null && month !== null) frame.delivered = isoDate(`${speaks}`, month);
  return frame;
}

const oneYear = (years: Years | null): number | null => (years !== null && years.from === years.to ? years.to : null);

export function sameYears(one: YearFrame, other: YearFrame): boolean {
  return (
    one.speaking === other.speaking &&
    one.covered === other.covered &&
    one.coveredFrom === other.coveredFrom &&
    one.reviewedTo === other.reviewedTo &&
    one.plannedFrom === other.plannedFrom &&
    one.ahead === other.ahead &&
    one.told?.from === other.told?.from &&
    one.told?.to === other.told?.to
  );
}
