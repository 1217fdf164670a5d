import type { PeriodExpression } from "../../time/period-expression.js";

/** The words for the time that a figure holds for; `null` in it where it has none for certain. */
export interface Dated {
  expression: PeriodExpression | null;
  /** Said elsewhere than in the figure's sentence. */
  inherited: boolean;
  /** Which year of the stretch that the words name is meant: its first or last, the one before it, or a year of its own. */
  year?: "first" | "last" | "before" | number | undefined;
  /** So many years from the time that the words name. */
  shift?: number | undefined;
  /** The year of which the words name all or a part: 2023年，…。全年…. */
  within?: number | undefined;
  /** The year before the first of the stretch that ends with the time. */
  since?: number | undefined;
  /** A number of years that are still to come: 力争用两年时间建成. */
  ahead?: true | undefined;
}

/** The time that the words name, or the part of it that is meant. With every field, as objects of one shape are read faster. */
export const datedBy = (
  expression: PeriodExpression | null,
  inherited: boolean,
  { year, shift, within, since, ahead }: Omit<Dated, "expression" | "inherited"> = {},
): Dated => ({ expression, inherited, year, shift, within, since, ahead });
