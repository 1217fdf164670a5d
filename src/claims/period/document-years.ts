import type { DocumentStructure, Sentence } from "../../structure/document-structure.js";
import { planIn, yearsIn } from "./calendar.js";
import { type PeriodExpression, periodAt } from "./period-expression.js";
import type { YearFrame } from "./resolve.js";

/** Reports that are given before this month look back on the year before. */
const EARLY_MONTH = 6;

/** What the headings and the date of a document say of the years that its parts speak of. */
export class DocumentYears {
  readonly #structure: DocumentStructure;
  readonly #titlePeriods: (PeriodExpression | null)[];

  constructor(structure: DocumentStructure) {
    this.#structure = structure;
    this.#titlePeriods = structure.sections.map(({ heading }) =>
      firstPeriod(structure.text, heading.start, heading.end),
    );
  }

  /** The time that the headings above a sentence name, the nearest first. */
  headingPeriod(section: number | null): PeriodExpression | null {
    for (let id = section; id !== null; id = this.#structure.sections[id]!.parent) {
      const period = this.#titlePeriods[id];
      if (period) return period;
    }
    return null;
  }

  frame({ section, role }: Sentence): YearFrame {
    const { date, year } = this.#structure.meta;
    const named = this.#headingYears(section);
    const dated = date === null ? null : Number(date.slice(0, 4));
    if (role === "review" || role === "problems") {
      const covered = named?.to ?? coveredYear(date, year);
      const speaking = dated ?? (named === null || named.to === year ? year : named.to + 1);
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
    const words = this.#structure.text.slice(period.start, period.end);
    const years = yearsIn(words);
    return years.length > 0 ? { from: years[0]!, to: years[years.length - 1]! } : planIn(words);
  }
}

function coveredYear(date: string | null, year: number | null): number | null {
  if (date === null) return year;
  const dated = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  if (year !== null && year < dated) return year;
  return month > 0 && month <= EARLY_MONTH ? dated - 1 : dated;
}

function firstPeriod(text: string, start: number, end: number): PeriodExpression | null {
  for (let index = start; index < end; index++) {
    const period = periodAt(text, index, end);
    if (period !== null && period.kind !== "part") return period;
  }
  return null;
}
