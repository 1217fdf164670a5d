import { UnitSet } from "../../text/unit-set.js";
import { digitsOf, planIn } from "../../time/calendar.js";
import { LENGTH_OF_MONTH } from "../../time/iso-date.js";
import { yearOfDate } from "../../time/part-of-year.js";
import { resolvePeriod } from "../../time/resolve.js";
import { namedYears, type TimedPart, timedParts } from "../../time/timed-parts.js";
import type { Months, YearFrame } from "../../time/year-frame.js";
import type { Years } from "../../types.js";

/** The latest year in a text that is no date by which something is reached: 到2030年, 到2025年、2030年. */
export function latestNamed(text: string): number | null {
  let latest: number | null = null;
  for (const [digits] of text.matchAll(NAMED)) {
    const year = Number(digitsOf(digits));
    if (latest === null || year > latest) latest = year;
  }
  return latest;
}

const NAMED =
  /(?<!到(?:(?:19|20)\d\d年[、和]){1,4})(?<![到至\d〇○零一二三四五六七八九])(?:(?:19|20)\d\d|[一二][九〇○零][〇○零一二三四五六七八九]{2})(?=年)/g;

/** 项目建设月报（2023年5月）, 一、上半年工作情况: the months of one year of which a title or heading says that what stands below it is, or `null`. */
export function monthsTold([time, other]: readonly TimedPart[], years: YearFrame): Months | null {
  if (time === undefined || other !== undefined) return null;
  const { from, to } = resolvePeriod(time.expression, years);
  if (from?.length !== LENGTH_OF_MONTH || to?.length !== LENGTH_OF_MONTH) return null;
  return yearOfDate(from) === yearOfDate(to) ? { from, to } : null;
}

/** The stretches of several years that parts name. */
export function spansOf(parts: readonly TimedPart[]): Years[] {
  return parts.flatMap(({ expression }) => {
    const years = namedYears(expression);
    return years === null || years.from === years.to ? [] : [years];
  });
}

/** The stretches of several years that the first words tell of: those of a plan that is over (“十四五”圆满收官), then what else they name. */
export function spansOfOpening(words: string): Years[] {
  const closed = [...words.matchAll(CLOSED_PLAN)].flatMap(([plan]) => planIn(plan) ?? []);
  const isTold = ({ expression }: TimedPart): boolean =>
    !/[末初底]$/.test(expression.words) && !COMPARES.at(words, expression.start - 1);
  const named = timedParts(words, 0, words.length, () => null).filter(isTold);
  return [...closed.map(({ from, to }) => ({ from, to })), ...spansOf(named)];
}

const CLOSED_PLAN =
  /[“‘]?(?:十[一二三四五六]?|[一二三四五六七八九])五[”’]?(?:时期|规划|计划)?(?:目标任务|主要目标)?(?:圆满|胜利|顺利|全面|如期|即将)?(?:收官|完成|结束)/g;

/** Before a time with which they compare: 比“十三五”增长, 较“十三五”末. */
const COMPARES = new UnitSet("比较与同");
