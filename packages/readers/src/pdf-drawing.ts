import type { PdfFile } from "./pdf-file.js";
import { type Dictionary, endOfLine, endOfText, KINDS, latin, OddPdf, type PdfValue } from "./pdf-objects.js";
import { Path } from "./pdf-path.js";
import type { PdfStream } from "./pdf-streams.js";

/** What is told of a drawing: changes of the place of all that follows, and paths that are filled or stroked. */
export interface Pen {
  save(): void;
  restore(): void;
  transform(matrix: readonly number[]): void;
  /**
   * Each step of a path is its kind, 0 to move, 1 to draw a line, 2 to draw a curve, 4 to close, and the numbers of its points. It ends where
   * its length says, and is not to be kept: the next one is written over it.
   */
  paint(path: ArrayLike<number>, length: number, isStroked: boolean): void;
}

/** Pictures within pictures, and all of them on a page, are no more than this. */
const DEEPEST = 12;
const MOST_FORMS = 1000;

const word = (text: string): number => [...text].reduce((sum, one, at) => sum + one.charCodeAt(0) * 256 ** at, 0);
/** The operators that paint a path: by the lines of its outline or by what they hold, once it is closed or as it is. */
const PAINTED = new Map<number, { isStroked: boolean; closes: boolean }>();
for (const text of ["f", "F", "f*"]) PAINTED.set(word(text), { isStroked: false, closes: false });
for (const text of ["S", "B", "B*"]) PAINTED.set(word(text), { isStroked: true, closes: false });
for (const text of ["s", "b", "b*"]) PAINTED.set(word(text), { isStroked: true, closes: true });
const [SAVE, RESTORE, MATRIX, MOVE, LINE, CURVE] = ["q", "Q", "cm", "m", "l", "c"].map(word);
const [CURVE_FROM_HERE, CURVE_TO_END, CLOSE, RECTANGLE] = ["v", "y", "h", "re"].map(word);
const [NOTHING, DRAW, PICTURE_DATA] = ["n", "Do", "ID"].map(word);
/** Which operators, of one byte or two, have to do with drawing: most of a page's set texts. */
const DRAWS = new Uint8Array(1 << 16);
for (const text of ["q", "Q", "cm", "m", "l", "c", "v", "y", "h", "re", "n"]) DRAWS[word(text)] = 1;
for (const operator of PAINTED.keys()) DRAWS[operator] = 1;
const [OPEN, LESS, SLASH, PERCENT, MINUS, PLUS, POINT] = [..."(</%-+."].map((one) => one.charCodeAt(0));
const GREATER = 62;
const ZERO = 48;

/** Hands all paths of a page to the pen, those of the pictures that it draws among them. @throws {OddPdf} */
export function drawPage(file: PdfFile, page: Dictionary, pen: Pen): void {
  const resources = file.dictionary(file.inherited(page, "/Resources"));
  const contents = file.resolved(page.get("/Contents"));
  const parts: PdfValue[] = Array.isArray(contents) ? contents : [page.get("/Contents") ?? null];
  if (contents === null) return;
  const streams = parts.map((part) => file.stream(part).content);
  new Drawing(file, pen).draw(joined(streams), resources, 0);
}

/** An operator may begin in one stream of a page and end in the next, no word does. */
function joined(streams: readonly Uint8Array[]): Uint8Array {
  const [only] = streams;
  if (only !== undefined && streams.length === 1) return only;
  const all = new Uint8Array(streams.reduce((sum, { length }) => sum + length + 1, 0));
  let at = 0;
  for (const stream of streams) {
    all.set(stream, at);
    at += stream.length + 1;
  }
  return all;
}

class Drawing {
  readonly #forms = new Map<PdfValue, PdfStream>();
  #count = 0;
  readonly #path = new Path();

  constructor(
    readonly file: PdfFile,
    readonly pen: Pen,
  ) {}

  draw(bytes: Uint8Array, resources: Dictionary | null, depth: number): void {
    const begins = BEGINS;
    const given = new Numbers(bytes);
    const { length } = bytes;
    let [nameFrom, nameEnd] = [0, 0];
    for (let at = 0; at < length; ) {
      const byte = bytes[at] ?? 0;
      const kind = begins[byte];
      if (kind === SPACE) at++;
      else if (kind === NUMBER) {
        const from = at;
        do at++;
        while (at < length && begins[bytes[at] ?? 0] === NUMBER);
        given.add(from, at);
      } else if (kind === WORD) {
        const end = endOfWord(bytes, at);
        const operator = end - at === 1 ? byte : end - at === 2 ? byte + (bytes[at + 1] ?? 0) * 256 : 0;
        at = end;
        if (operator === PICTURE_DATA) at = endOfPicture(bytes, at);
        else if (operator === DRAW) this.#form(latin(bytes.subarray(nameFrom, nameEnd)), resources, depth);
        else if (DRAWS[operator] === 1) this.#do(operator, given);
        given.count = 0;
      } else if (byte === OPEN) at = endOfText(bytes, at);
      else if (byte === LESS) at = bytes[at + 1] === LESS ? at + 2 : endOfHexadecimal(bytes, at);
      else if (byte === PERCENT) at = endOfLine(bytes, at);
      else if (byte === SLASH) {
        nameFrom = at;
        at = endOfWord(bytes, at + 1);
        nameEnd = Math.min(at, nameFrom + LONGEST_NAME);
      } else at++;
    }
  }

