import { equationText } from "./eq-field.js";

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

/** Whether there are marks of fields in a text. */
export const hasMarks = (text: string): boolean => Object.values(FIELD_MARKS).some((mark) => text.includes(mark));

/** A field that is open: where it begins among the parts of the text, and its code where that has ended. */
interface OpenField {
  from: number;
  code: string | null;
}

/**
 * The text of a DOC file without Word's marks: of a field its result is left, since its code (`HYPERLINK …`) is not shown; one that makes its
 * text of its code has no other. A field that does not end is left as it is.
 */
export function withoutMarks(text: string): string {
  const parts: string[] = [];
  const fields: OpenField[] = [];
  const heed = (mark: string): void => {
    const field = fields.at(-1);
    if (mark === FIELD_MARKS.begin) fields.push({ from: parts.length, code: null });
    else if (mark === FIELD_MARKS.separate && field?.code === null) field.code = parts.splice(field.from).join("");
    else if (mark === FIELD_MARKS.end && field !== undefined) {
      fields.pop();
      const code = field.code ?? parts.splice(field.from).join("");
      if (parts.length === field.from || parts.slice(field.from).join("") === "") parts.push(equationText(code));
    } else if (mark !== FIELD_MARKS.separate) parts.push(WRITTEN[mark] ?? "");
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
