const MARKS = /[“”‘’〝〞〟"'「」『』《》〈〉\s]/g;

/**
 * The canonical form of a term as it stands in the text: no quotation marks, no white space.
 *
 * @example
 * canonical("三个“一号工程”"); // "三个一号工程"
 */
export function canonical(text: string): string {
  return text.replace(MARKS, "");
}