  #do(operator: number, given: Numbers): void {
    const painted = PAINTED.get(operator);
    const path = this.#path;
    if (painted !== undefined) {
      if (path.length === 0) return;
      if (painted.closes) path.close();
      this.pen.paint(path.steps, path.length, painted.isStroked);
      path.length = 0;
    } else if (operator === NOTHING) path.length = 0;
    else if (operator === SAVE) this.pen.save();
    else if (operator === RESTORE) this.pen.restore();
    else if (operator === MATRIX && given.count >= 6) this.pen.transform(given.last(6));
    else if (operator === MOVE && given.count >= 2) path.step(0, given.fromLast(2), given.fromLast(1));
    else if (operator === LINE && given.count >= 2) path.step(1, given.fromLast(2), given.fromLast(1));
    else if (
      (operator === CURVE && given.count >= 6) ||
      ((operator === CURVE_FROM_HERE || operator === CURVE_TO_END) && given.count >= 4)
    )
      path.curve(given.fromLast(2), given.fromLast(1));
    else if (operator === CLOSE) path.close();
    else if (operator === RECTANGLE && given.count >= 4)
      path.rectangle(given.fromLast(4), given.fromLast(3), given.fromLast(2), given.fromLast(1));
  }

  /** Draws what a page has drawn apart, if it is no picture of dots. */
  #form(name: string, resources: Dictionary | null, depth: number): void {
    const reference = this.file.dictionary(resources?.get("/XObject"))?.get(name);
    if (reference === undefined || this.file.dictionary(reference)?.get("/Subtype") !== "/Form") return;
    if (depth > DEEPEST || ++this.#count > MOST_FORMS) throw new OddPdf("pictures within pictures without end");
    const { dictionary, content } = this.#forms.get(reference) ?? this.file.stream(reference);
    this.#forms.set(reference, { dictionary, content });
    const matrix = this.file.resolved(dictionary.get("/Matrix"));
    this.pen.save();
    if (Array.isArray(matrix)) this.pen.transform(matrix.map((one) => Number(this.file.resolved(one))));
    this.draw(content, this.file.dictionary(dictionary.get("/Resources")) ?? resources, depth + 1);
    this.pen.restore();
  }
}

const LONGEST_NAME = 128;
/** No operator that draws is given more. */
const MOST_NUMBERS = 6;

/** Where the numbers before an operator stand. Most are before operators of texts, and are not read. */
class Numbers {
  count = 0;
  readonly #ends = new Int32Array(2 * MOST_NUMBERS);

  constructor(readonly bytes: Uint8Array) {}

  add(from: number, end: number): void {
    const at = 2 * (this.count++ % MOST_NUMBERS);
    this.#ends[at] = from;
    this.#ends[at + 1] = end;
  }

  /** The number that stands so many places before the operator. */
  fromLast(place: number): number {
    const at = 2 * ((this.count - place) % MOST_NUMBERS);
    return numberIn(this.bytes, this.#ends[at] ?? 0, this.#ends[at + 1] ?? 0);
  }

  /** The last numbers, those that an operator is given. */
  last(wanted: number): number[] {
    return Array.from({ length: wanted }, (_, at) => this.fromLast(wanted - at));
  }
}

/** What a byte begins. */
const [WORD, SPACE, NUMBER] = [0, 1, 3];
const BEGINS = Uint8Array.from(KINDS);
for (const byte of "0123456789.-+") BEGINS[byte.charCodeAt(0)] = NUMBER;

/** The scale is 0 up to the point, and grows with each digit behind it. */
function numberIn(bytes: Uint8Array, from: number, end: number): number {
  let [value, scale, sign] = [0, 0, 1];
  for (let at = from; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === MINUS) sign = -1;
    else if (byte === POINT) scale = 1;
    else if (byte !== PLUS) {
      value = value * 10 + byte - ZERO;
      scale *= 10;
    }
  }
  return (sign * value) / (scale || 1);
}

function endOfWord(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && KINDS[bytes[at] ?? 0] === 0) at++;
  return at;
}

function endOfHexadecimal(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(GREATER, at);
  return end < 0 ? bytes.length : end + 1;
}

const [CAPITAL_E, CAPITAL_I] = [69, 73];
/** Behind the end of a picture so many bytes are of a text. */
const LOOKED_AT = 10;

/** The place behind a picture within a page: its dots are bytes of any kind, and `EI` stands behind them. */
function endOfPicture(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(CAPITAL_E, from); at >= 0; at = bytes.indexOf(CAPITAL_E, at + 1)) {
    if (bytes[at + 1] !== CAPITAL_I || KINDS[bytes[at - 1] ?? 32] !== 1 || KINDS[bytes[at + 2] ?? 32] !== 1) continue;
    const isText = bytes
      .subarray(at + 2, at + 2 + LOOKED_AT)
      .every((byte) => byte < 127 && (byte >= 32 || KINDS[byte] === 1));
    if (isText) return at + 2;
  }
  return bytes.length;
}
