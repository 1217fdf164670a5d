import type { Span } from "../types.js";
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

/** Marks of one family close each other. Straight marks that pair up within their sentence are a family of their own. */
enum Family {
  Double,
  Single,
  Corner,
  Hollow,
  Book,
  Angle,
  StraightDouble,
  StraightSingle,
}
const FAMILIES = 8;

type Side = "open" | "close" | "either";

interface Mark {
  at: number;
  family: Family;
  side: Side;
  sentence: number;
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
const MARK_OR_END = new UnitSet(`${Object.keys(MARKS).join("")}。！？\n`);
const COMMA = new UnitSet("，；,;");
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
    const unit = text.charAt(at);
    const known = MARKS[unit];
    if (known !== undefined) {
      if (!isApostrophe(text, at, known[0]))
        marks.push({ at, family: known[0], side: known[1], sentence: ends.length });
    } else if (unit === "\n") finishBlock(at);
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
  const openOf = new Array<number>(FAMILIES).fill(0);
  const leave = (to: number, limit: number): void => {
    while (opened.length > to) {
      const { mark, latestEnd } = opened.pop()!;
      openOf[mark.family]!--;
      quotes.push(quoteOf(mark, null, Math.max(mark.at + 1, Math.min(limit, latestEnd))));
    }
  };
  direct(text, marks);
  for (const mark of marks) {
    const partner = openOf[mark.family]! > 0 ? lastOf(opened, mark.family) : -1;
    if (mark.side === "open") {
      if (partner >= 0) {
        opened[partner]!.latestEnd = Math.min(opened[partner]!.latestEnd, mark.at);
        if (opened[partner]!.mark.sentence !== mark.sentence) leave(partner, mark.at);
      }
      opened.push({ mark, latestEnd: ends[mark.sentence]! });
      openOf[mark.family]!++;
    } else if (partner >= 0) {
      leave(partner + 1, mark.at);
      const opening = opened.pop()!.mark;
      openOf[mark.family]!--;
      quotes.push(quoteOf(opening, mark.at, mark.at));
    }
  }
  leave(0, Number.POSITIVE_INFINITY);
}

/**
 * Decides of every mark whether it opens or closes. Straight marks take turns, and so do leaning ones in a sentence where all of a
 * family lean the same way.
 */
function direct(text: string, marks: readonly Mark[]): void {
  let from = 0;
  const isOpen = new Array<boolean>(FAMILIES).fill(false);
  while (from < marks.length) {
    let to = from;
    while (to < marks.length && marks[to]!.sentence === marks[from]!.sentence) to++;
    directSentence(text, marks, from, to, isOpen);
    from = to;
  }
}

function directSentence(text: string, marks: readonly Mark[], from: number, to: number, isOpen: boolean[]): void {
  const opening = new Array<number>(FAMILIES).fill(0);
  const closing = new Array<number>(FAMILIES).fill(0);
  const straight = new Array<number>(FAMILIES).fill(0);
  for (let index = from; index < to; index++) {
    const { family, side } = marks[index]!;
    (side === "open" ? opening : side === "close" ? closing : straight)[family]!++;
  }
  const areMixed = [Family.Double, Family.Single].map(
    (family) =>
      straight[family]! > 0 &&
      straight[family]! % 2 === 0 &&
      opening[family]! + closing[family]! > 0 &&
      mixed(
        text,
        marks.slice(from, to).filter((mark) => mark.family === family),
      ),
  );
  for (let index = from; index < to; index++) {
    const mark = marks[index]!;
    const { family } = mark;
    const leaning = opening[family]! + closing[family]!;
    const oneWay = leaning % 2 === 0 && straight[family] === 0 && opening[family]! * closing[family]! === 0;
    if (mark.side === "either") {
      if (leaning > 0 && straight[family]! % 2 === 0 && areMixed[family] !== true) {
        mark.family = family === Family.Double ? Family.StraightDouble : Family.StraightSingle;
      }
      mark.side = isOpen[mark.family] ? "close" : "open";
    } else if (oneWay) mark.side = isOpen[family] ? "close" : "open";
    isOpen[mark.family] = mark.side === "open";
  }
}

/**
 * Whether straight and leaning marks of a sentence close each other (`“一件事"清单，推行"一窗受理”`): taking turns they fit the way that the
 * leaning ones lean, and fewer quotations have a comma in them than if the straight ones were paired among themselves.
 */
function mixed(text: string, marks: readonly Mark[]): boolean {
  if (!marks.every(({ side }, index) => side === "either" || side === (index % 2 === 0 ? "open" : "close")))
    return false;
  const isStraight = ({ side }: Mark): boolean => side === "either";
  const apart = [marks.filter(isStraight), marks.filter((mark) => !isStraight(mark))];
  return clausesIn(text, marks) < clausesIn(text, apart[0]!) + clausesIn(text, apart[1]!);
}

/** How many of the quotations have a comma in them if the marks are paired as they come. */
function clausesIn(text: string, marks: readonly Mark[]): number {
  let count = 0;
  for (let index = 0; index + 1 < marks.length; index += 2) {
    const end = marks[index + 1]!.at;
    if (COMMA.next(text, marks[index]!.at, end) < end) count++;
  }
  return count;
}

function lastOf(opened: readonly Opened[], family: Family): number {
  let index = opened.length - 1;
  while (opened[index]!.mark.family !== family) index--;
  return index;
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
    while (enclosing.length > 0 && enclosing.at(-1)!.inner.end < end) {
      const outer = enclosing.pop()!;
      outer.inner.end = Math.min(outer.inner.end, quote.open);
    }
    quote.depth = enclosing.length;
    enclosing.push(quote);
  }
  return quotes;
}
