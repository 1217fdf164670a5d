import { groupBy } from "../../collections/group-by.js";
import { panelUnits } from "../../generated/panel-units.js";

/** A row of `data/corpus/panel-units.yaml`. */
export interface PanelUnit {
  unit: string;
  as: string;
  factor: number;
  /** Only where an indicator asks for it. */
  also?: boolean;
}

const BY_UNIT = groupBy(panelUnits, ({ unit }) => unit);
/** As many digits as any figure has; the rest is the dust of binary fractions. */
const DIGITS = 12;

/** How values of one unit are stated in a panel. */
export interface Conversion {
  unit: string;
  of(value: number): number;
}

/**
 * The conversion from a plain unit (`斤`, `CNY`) to that of a panel: the one that the indicator names, where there is a way to it, else the
 * usual one, else none.
 *
 * @example
 * panelUnit("斤", null).of(88_000_000_000); // 4400, 万吨
 */
export function panelUnit(unit: string, wanted: string | null): Conversion {
  const rows = BY_UNIT.get(unit) ?? [];
  const row = rows.find(({ as }) => as === wanted) ?? rows.find(({ also }) => !also);
  if (row === undefined) return { unit, of: (value) => value };
  return { unit: row.as, of: (value) => Number((value * row.factor).toPrecision(DIGITS)) };
}
