import type { Span } from "tifa";
import type { Paragraph } from "./paragraphs.js";

/** Words and what stands around them, on one line. */
export interface Context {
  before: string;
  text: string;
  after: string;
}

const REACH = 32;

/** What stands around a span inside its paragraph, as far as a glance reaches. */
export function contextOf(span: Span, paragraphs: readonly Paragraph[]): Context {
  return contextIn(
    paragraphs.find((candidate) => touch(candidate, span)),
    span,
  );
}

/** The same for many spans in the order of the text, in one pass. */
export function contextsOf(spans: readonly Span[], paragraphs: readonly Paragraph[]): Context[] {
  let at = 0;
  return spans.map((span) => {
    while (at < paragraphs.length && paragraphs[at]!.end <= span.start) at++;
    return contextIn(paragraphs[at], span);
  });
}

const touch = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

function contextIn(paragraph: Paragraph | undefined, { start, end }: Span): Context {
  const context: Context = { before: "", text: "", after: "" };
  for (const piece of paragraph?.pieces ?? []) {
    const exact = piece.text.length === piece.end - piece.start;
    const from = exact ? Math.min(Math.max(0, start - piece.start), piece.text.length) : piece.start < start ? 1 : 0;
    const to = exact ? Math.min(Math.max(0, end - piece.start), piece.text.length) : piece.start < end ? 1 : 0;
    context.before += piece.text.slice(0, from);
    context.text += piece.text.slice(from, to);
    context.after += piece.text.slice(to);
  }
  return {
    before: cutBefore(context.before),
    text: context.text,
    after: context.after.length > REACH ? `${context.after.slice(0, REACH)}…` : context.after,
  };
}

const cutBefore = (text: string): string => (text.length > REACH ? `…${text.slice(-REACH)}` : text);
