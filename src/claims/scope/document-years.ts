import type { DocumentStructure, Sentence } from "../../structure/document-structure.js";
import { toldReport } from "../../structure/presented-name.js";
import { roleOfDocumentTitle, roleOfTitle } from "../../structure/section-roles.js";
import { type Clock, isPlan, isReview } from "../../time/clock.js";
import { isStretch, LENGTH_OF_YEAR } from "../../time/part-of-year.js";
import type { PeriodExpression } from "../../time/period-expression.js";
import { TimeFrame } from "../../time/time-frame.js";
import { namedYears, type TimedPart, timedParts } from "../../time/timed-parts.js";
import type { YearFrame } from "../../time/year-frame.js";
import type { ClaimStatus, Section, Years } from "../../types.js";
import { isAbout } from "../tokens/about.js";
import { latestNamed, monthsTold, spansOf, spansOfOpening } from "./named-times.js";
import { partFor, partsOf, tellsYears } from "./parts-of-heading.js";
import { ReviewedYear } from "./reviewed-year.js";
import { spanOfTitle } from "./span-of-title.js";
import { isTimeOfPart, isTimeOfReport } from "./time-opened.js";
import { clockOfPlan } from "./year-of-plan.js";
import { sameYears, yearsOfPart } from "./years-of-part.js";

/** So many frames are kept to be shared. */
const MOST_FRAMES = 8;

/** What the clock, the headings and the title of a document say of the years that its parts speak of. */
export class DocumentYears {
  readonly #structure: DocumentStructure;
  readonly #headings: (readonly TimedPart[])[];
  readonly #title: readonly TimedPart[];
  /** The stretches of several years that title and headings name. */
  readonly #spans: readonly Years[];
  /** Of each section, the nearest at or above it whose heading names times. */
  readonly #dated: (number | null)[] = [];
  /** By the section whose heading names the times, and role. */
  readonly #frames: Map<number | null, Map<Sentence["role"], TimeFrame>> = new Map();
  readonly #latestFrames: TimeFrame[] = [];
  readonly #named: number | null;
  readonly #planned: Clock;
  /** The year that a yearly report looks back on. */
  readonly reviewed: ReviewedYear;

