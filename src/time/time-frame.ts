import type { Years } from "../types.js";
import type { Range } from "./iso-date.js";
import { monthBefore, yearOfDate } from "./part-of-year.js";
import type { PeriodExpression, PeriodKind } from "./period-expression.js";
import { resolvePeriod } from "./resolve.js";
import { type Tense, tenseOf } from "./tense.js";
import type { YearFrame } from "./year-frame.js";

interface Meaning {
  kind: PeriodKind;
  range: Range;
  tense: Tense | null;
}

/** What expressions of time mean in a part of a document. What the same words mean is worked out once. */
export class TimeFrame {
  readonly years: YearFrame;
  readonly #known: Map<PeriodExpression, Meaning> = new Map();
  readonly #ofWords: Map<string, Meaning> = new Map();

  constructor(years: YearFrame) {
    this.years = years;
  }

  /** ISO dates of the expression. */
  rangeOf(expression: PeriodExpression): Range {
    return this.#meaningOf(expression).range;
  }

  /** The year with which the time ends, `null` where it has no end or nobody says which it is. */
  lastYearOf(expression: PeriodExpression): number | null {
    const { to } = this.rangeOf(expression);
    return to === null ? null : yearOfDate(to);
  }

  /** Whether the time begins after the month in which the document was given, else after the year of which it speaks. */
  beginsAhead(expression: PeriodExpression): boolean {
    const { from } = this.rangeOf(expression);
    const { speaking, covered, delivered } = this.years;
    if (from === null || speaking === null) return false;
    const now = delivered ?? `${Math.max(speaking, covered ?? 0)}`;
    return from.slice(0, now.length) > now.slice(0, from.length);
  }

  /** Whether the time ends before the month in which the document was given. */
  endsBehind(expression: PeriodExpression): boolean {
    const { to } = this.rangeOf(expression);
    const { delivered } = this.years;
    return to !== null && delivered !== undefined && to < delivered.slice(0, to.length);
  }

  /** Whether the time ends with the month before the one in which the document was given. */
  hasJustEnded(expression: PeriodExpression): boolean {
    const { delivered } = this.years;
    return delivered !== undefined && this.rangeOf(expression).to === monthBefore(delivered);
  }

  /** Whether the time lies before, in or after what the part is about. */
  tenseOf(expression: PeriodExpression): Tense | null {
    return this.#meaningOf(expression).tense;
  }

  /** The frame of who is about another year. */
  inYear(covered: number): TimeFrame {
    return new TimeFrame({ ...this.years, covered, coveredFrom: covered });
  }

  /** The frame of who looks ahead. */
  lookingAhead(): TimeFrame {
    return this.years.ahead ? this : new TimeFrame({ ...this.years, ahead: true });
  }

  /** The frame of who speaks of a stretch of years, which words that count as many then mean. */
  about(stretch: Years): TimeFrame {
    const { plannedFrom, ahead, spans } = this.years;
    const isAhead = plannedFrom === null ? ahead : stretch.to >= plannedFrom;
    return new TimeFrame({ ...this.years, ahead: isAhead, meant: stretch, spans: [stretch, ...spans] });
  }

  #meaningOf(expression: PeriodExpression): Meaning {
    const known = this.#known.get(expression);
    if (known !== undefined) return known;
    const { kind, words } = expression;
    let meaning = this.#ofWords.get(words);
    if (meaning?.kind !== kind) {
      const range = resolvePeriod(expression, this.years);
      meaning = { kind, range, tense: tenseOf(expression, range, this.years) };
      this.#ofWords.set(words, meaning);
    }
    this.#known.set(expression, meaning);
    return meaning;
  }
}
