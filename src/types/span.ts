/** A place in the text that the caller passed in: half-open, counted in UTF-16 units, never empty. `text.slice(start, end)` reads it. */
export interface Span {
  /** Offset of the first unit, from 0. */
  start: number;
  /** Offset behind the last unit. */
  end: number;
}

/** A piece of the text, cleaned, with its place. */
export interface Mention {
  /** What stands at `span` without line breaks, stray blanks and page furniture, its figures and Latin letters in half width: `100件` of `１００\n件`. */
  text: string;
  /** Where it stands; cut out of the original text, it may be longer than `text`. */
  span: Span;
}
