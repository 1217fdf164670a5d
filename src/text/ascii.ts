import { UnitSet } from "./unit-set.js";

/** The half-width digits. */
export const DIGIT: UnitSet = new UnitSet("", ["0", "9"]);
/** The letters of English. */
export const LETTER: UnitSet = new UnitSet("", ["A", "Z"], ["a", "z"]);
