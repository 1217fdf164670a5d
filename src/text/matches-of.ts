const NONE: readonly RegExpExecArray[] = [];

/**
 * The matches of a global expression that never matches nothing. `matchAll` makes a copy of the expression for each text, which takes longer
 * than to search most lines and sentences.
 */
export function matchesOf(expression: RegExp, text: string): readonly RegExpExecArray[] {
  expression.lastIndex = 0;
  let match = expression.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = expression.exec(text)) found.push(match);
  return found;
}
