/** So much running text that reads as the text began, on two lines or more, is the text once more. */
const LEAST_TEXT = 120;
const FEWEST_BODY_LINES = 2;
/** So many lines are compared at the most, so that rows that are all alike cost no more than others. */
const REACH = 60;
/** A text of fewer lines may repeat itself for any reason. */
const FEWEST_LINES = 3;

/**
 * Where the text of a page begins once more: indexes of lines, in order. A page may hold its text twice, as for a small screen and a large
 * one, a file several times; each is then read as if it stood alone. `words` are the lines, `isBody` says which are running text or headings.
 */
export function copiesOf(words: readonly string[], isBody: readonly boolean[]): number[] {
  const anchor = isBody.indexOf(true);
  const copies: number[] = [];
  let begun = 0;
  for (let index = anchor + 1; anchor >= 0 && index < words.length; index++) {
    if (words[index] !== words[anchor] || !goesOnAlike(words, isBody, anchor, index)) continue;
    let start = index;
    // the lines before the text, as far as they are there once more
    while (start - 1 > begun && start > index - anchor && words[start - 1] === words[anchor - (index - start) - 1])
      start--;
    copies.push(start);
    begun = index;
    index += anchor;
  }
  return copies;
}

function goesOnAlike(words: readonly string[], isBody: readonly boolean[], anchor: number, from: number): boolean {
  let length = 0;
  let bodyLines = 0;
  let line = 0;
  for (const own of words.slice(anchor, Math.min(from, anchor + REACH))) {
    if (words[from + line] !== own) break;
    if (isBody[anchor + line]) {
      length += own.length;
      bodyLines++;
    }
    if (length >= LEAST_TEXT && bodyLines >= FEWEST_BODY_LINES) return true;
    line++;
  }
  // all of a short text, to its last line
  return line >= FEWEST_LINES && from + line === words.length && anchor + line >= from - anchor;
}
