import type { Span } from "../types.js";
import { direct, Family, FamilyCounts, type Mark, type Side } from "./quote-marks.js";
import { UnitSet } from "./unit-set.js";

/** `quote`: “…”, ‘…’, 「…」, 『…』, "…", '…'. `title`: 《…》, 〈…〉. */
export type QuoteKind = "quote" | "title";

/** A quotation or a title in book marks. Spans of one text nest, they never cross. */
export interface Quote {
  kind: QuoteKind;
  /** Offset of the opening mark. */
  open: number;
  /** Offset of the closing mark, or `null` where the text has none; the quotation then ends with its sentence at the latest. */
  close: number | null;
  /** What stands between the marks. */
  inner: Span;
  /** How many quotations and titles enclose this one. */
  depth: number;
}

interface Opened {
  mark: Mark;
  /** Where the quotation ends if it is never closed. */
  latestEnd: number;
}

const MARKS: Readonly<Record<string, readonly [Family, Side]>> = {
  "“": [Family.Double, "open"],
  "”": [Family.Double, "close"],
  "〝": [Family.Double, "open"],
  "〞": [Family.Double, "close"],
  "〟": [Family.Double, "close"],
  '"': [Family.Double, "either"],
  "＂": [Family.Double, "either"],
  "‘": [Family.Single, "open"],
  "’": [Family.Single, "close"],
  "'": [Family.Single, "either"],
  "＇": [Family.Single, "either"],
  "「": [Family.Corner, "open"],
  "」": [Family.Corner, "close"],
  "『": [Family.Hollow, "open"],
  "』": [Family.Hollow, "close"],
  "《": [Family.Book, "open"],
  "》": [Family.Book, "close"],
  "〈": [Family.Angle, "open"],
  "〉": [Family.Angle, "close"],
};
const MARK_OF = new Map(Object.entries(MARKS).map(([mark, known]) => [mark.charCodeAt(0), known]));
const MARK_OR_END = new UnitSet(`${Object.keys(MARKS).join("")}。！？\n`);
const LATIN = /[A-Za-z0-9]/;
const DIGIT = /[0-9]/;

/**
 * Reads the quotations and titles of a text, in the order of their opening marks. A line of the text is a block of its own: no
 * quotation reaches over its end. Marks that lean the wrong way (`”五型”`, `“五型“`) are read by their place; a stray closing mark is
 * passed over; an opening mark without partner ends at the mark that closes what encloses it, at the next mark of its kind or at the
 * end of its sentence, whichever comes first.
 *
 * @param text Any text, as a rule the clean text of a document. Offsets are UTF-16 offsets in it.
 * @example
 * readQuotes("围绕“深化‘腾笼换鸟’工作”协商").map(({ inner, depth }) => [inner.start, inner.end, depth]);
 * // [[3, 12, 0], [6, 10, 1]]
 */
export function readQuotes(text: string): Quote[] {
  const quotes: Quote[] = [];
  let marks: Mark[] = [];
  let ends: number[] = [];
  const finishBlock = (end: number): void => {
    if (marks.length > 0) {
      ends.push(end);
      pairMarks(text, marks, ends, quotes);
    }
    marks = [];
    ends = [];
  };
  const { length } = text;
  for (let at = MARK_OR_END.next(text, 0, length); at < length; at = MARK_OR_END.next(text, at + 1, length)) {
    const known = MARK_OF.get(text.charCodeAt(at));
    if (known !== undefined) {
      if (!isApostrophe(text, at, known[0]))
        marks.push({ at, family: known[0], side: known[1], sentence: ends.length });
    } else if (text[at] === "\n") finishBlock(at);
    else ends.push(at);
  }
  finishBlock(text.length);
  quotes.sort((left, right) => left.open - right.open);
  return withDepth(quotes);
}

/** In `don’t`, `rock'n'roll` and `5'` the mark quotes nothing. */
function isApostrophe(text: string, at: number, family: Family): boolean {
  if (family !== Family.Single || !LATIN.test(text.charAt(at - 1))) return false;
  return LATIN.test(text.charAt(at + 1)) || (text[at] === "'" && DIGIT.test(text.charAt(at - 1)));
}

/** Pairs the marks of one block and adds the quotations to `quotes`. `ends[n]` is where sentence `n` ends. */
function pairMarks(text: string, marks: Mark[], ends: readonly number[], quotes: Quote[]): void {
  const opened: Opened[] = [];
  const open = new FamilyCounts();
  const leave = (to: number, limit: number): void => {
    for (const { mark, latestEnd } of opened.splice(to).reverse()) {
      open.add(mark.family, -1);
      quotes.push(quoteOf(mark, null, Math.max(mark.at + 1, Math.min(limit, latestEnd))));
    }
  };
  direct(text, marks);
  for (const mark of marks) {
    const at = open.of(mark.family) > 0 ? opened.findLastIndex((other) => other.mark.family === mark.family) : -1;
    const partner = opened[at];
    if (mark.side === "open") {
      if (partner !== undefined) {
        partner.latestEnd = Math.min(partner.latestEnd, mark.at);
        if (partner.mark.sentence !== mark.sentence) leave(at, mark.at);
      }
      opened.push({ mark, latestEnd: ends[mark.sentence] ?? mark.at });
      open.add(mark.family, 1);
    } else if (partner !== undefined) {
      leave(at + 1, mark.at);
      opened.pop();
      open.add(mark.family, -1);
      quotes.push(quoteOf(partner.mark, mark.at, mark.at));
    }
  }
  leave(0, Number.POSITIVE_INFINITY);
}

function quoteOf(mark: Mark, close: number | null, end: number): Quote {
  const kind = mark.family === Family.Book || mark.family === Family.Angle ? "title" : "quote";
  return { kind, open: mark.at, close, inner: { start: mark.at + 1, end }, depth: 0 };
}

/** Fills in `depth` and ends what has no closing mark before the first quotation that reaches further. `quotes` stand in order. */
function withDepth(quotes: Quote[]): Quote[] {
  const enclosing: Quote[] = [];
  for (const quote of quotes) {
    const end = quote.close === null ? quote.inner.end : quote.close + 1;
    for (let outer = enclosing.at(-1); outer !== undefined && outer.inner.end < end; outer = enclosing.at(-1)) {
      outer.inner.end = Math.min(outer.inner.end, quote.open);
      enclosing.pop();
    }
    quote.depth = enclosing.length;
    enclosing.push(quote);
  }
  return quotes;
}
