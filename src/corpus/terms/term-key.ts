import type { Span } from "../../types.js";

/** Marks that writers set and leave out at will: quotation marks, white space, the dots and commas of lists. */
const UNWRITTEN = /[“”‘’〝〞〟"'「」『』《》〈〉、·•・\s\u200b\ufeff]/;
const AND = "和".charCodeAt(0);

/** For each UTF-16 unit the one that stands for it in a key, 0 where none does; made at first use. */
let unitsOfKeys: Uint16Array | undefined;

function keyUnits(): Uint16Array {
  if (unitsOfKeys !== undefined) return unitsOfKeys;
  const units = new Uint16Array(0x10000);
  for (let unit = 0; unit < units.length; unit++) {
    const character = String.fromCharCode(unit);
    if (UNWRITTEN.test(character)) continue;
    const equivalent = character.normalize("NFKC").toLowerCase();
    units[unit] = equivalent.length === 1 ? equivalent.charCodeAt(0) : unit;
  }
  for (const word of "与及暨") units[word.charCodeAt(0)] = AND;
  unitsOfKeys = units;
  return units;
}

const DECODER = new TextDecoder("utf-16le", { ignoreBOM: true });

/** A text in the form in which terms are compared, with the way back to the original. */
export class KeyedText {
  readonly text: string;
  readonly #offsets: Int32Array;

  constructor(original: string) {
    const units = keyUnits();
    const written = new Uint16Array(original.length);
    const offsets = new Int32Array(original.length);
    let length = 0;
    for (let at = 0; at < original.length; at++) {
      const unit = units[original.charCodeAt(at)]!;
      if (unit === 0) continue;
      written[length] = unit;
      offsets[length++] = at;
    }
    this.text = DECODER.decode(written.subarray(0, length));
    this.#offsets = offsets.subarray(0, length);
  }

  /** Where `[start, end)` of the keyed text, not empty, stands in the original. */
  spanOf(start: number, end: number): Span {
    return { start: this.#offsets[start]!, end: this.#offsets[end - 1]! + 1 };
  }
}

/**
 * The form in which terms are compared: without quotation marks, white space, dots and list commas, full width as half width, 与 and 及
 * as 和. Terms with one key are one term.
 *
 * @example
 * termKey("三个“一号工程”") === termKey("三个 '一号工程'"); // true
 */
export function termKey(term: string): string {
  const units = keyUnits();
  let key = "";
  for (let at = 0; at < term.length; at++) {
    const unit = units[term.charCodeAt(at)]!;
    if (unit !== 0) key += String.fromCharCode(unit);
  }
  return key;
}

/** The terms, each once: of several forms with one key the first. */
export function distinctTerms(terms: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const term of terms) {
    const key = termKey(term);
    if (!byKey.has(key)) byKey.set(key, term);
  }
  return [...byKey.values()];
}
