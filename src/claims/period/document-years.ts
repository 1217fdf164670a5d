import type { DocumentStructure, Sentence } from "../../structure/document-structure.js";
import { DIGIT } from "../../text/ascii.js";
import { planIn, yearsIn } from "./calendar.js";
import { type PeriodExpression, periodAt } from "./period-expression.js";
import type { YearFrame } from "./resolve.js";
import { TimeFrame } from "./time-frame.js";

/** Reports that are given before this month look back on the year before. */
const EARLY_MONTH = 6;
/** So many frames are kept to be shared. */
const MOST_FRAMES = 8;

/** What the headings and the date of a document say of the years that its parts speak of. */
export class DocumentYears {
  readonly #structure: DocumentStructure;
  readonly #headingPeriods: (PeriodExpression | null)[];
  readonly #titlePeriod: PeriodExpression | null;
  readonly #looksBack: boolean;
  /** By section and role. */
  readonly #frames: Map<Sentence["section"], Map<Sentence["role"], TimeFrame>> = new Map();
  readonly #latestFrames: TimeFrame[] = [];

  constructor(structure: DocumentStructure) {
    this.#structure = structure;
    this.#headingPeriods = structure.sections.map(({ heading }) =>
      onlyPeriod(structure.text, periodsIn(structure.text, heading.start, heading.end)),
    );
    this.#titlePeriod = periodOfTitle(structure);
    this.#looksBack = LOOKS_BACK.test(structure.meta.title ?? "");
  }

  /** The time that the headings above a sentence name, the nearest first. */
  headingPeriod(section: number | null): PeriodExpression | null {
    for (let id = section; id !== null; id = this.#structure.sections[id]!.parent) {
      const period = this.#headingPeriods[id];
      if (period) return period;
    }
    return null;
  }

  /** The time that the document's title names, where it is what a sentence of this role speaks of. */
  titlePeriod({ role }: Sentence, frame: TimeFrame): PeriodExpression | null {
    const period = this.#titlePeriod;
    const { covered } = frame.years;
    if (period === null || covered === null) return null;
    if (role !== "plan" && !this.#looksBack) return null;
    const { from, to } = frame.rangeOf(period);
    return from !== null && to !== null && from.slice(0, 4) <= `${covered}` && `${covered}` <= to.slice(0, 4)
      ? period
      : null;
  }

  /** How the times that a sentence names are to be understood. */
  frame(sentence: Sentence): TimeFrame {
    let known = this.#frames.get(sentence.section);
    if (known === undefined) {
      known = new Map();
      this.#frames.set(sentence.section, known);
    }
    let frame = known.get(sentence.role);
    if (frame === undefined) {
      frame = this.#sharedFrame(this.#years(sentence));
      known.set(sentence.role, frame);
    }
    return frame;
  }

  /** Most parts of a document are about the same years. */
  #sharedFrame(years: YearFrame): TimeFrame {
    const isSame = ({ years: known }: TimeFrame): boolean =>
      known.speaking === years.speaking && known.coveredFrom === years.coveredFrom && known.covered === years.covered;
    const known = this.#latestFrames.find(isSame);
    if (known !== undefined) return known;
    const frame = new TimeFrame(years);
    this.#latestFrames.unshift(frame);
    if (this.#latestFrames.length > MOST_FRAMES) this.#latestFrames.pop();
    return frame;
  }

  #years({ section, role }: Sentence): YearFrame {
    const { date, year } = this.#structure.meta;
    const named = this.#headingYears(section);
    const dated = date === null ? null : Number(date.slice(0, 4));
    if (role === "review" || role === "problems") {
      const covered = named?.to ?? coveredYear(date, year);
      // a department sums up the year within it: there 今年 is the year reviewed, whenever it was dated
      const within = this.#structure.meta.genre === "department-summary" ? (named?.to ?? null) : null;
      const speaking = within ?? dated ?? (named === null || named.to === year ? year : named.to + 1);
      return { speaking, covered, coveredFrom: named?.from ?? covered };
    }
    if (role === "plan" || role === "guidance") {
      const covered = named?.to ?? dated ?? year;
      return { speaking: dated ?? named?.from ?? year, covered, coveredFrom: named?.from ?? covered };
    }
    const covered = year ?? dated;
    return { speaking: dated ?? year, covered, coveredFrom: covered };
  }

  #headingYears(section: number | null): { from: number; to: number } | null {
    const period = this.headingPeriod(section);
    if (period === null) return null;
    const years = yearsIn(period.words);
    return years.length > 0 ? { from: years[0]!, to: years[years.length - 1]! } : planIn(period.words);
  }
}

function coveredYear(date: string | null, year: number | null): number | null {
  if (date === null) return year;
  const dated = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  if (year !== null && year < dated) return year;
  return month > 0 && month <= EARLY_MONTH ? dated - 1 : dated;
}

/** What a heading speaks of; that of two years (2023年工作回顾和2024年安排) says of no figure below which of them it is. */
function onlyPeriod(text: string, [first, second]: readonly PeriodExpression[]): PeriodExpression | null {
  if (first === undefined) return null;
  const two = second !== undefined && second.kind === "dated" && AND.test(text.slice(first.end, second.start));
  return two ? null : first;
}

const AND = /[和与及暨、]/;

/** Titles of documents about a time past; a work report of 2024 tells of 2023. */
const LOOKS_BACK = /总结|回顾|公报|成绩单|完成情况|执行情况|数说|数读/;
/** 展望2024, 数说2023 */
const BARE_YEAR = /(?:19|20)\d{2}(?![\d年]|号)/g;

function periodOfTitle({ text, meta }: DocumentStructure): PeriodExpression | null {
  const start = meta.title === null ? -1 : text.indexOf(meta.title);
  if (start < 0) return null;
  const periods = periodsIn(text, start, start + meta.title!.length);
  return periods.length === 1 ? periods[0]! : null;
}

/** The times that a heading names. */
function periodsIn(text: string, start: number, end: number): PeriodExpression[] {
  const periods: PeriodExpression[] = [];
  for (let index = start; index < end; index++) {
    const period = periodAt(text, index, end);
    if (period === null) continue;
    if (period.kind !== "part") periods.push(period);
    index = period.end - 1;
  }
  if (periods.length > 0 || DIGIT.next(text, start, end) === end) return periods;
  return [...text.slice(start, end).matchAll(BARE_YEAR)].map(({ 0: words, index }) => {
    return { start: start + index, end: start + index + words.length, kind: "dated", words };
  });
}