  constructor(structure: DocumentStructure) {
    this.#structure = structure;
    this.reviewed = new ReviewedYear(structure);
    const { text, sections, headingTimes, repetitions, meta } = structure;
    this.#headings = sections.map(({ id }) => {
      // the title of the document heads no part of it, the second time either
      if (repetitions.has(id)) return [];
      return (headingTimes[id] ?? []).filter((part) => tellsYears(part) && !isAbout(text, part.expression.start));
    });
    // a section stands behind those around it
    for (const { id, parent } of sections)
      this.#dated.push(this.#timesOf(id).length > 0 ? id : this.datedSection(parent));
    const title = spanOfTitle(text, meta.title ?? toldReport(text.slice(0, OPENING)) ?? "");
    this.#title = title === null ? [] : timedParts(text, title.start, title.end, roleOfDocumentTitle);
    this.#spans = [...spansOf([...this.#title, ...this.#headings.flat()]), ...spansOfOpening(text.slice(0, OPENING))];
    this.#named = structure.clock.speaks === null ? latestNamed(text) : null;
    this.#planned = clockOfPlan(structure);
  }

  /**
   * The time that the headings above a sentence name, the nearest first. Of a heading with several times it is the one of the part that
   * the sentence stands in; `null` where that does not tell them apart. Nearer than all are the head and the caption of a table.
   */
  headingPeriod({ section, role, cell }: Sentence): PeriodExpression | null {
    if (cell !== undefined && cell.time !== null) return cell.time;
    const parts = this.#partsAbove(section);
    const above = this.#structure.sections[this.datedSection(section) ?? -1]?.role ?? null;
    return parts === null ? null : partFor(parts, role, above);
  }

  /**
   * Whether a time that opens a paragraph is one of those that the heading above it names beside others, or the last year of the stretch
   * that it names: it holds for the paragraphs below, up to the next such.
   */
  opensPart(sentence: Sentence, period: PeriodExpression): boolean {
    const parts = this.#partsAbove(sentence.section);
    return parts !== null && isTimeOfPart(parts, period, this.timeFrame(sentence));
  }

  /**
   * Whether a year that opens a paragraph is the one year that a part under a heading without a time looks back on or plans for:
   * `一、工作回顾` with `2025年，…` below it.
   */
  opensUndatedPart(sentence: Sentence, period: PeriodExpression): boolean {
    const { role, section } = sentence;
    if (this.isOutside(section) || this.datedSection(section) !== null || !(isReview(role) || isPlan(role)))
      return false;
    const { reportsOn, plansFor } = this.#structure.clock;
    const years = isReview(role) ? reportsOn : plansFor;
    const { from, to } = this.timeFrame(sentence).rangeOf(period);
    return years !== null && years.from === years.to && from === `${years.from}` && to === from;
  }

  /**
   * Whether a time that opens a paragraph before all headings is the year that the document looks back on, none of whose headings says
   * which part does so: 各位代表：…2019年，全市检察机关…。一、服务大局.
   */
  opensReport(sentence: Sentence, period: PeriodExpression): boolean {
    const { clock, sections, repetitions } = this.#structure;
    if (!this.isOutside(sentence.section)) return false;
    const roles = sections.filter(({ id }) => !repetitions.has(id)).map(({ title }) => roleOfTitle(title));
    const hasBoth = roles.some(isReview) && roles.some(isPlan);
    return !hasBoth && isTimeOfReport(this.timeFrame(sentence).rangeOf(period), clock);
  }

  /** The stretch of years that the heading above a sentence names beside the one year that the stretch ends with, or `null`. */
  stretchBesideYear(sentence: Sentence): PeriodExpression | null {
    const [one, other, more] = this.#partsAbove(sentence.section) ?? [];
    if (one === undefined || other === undefined || more !== undefined) return null;
    const timeFrame = this.timeFrame(sentence);
    const stretch = [one, other].find(({ expression }) => isStretch(timeFrame.rangeOf(expression)));
    const year = stretch === one ? other : one;
    const { from, to } = timeFrame.rangeOf(year.expression);
    const endsWithYear = stretch !== undefined && from === to && timeFrame.rangeOf(stretch.expression).to === to;
    return endsWithYear ? stretch.expression : null;
  }

  /** The nearest section above a sentence whose heading speaks of goals, or `null`. */
  goalsAbove(section: number | null): number | null {
    return this.#nearest(section, ({ title }) => title.includes("目标"));
  }

  /** The part that a time may be opened for: the section whose heading names times, else the outermost one. */
  partOf(section: number | null): number | null {
    return this.datedSection(section) ?? this.#nearest(section, ({ parent }) => this.isOutside(parent));
  }

  /** The nearest section that passes, from the one that a sentence stands in outwards, or `null`. */
  #nearest(section: number | null, passes: (above: Section) => boolean): number | null {
    const { sections } = this.#structure;
    for (let id = section; id !== null && !this.isOutside(id); ) {
      const above = sections[id];
      if (above === undefined || passes(above)) return id;
      id = above.parent;
    }
    return null;
  }

  /** Whether no part is above a section's text: the title of the document once more heads none. */
  isOutside(section: number | null): boolean {
    return section === null || this.#structure.repetitions.has(section);
  }

  /** Whether the text has no headings but its title once more. */
  isOnePart(): boolean {
    const { sections, repetitions } = this.#structure;
    return sections.length === repetitions.size;
  }

  /** The section whose heading names the times above a sentence, or `null`. */
  datedSection(section: number | null): number | null {
    return section === null ? null : (this.#dated[section] ?? null);
  }

  /** The time that the document's title names, where it is what a sentence of this role speaks of. */
  titlePeriod({ role, section }: Sentence, timeFrame: TimeFrame, status: ClaimStatus): PeriodExpression | null {
    // A text without parts is not told by its kind to be about one of two years.
    const fitting = this.isOutside(section) && this.#title.length > 1 ? null : partFor(this.#title, role);
    const { covered } = timeFrame.years;
    if (fitting === null) return null;
    const { from, to } = timeFrame.rangeOf(fitting);
    if (from === null || to === null) return null;
    // what is wrong now is so at no time of the year; the months of an analysis are told with what went wrong in them
    if (role === "problems" && (from.length === LENGTH_OF_YEAR || status === "target")) return null;
    // 上半年…情况: what is still to come is no part of it
    if (status === "target" && ((fitting.kind === "part" && role === null) || this.#isOverAhead(fitting, from, role)))
      return null;
    // the goals of a plan of several years
    if (covered === null) return status === "target" && this.#isPlanned(from, to) ? fitting : null;
    return from.slice(0, 4) <= `${covered}` && `${covered}` <= to.slice(0, 4) ? fitting : null;
  }

  /** The year that the title of a summary names, for what it plans without a time for the year after: 下一步，… below 2019年工作总结. */
  summedYear({ section, role }: Sentence, isTold: boolean): PeriodExpression | null {
    const { reportsOn, plansFor } = this.#structure.clock;
    const [summed, planned, more] = this.#title;
    const isOne = planned === undefined || (isTold && more === undefined && isPlan(planned.role) && this.isOnePart());
    if (summed === undefined || !isOne || !isPlan(role) || this.datedSection(section) !== null) return null;
    const years = isReview(summed.role) ? namedYears(summed.expression) : null;
    if (years === null || years.from !== years.to || years.to !== reportsOn?.to) return null;
    return plansFor?.from === years.to + 1 && plansFor.to === plansFor.from ? summed.expression : null;
  }

  /** 2019年上半年工作总结: what a part looks ahead to is none of the months that are over. */
  #isOverAhead(time: PeriodExpression, from: string, role: Sentence["role"]): boolean {
    if (from.length === LENGTH_OF_YEAR || !isPlan(role)) return false;
    return this.#title.some((part) => part.expression === time && !isPlan(part.role));
  }

  #isPlanned(from: string, to: string): boolean {
    const { plansFor } = this.#structure.clock;
    return plansFor !== null && from === `${plansFor.from}` && to === `${plansFor.to}`;
  }

  /** The stretch of several years that a heading above a sentence or the title names, the nearest; `null` where none does. */
  stretchPeriod({ section }: Sentence, timeFrame: TimeFrame): PeriodExpression | null {
    const isMeant = ({ expression }: TimedPart): boolean => isStretch(timeFrame.rangeOf(expression));
    const above = this.#nearest(section, ({ id }) => this.#timesOf(id).some(isMeant));
    return (above === null ? this.#title : this.#timesOf(above)).find(isMeant)?.expression ?? null;
  }

  /** How the times that a sentence names are to be understood. */
  timeFrame(sentence: Sentence): TimeFrame {
    const section = this.datedSection(sentence.section);
    let known = this.#frames.get(section);
    if (known === undefined) {
      known = new Map();
      this.#frames.set(section, known);
    }
    let timeFrame = known.get(sentence.role);
    if (timeFrame === undefined) {
      timeFrame = this.#sharedFrame(this.#years(sentence));
      known.set(sentence.role, timeFrame);
    }
    return timeFrame;
  }

  /** Most parts of a document are about the same years. */
  #sharedFrame(years: YearFrame): TimeFrame {
    const known = this.#latestFrames.find((timeFrame) => sameYears(timeFrame.years, years));
    if (known !== undefined) return known;
    const timeFrame = new TimeFrame(years);
    this.#latestFrames.unshift(timeFrame);
    if (this.#latestFrames.length > MOST_FRAMES) this.#latestFrames.pop();
    return timeFrame;
  }

  #years({ section, role }: Sentence): YearFrame {
    const { clock, meta } = this.#structure;
    const parts = this.#partsAbove(section) ?? [];
    const years = yearsOfPart(isPlan(role) ? this.#planned : clock, meta, role, partsOf(parts, role), this.#spans);
    const title = this.#title.length === 1 ? this.#title : partsOf(this.#title, role);
    years.told = monthsTold(partsOf(parts, role), years) ?? monthsTold(title, years);
    if (clock.speaks === null) years.named = this.#named;
    return years;
  }

  /** The times of the nearest heading that names any. */
  #partsAbove(section: number | null): readonly TimedPart[] | null {
    const id = this.datedSection(section);
    return id === null ? null : this.#timesOf(id);
  }

  #timesOf(section: number): readonly TimedPart[] {
    return this.#headings[section] ?? [];
  }
}

/** 2001年至2005年，…: so far a stretch of years may stand that 五年 means. */
const OPENING = 120;
