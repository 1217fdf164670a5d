import type { QuantityKind } from "../types.js";

/** A unit or classifier in the tables. Regular expressions stand as their source and are matched at the unit's borders. */
export interface UnitRow {
  unit: string;
  kind: QuantityKind;
  /** The unit to report instead, where the form in the text only names it at more length (`元人民币`). */
  as?: string;
  /** ISO 4217 code, for money. */
  currency?: string;
  /** `duration`: a quantity only where the duration is what is measured; `calendar`: never one. */
  time?: "duration" | "calendar";
  /** What a half inside of it adds to the figure: 3个半小时. */
  adds?: number;
  /** `digits`: Arabic figures or a numeral of several hanzi; `scale`: a multiplier (万, 亿) or such a numeral of at least 100. */
  needs?: "digits" | "scale";
  /** What has to follow. */
  before?: string;
  /** What must not follow, since it makes another word of the unit. */
  notBefore?: string;
  /** What has to stand before the numeral in the same clause. */
  after?: string;
}
