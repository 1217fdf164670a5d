/** What a diagnostic is about; {@link DIAGNOSTICS} explains each. */
export type DiagnosticCode =
  | "broken-character"
  | "control-character"
  | "traditional-script"
  | "doubtful-thousands"
  | "numbering-gap"
  | "numbering-restart"
  | "numbering-repeated"
  | "further-document"
  | "members-differ";

/** Every code that a diagnostic can have, and what it means. A stage that reports something new adds it here. */
export const DIAGNOSTICS: Readonly<Record<DiagnosticCode, string>> = {
  "broken-character":
    "U+FFFD or half a surrogate pair: the text was decoded wrongly or cut in the middle of a character",
  "control-character": "a control character, such as NUL, in the text",
  "traditional-script": "the text is written in traditional characters, which are read by their simplified forms",
  "doubtful-thousands":
    "digits that may be one figure in groups of three or two figures beside each other; nothing was read there",
  "numbering-gap": "a heading whose number does not follow its predecessor's",
  "numbering-restart":
    "a heading numbered one after others of its kind, with no heading above that would start a new part",
  "numbering-repeated": "a heading with the number of the one before",
  "further-document":
    "the title of another document further down, as in a gazette: what stands below it hangs there, the metadata are the first one's",
  "members-differ": "a numeral term with more or fewer members spelled out than its number says",
};
