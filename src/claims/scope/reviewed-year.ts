import type { DocumentStructure, Sentence } from "../../structure/document-structure.js";
import { UnitSet } from "../../text/unit-set.js";
import { isPlan } from "../../time/clock.js";
import type { PeriodExpression } from "../../time/period-expression.js";
import { namedYears, timesIn } from "../../time/timed-parts.js";
import type { Dated } from "./dated.js";
import { datedBy } from "./dated.js";

/** Reports that are given to an assembly once a year, on the year that is over, and bulletins on a year that their title need not name. */
const YEARLY = /(?:^|-)(?:work-report|plan-report|budget-report|bulletin)$/;
/** What shows that more than a year is looked back on; 三次会议以来 is since the year before. */
const LONGER =
  /过去[三四五]年|[三四五]年(?:来|间|的?工作|以来)|(?<!次.{0,2}会议)以来|一次.{0,2}会议以来|任期|[一二三四五六七八九十]五[”"]?(?:时期|期间)/;
/** In so many characters a report says when it is given, and what it looks back on. */
const FRONT = 400;
const STOPS = new UnitSet("。；！");
const OPENING = 1500;

/**
 * The year on which a yearly report looks back, for what it tells under headings that name no time: the one before the time that stands
 * above its text, where nothing says that it looks back further; and the year after it, in which it is given and for which it plans. `null` for other texts.
 */
export class ReviewedYear {
  readonly #reviewed: Dated | null;
  readonly #planned: Dated | null;
  readonly #text: string;

  constructor({ text, meta, clock }: DocumentStructure) {
    this.#text = text;
    const { reportsOn, speaks } = clock;
    const isYearly = YEARLY.test(meta.genre ?? "") && !LONGER.test(text.slice(0, OPENING));
    const year = isYearly && reportsOn !== null && reportsOn.from === reportsOn.to ? reportsOn.to : null;
    const time = year === null ? null : timeInFront(text, year);
    this.#reviewed = time === null || year === null ? null : datedBy(time, true, { year });
    const isNext = speaks !== null && speaks - 1 === year;
    this.#planned = time === null || !isNext ? null : datedBy(time, true, { year: speaks });
  }

  /** The year, for a sentence below a heading that looks back or says nothing; a row of a table is none. */
  of({ role, end }: Sentence): Dated | null {
    if (!STOPS.at(this.#text, end - 1)) return null;
    return role === null || role === "review" ? this.#reviewed : null;
  }

  /** The year after it, for what a part plans under a heading that names no time. */
  planned({ role, end }: Sentence): Dated | null {
    return isPlan(role) && STOPS.at(this.#text, end - 1) ? this.#planned : null;
  }
}

/** A report is given in the year after the one that it tells of, a bulletin on a census up to two years after it. */
const LATEST = 2;

/** The first time that names the year, or the one in which the year is told of. */
function timeInFront(text: string, year: number): PeriodExpression | null {
  const isMeant = (time: PeriodExpression): boolean => {
    const years = namedYears(time);
    return years !== null && years.from === years.to && years.to >= year && years.to <= year + LATEST;
  };
  return timesIn(text, 0, Math.min(text.length, FRONT)).find(isMeant) ?? null;
}
