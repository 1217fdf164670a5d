import type { Claim } from "../../types.js";
import type { Figure } from "./figure.js";
import { figureYear } from "./figure-year.js";
import { measureOf, unitClass } from "./measure.js";

/** What a figure is beside those of other documents. */
export type StatedFigure = Pick<Figure, "indicator" | "measure" | "unit" | "when" | "status">;

/**
 * What a claim is beside the figures of other documents, where a reader of the text corrected or added it and `indicator` is its normal name.
 *
 * @param planned The year that the document plans for: a target without a period holds for it.
 * @param before The words from the indicator to the figure.
 */
export function statedFigure(claim: Claim, indicator: string, planned: number | null, before = ""): StatedFigure {
  return {
    indicator,
    measure: measureOf(claim, indicator, before),
    unit: unitClass(claim.quantity),
    when: figureYear(claim, planned),
    status: claim.status,
  };
}
