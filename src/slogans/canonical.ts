import { UnitSet } from "../text/unit-set.js";

const MARKS = /[“”‘’〝〞〟"'「」『』《》〈〉\s]/g;
/** The marks, and the white space that cleaning leaves. */
const MARK = new UnitSet("“”‘’〝〞〟\"'「」『』《》〈〉 \n");

/**
 * The canonical form of a term as it stands in the text: no quotation marks, no white space.
 *
 * @example
 * canonical("三个“一号工程”"); // "三个一号工程"
 */
export function canonical(text: string): string {
  return MARK.in(text) ? text.replace(MARKS, "") : text;
}
