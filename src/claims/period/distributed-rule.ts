import { yearsOf } from "../../time/calendar.js";
import type { PeriodExpression } from "../../time/period-expression.js";
import type { JudgedFigure } from "../figure.js";
import { endsClause } from "../tokens/token.js";
import type { PeriodRule } from "./rules.js";

const APART = new Set(["分别", "依次"]);

/** 2021年、2022年分别完成6亿元、7亿元; 2021年至2023年，分别查办86件、97件、112件: each of the years has a figure. */
export const distributed: PeriodRule = {
  name: "distributed",
  examples: ["2021年、2022年分别完成投资〔6亿元〕、7亿元。"],
  not: ["2021年，城区、乡镇分别完成投资〔6亿元〕、7亿元。"],
  when(figure) {
    const { tokens, at } = figure;
    if (figure.earlier.length === 0 && tokens.at(at + 1).kind !== "pause" && tokens.at(at + 1).kind !== "conjunction")
      return null;
    const apart = lastApart(figure);
    if (apart < 0) return null;
    const time = timeBefore(figure, apart);
    if (time === null) return null;
    const years = yearsOneByOne(time);
    const figures = figuresOfClause(figure, apart);
    if (figures.length !== years.length) return null;
    const year = years[figures.indexOf(at)];
    return year === undefined ? null : { expression: time, inherited: false, year };
  },
};

function lastApart({ tokens, at }: JudgedFigure): number {
  for (let index = at - 1; !endsClause(tokens.at(index)); index--) {
    if (APART.has(tokens.at(index).word?.text ?? "")) return index;
  }
  return -1;
}

function timeBefore({ tokens }: JudgedFigure, apart: number): PeriodExpression | null {
  for (let index = apart - 1; index >= 0; index--) {
    const { period, kind } = tokens.at(index);
    if (period !== null) return period.kind === "dated" ? period : null;
    if (kind === "figure" || kind === "stop") return null;
  }
  return null;
}

function figuresOfClause({ tokens }: JudgedFigure, apart: number): number[] {
  const figures: number[] = [];
  for (let index = apart + 1; !endsClause(tokens.at(index)); index++) {
    if (tokens.at(index).kind === "figure") figures.push(index);
  }
  return figures;
}

/** The years of a list, or those from the first to the last of a range. */
function yearsOneByOne({ words }: PeriodExpression): number[] {
  const years = yearsOf(words);
  const [first, last, more] = years;
  if (first === undefined || last === undefined || more !== undefined || /[、和]/.test(words)) return years;
  return last < first ? [] : Array.from({ length: Math.min(last - first + 1, LONGEST) }, (_, at) => first + at);
}

const LONGEST = 20;
