/** A value of a PDF file. Names keep their slash; of texts, which nothing here asks for, only that there is one is told. */
export type PdfValue = number | string | boolean | null | Text | Reference | PdfValue[] | Dictionary;
export type Dictionary = Map<string, PdfValue>;

/** Points to an object of the file. */
export class Reference {
  constructor(readonly number: number) {}
}

class Text {}

/** What stands in a file is not what is looked for: damaged, or of a kind that is not read here. */
export class OddPdf extends Error {}

const TEXT = new Text();
const DEEPEST = 60;
/** Longer words are none. */
const LONGEST_WORD = 40;

const code = (character: string): number => character.charCodeAt(0);
const [OPEN, CLOSE, ESCAPE, LESS, GREATER] = [code("("), code(")"), code("\\"), code("<"), code(">")];
const [SLASH, PERCENT, BRACKET, END_BRACKET] = [code("/"), code("%"), code("["), code("]")];
const [LINE_FEED, CARRIAGE_RETURN] = [10, 13];

/** By byte: 1 for white space, 2 for what ends a word, 0 for what words are made of. */
export const KINDS: Uint8Array = new Uint8Array(256);
for (const space of [0, 9, LINE_FEED, 12, CARRIAGE_RETURN, 32]) KINDS[space] = 1;
for (const mark of "()<>[]{}/%") KINDS[code(mark)] = 2;

/** The place behind a text in brackets that opens at `at`. */
export function endOfText(bytes: Uint8Array, at: number): number {
  let depth = 0;
  for (let place = at; place < bytes.length; place++) {
    const byte = bytes[place];
    if (byte === ESCAPE) place++;
    else if (byte === OPEN) depth++;
    else if (byte === CLOSE && --depth === 0) return place + 1;
  }
  return bytes.length;
}

/** The place of the end of the line, of a remark. */
export function endOfLine(bytes: Uint8Array, at: number): number {
  let place = at;
  while (place < bytes.length && bytes[place] !== LINE_FEED && bytes[place] !== CARRIAGE_RETURN) place++;
  return place;
}

/** Reads values of a PDF file one after the other. */
export class PdfParser {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  /** Goes past white space and remarks. */
  skip(): void {
    for (;;) {
      const byte = this.bytes[this.at];
      if (byte === PERCENT) this.at = endOfLine(this.bytes, this.at);
      else if (byte !== undefined && KINDS[byte] === 1) this.at++;
      else return;
    }
  }

  /** The next word: a number, or a name of a thing or an operator. Empty where a mark stands. */
  word(): string {
    this.skip();
    const from = this.at;
    while (this.at < this.bytes.length && KINDS[this.bytes[this.at] ?? 0] === 0) this.at++;
    return latin(this.bytes.subarray(from, Math.min(this.at, from + LONGEST_WORD)));
  }

  /** The next whole number. @throws {OddPdf} where something else stands. */
  whole(): number {
    const word = this.word();
    if (!/^\d{1,15}$/.test(word)) throw new OddPdf("no number where one must be");
    return Number(word);
  }

  /** The next value. @throws {OddPdf} */
  value(depth = 0): PdfValue {
    if (depth > DEEPEST) throw new OddPdf("values within values without end");
    this.skip();
    const byte = this.bytes[this.at];
    if (byte === undefined) throw new OddPdf("the end");
    if (byte === SLASH) {
      this.at++;
      return `/${this.word()}`;
    }
    if (byte === OPEN) {
      this.at = endOfText(this.bytes, this.at);
      return TEXT;
    }
    if (byte === LESS) return this.bytes[this.at + 1] === LESS ? this.#dictionary(depth) : this.#hexadecimal();
    if (byte === BRACKET) return this.#list(depth);
    return this.#plain();
  }

  #dictionary(depth: number): Dictionary {
    this.at += 2;
    const dictionary: Dictionary = new Map();
    for (this.skip(); this.bytes[this.at] !== GREATER; this.skip()) {
      const name = this.value(depth + 1);
      if (typeof name !== "string") throw new OddPdf("no name where one must be");
      dictionary.set(name, this.value(depth + 1));
    }
    this.at += 2;
    return dictionary;
  }

  #list(depth: number): PdfValue[] {
    this.at++;
    const list: PdfValue[] = [];
    for (this.skip(); this.bytes[this.at] !== END_BRACKET; this.skip()) list.push(this.value(depth + 1));
    this.at++;
    return list;
  }

  #hexadecimal(): Text {
    const end = this.bytes.indexOf(GREATER, this.at);
    if (end < 0) throw new OddPdf("a text without end");
    this.at = end + 1;
    return TEXT;
  }

  /** A number, a reference, or one of three words. */
  #plain(): PdfValue {
    const word = this.word();
    if (word === "true" || word === "false") return word === "true";
    if (word === "null") return null;
    const value = Number(word);
    if (word === "" || Number.isNaN(value)) throw new OddPdf(`no value: ${word}`);
    if (!/^\d{1,10}$/.test(word)) return value;
    const behind = this.at;
    if (/^\d{1,5}$/.test(this.word()) && this.word() === "R") return new Reference(value);
    this.at = behind;
    return value;
  }
}

/** Bytes as characters of one byte each. */
export function latin(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
