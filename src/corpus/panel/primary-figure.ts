import type { Figure } from "../indicators/figure.js";
import { panelForm } from "../indicators/normal-form.js";
import { panelUnit } from "./panel-unit.js";

/** 比2020年, 比“十三五”末, 五年前: what a change of several years is counted from. */
const YEAR_OF_BASELINE = /(?:19|20)\d\d(?=年)/;
const FAR_BASELINE = /五年|十年|期末|末期|五.{0,2}末|翻番/;

/**
 * The one figure that a panel takes of those that a document gives for an indicator and a year, or `null`: for the whole year, of the
 * measure and unit that the table of indicators names, counted from the year before; no average over several years, no figure that is merely
 * striven for beside a firm one; of several the first.
 */
export function primaryFigure(
  figures: readonly Figure[],
  indicator: string,
  year: number,
  status: Figure["status"],
): Figure | null {
  const able = figures.filter(
    (figure) => figure.indicator === indicator && figure.status === status && isAnnual(figure, year) && fits(figure),
  );
  return able.find(({ commitment }) => commitment !== "striving") ?? able[0] ?? null;
}

function isAnnual({ when, yearly, ofPart, baseline, measure }: Figure, year: number): boolean {
  if (when.year !== year || when.partial || yearly || ofPart) return false;
  if (measure !== "change-rate" || baseline === null) return true;
  const named = YEAR_OF_BASELINE.exec(baseline)?.[0];
  return named === undefined ? !FAR_BASELINE.test(baseline) : Number(named) === year - 1;
}

/** Whether it is of the measure and in a unit that the panel states the indicator in. */
function fits({ measure, indicator, unit }: Figure): boolean {
  const form = panelForm(indicator);
  if (measure !== form.measure) return false;
  return form.unit === null || panelUnit(unit, form.unit).unit === form.unit;
}
