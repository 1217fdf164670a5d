/** A place in the text that the caller passed in: half-open, counted in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** A piece of the text. White space and removed page furniture aside, `text` is what stands at `span`. */
export interface Mention {
  text: string;
  span: Span;
}
