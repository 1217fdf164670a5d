import { UnitSet } from "../text/unit-set.js";

/** Arabic digits, half or full width. */
export const ARABIC_DIGIT: UnitSet = new UnitSet("", ["0", "9"], ["０", "９"]);
