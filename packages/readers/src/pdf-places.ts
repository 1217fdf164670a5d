import { type Dictionary, latin, OddPdf, PdfParser, type PdfValue } from "./pdf-objects.js";
import { streamAt } from "./pdf-streams.js";

/** Where an object stands: at a place of the file, or as the one of a number in a stream of objects. */
export type Place = { at: number } | { within: number; index: number };

/** Tables of places point to older ones; more than this are a ring. */
const MOST_TABLES = 500;
const MOST_OBJECTS = 5_000_000;
/** The place of the table stands in the last bytes. */
const LAST_BYTES = 1100;

/** Where the objects of a file stand, by number: of one that was changed, the newest. @throws {OddPdf} for damaged and encrypted files. */
export function placesOf(bytes: Uint8Array): Map<number, Place> {
  const from = Math.max(0, bytes.length - LAST_BYTES);
  const end = latin(bytes.subarray(from)).lastIndexOf("startxref");
  if (end < 0) throw new OddPdf("no table of objects");
  const start = new PdfParser(bytes, from + end);
  start.word();
  const found = new Map<number, Place | null>();
  const open = [start.whole()];
  const seen = new Set<number>();
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    if (seen.has(at)) continue;
    if (seen.size > MOST_TABLES) throw new OddPdf("tables without end");
    seen.add(at);
    const trailer = tableAt(bytes, at, found);
    if (trailer.has("/Encrypt")) throw new OddPdf("encrypted");
    for (const key of ["/XRefStm", "/Prev"]) {
      const other = trailer.get(key);
      if (typeof other === "number") open.push(other);
    }
  }
  return new Map([...found].flatMap(([number, place]) => (place === null ? [] : [[number, place]])));
}

/** Adds what a table tells to what newer ones have told, and returns what stands behind it. */
function tableAt(bytes: Uint8Array, at: number, found: Map<number, Place | null>): Dictionary {
  const parser = new PdfParser(bytes, at);
  if (parser.word() !== "xref") return packedTable(bytes, at, found);
  for (let word = parser.word(); word !== "trailer"; word = parser.word()) {
    const first = Number(word);
    const count = parser.whole();
    if (!Number.isInteger(first) || first + count > MOST_OBJECTS) throw new OddPdf("a damaged table");
    for (let number = first; number < first + count; number++) {
      const place = parser.whole();
      parser.whole();
      const kind = parser.word();
      if (kind !== "n" && kind !== "f") throw new OddPdf("a damaged table");
      if (!found.has(number)) found.set(number, kind === "n" ? { at: place } : null);
    }
  }
  const trailer = parser.value();
  if (!(trailer instanceof Map)) throw new OddPdf("no trailer");
  return trailer;
}

/** A table that is packed into a stream. */
function packedTable(bytes: Uint8Array, at: number, found: Map<number, Place | null>): Dictionary {
  const { dictionary, content } = streamAt(bytes, at, null, directOnly);
  const widths = numbers(dictionary.get("/W"));
  const size = widths.reduce((sum, width) => sum + width, 0);
  if (dictionary.get("/Type") !== "/XRef" || widths.length !== 3 || size === 0) throw new OddPdf("no table");
  const ranges = numbers(dictionary.get("/Index") ?? [0, dictionary.get("/Size") ?? 0]);
  let from = 0;
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    const [first = 0, count = 0] = ranges.slice(range, range + 2);
    if (first + count > MOST_OBJECTS) throw new OddPdf("a damaged table");
    for (let number = first; number < first + count && from + size <= content.length; number++, from += size) {
      if (!found.has(number)) found.set(number, placeOf(content.subarray(from, from + size), widths));
    }
  }
  return dictionary;
}

function placeOf(row: Uint8Array, widths: readonly number[]): Place | null {
  const fields: number[] = [];
  let from = 0;
  for (const width of widths) {
    fields.push(row.subarray(from, from + width).reduce((value, byte) => value * 256 + byte, 0));
    from += width;
  }
  const [kind, place = 0, index = 0] = fields;
  if (widths[0] === 0 || kind === 1) return { at: place };
  return kind === 2 ? { within: place, index } : null;
}

function numbers(value: PdfValue | undefined): number[] {
  if (!Array.isArray(value)) throw new OddPdf("no list of numbers");
  return value.map((one) => {
    if (typeof one !== "number" || !Number.isInteger(one) || one < 0) throw new OddPdf("no list of numbers");
    return one;
  });
}

function directOnly(): number {
  throw new OddPdf("a table whose length stands in another object");
}
