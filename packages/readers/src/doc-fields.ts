/** Word's own marks: where a field begins, where its result begins, and where it ends. */
export const FIELD_MARKS = { begin: "\x13", separate: "\x14", end: "\x15" } as const;

/** Marks that stand for a character, and those that stand for none: of notes, of pictures, of a hyphen that is only shown at a line's end. */
const WRITTEN: Readonly<Record<string, string>> = {
  "\x07": "\t",
  "\v": "\n",
  "\f": "\n",
  "\r": "\n",
  "\x1e": "\u2011",
};

/**
 * The text of a DOC file without Word's marks: of a field its result is left, since its code (`HYPERLINK …`) is not shown. A field that does
 * not end is left as it is.
 */
export function withoutMarks(text: string): string {
  const parts: string[] = [];
  /** Where the code of each open field begins among the parts; `null` behind its code. */
  const fields: (number | null)[] = [];
  const heed = (mark: string): void => {
    if (mark === FIELD_MARKS.begin) fields.push(parts.length);
    else if (mark === FIELD_MARKS.separate && fields.length > 0) {
      parts.length = fields.pop() ?? parts.length;
      fields.push(null);
    } else if (mark === FIELD_MARKS.end) parts.length = fields.pop() ?? parts.length;
    else parts.push(WRITTEN[mark] ?? "");
  };
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at]! >= " " || text[at] === "\t" || text[at] === "\n") continue;
    parts.push(text.slice(from, at));
    heed(text[at]!);
    from = at + 1;
  }
  return parts.join("") + text.slice(from);
}
