import { inflate } from "./inflate.js";
import { type Dictionary, OddPdf, PdfParser, type PdfValue, type Reference } from "./pdf-objects.js";

/** A part of a file that is packed, unpacked, and what is told of it. */
export interface PdfStream {
  dictionary: Dictionary;
  content: Uint8Array;
}

/** No page is drawn by more than this. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Parses the object that stands at a place, which must be the one of this number, and stays in front of its stream if it has one. */
export function objectAt(bytes: Uint8Array, at: number, number: number | null): { value: PdfValue; parser: PdfParser } {
  const parser = new PdfParser(bytes, at);
  const own = parser.whole();
  parser.whole();
  if (parser.word() !== "obj" || (number !== null && own !== number)) throw new OddPdf("no object where one must be");
  return { value: parser.value(), parser };
}

/** The stream that stands at a place, unpacked. @throws {OddPdf} */
export function streamAt(
  bytes: Uint8Array,
  at: number,
  number: number | null,
  lengthOf: (reference: Reference) => number,
): PdfStream {
  const { value: dictionary, parser } = objectAt(bytes, at, number);
  if (!(dictionary instanceof Map) || parser.word() !== "stream") throw new OddPdf("no stream where one must be");
  const [RETURN, FEED] = [13, 10];
  if (bytes[parser.at] === RETURN) parser.at++;
  if (bytes[parser.at] === FEED) parser.at++;
  const given = dictionary.get("/Length");
  const length = typeof given === "number" ? given : lengthOf(given as Reference);
  const from = parser.at;
  parser.at = from + length;
  if (!(length >= 0) || parser.word() !== "endstream") throw new OddPdf("a stream of another length");
  return { dictionary, content: unpacked(bytes.subarray(from, from + length), dictionary) };
}

const onlyOf = (value: PdfValue | undefined): PdfValue | undefined =>
  Array.isArray(value) && value.length === 1 ? value[0] : value;

function unpacked(packed: Uint8Array, dictionary: Dictionary): Uint8Array {
  const filter = onlyOf(dictionary.get("/Filter"));
  if (filter === undefined || filter === null || (Array.isArray(filter) && filter.length === 0)) return packed;
  if (filter !== "/FlateDecode") throw new OddPdf(`packed by ${String(filter)}`);
  let content: Uint8Array;
  try {
    content = inflate(packed, MOST_BYTES);
  } catch (error) {
    throw new OddPdf("a damaged stream", { cause: error });
  }
  const given = onlyOf(dictionary.get("/DecodeParms")) ?? null;
  if (given === null) return content;
  if (!(given instanceof Map)) throw new OddPdf("packed in an unknown way");
  const predictor = given.get("/Predictor") ?? 1;
  if (predictor === 1) return content;
  const width = given.get("/Columns") ?? 1;
  const isOfBytes = (given.get("/Colors") ?? 1) === 1 && (given.get("/BitsPerComponent") ?? 8) === 8;
  if (typeof predictor !== "number" || predictor < 10 || typeof width !== "number" || !(width >= 1) || !isOfBytes)
    throw new OddPdf("packed in an unknown way");
  return withoutDifferences(content, width);
}

/** Undoes the differences to the bytes beside and above, as pictures in PNG have them. */
function withoutDifferences(content: Uint8Array, width: number): Uint8Array {
  const rows = Math.floor(content.length / (width + 1));
  const plain = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row++) {
    const kind = content[row * (width + 1)];
    for (let column = 0; column < width; column++) {
      const at = row * width + column;
      const beside = column > 0 ? (plain[at - 1] ?? 0) : 0;
      const above = row > 0 ? (plain[at - width] ?? 0) : 0;
      const corner = row > 0 && column > 0 ? (plain[at - width - 1] ?? 0) : 0;
      plain[at] = (content[row * (width + 1) + 1 + column] ?? 0) + predicted(kind, beside, above, corner);
    }
  }
  return plain;
}

function predicted(kind: number | undefined, beside: number, above: number, corner: number): number {
  if (kind === 0) return 0;
  if (kind === 1) return beside;
  if (kind === 2) return above;
  if (kind === 3) return (beside + above) >> 1;
  if (kind !== 4) throw new OddPdf("packed in an unknown way");
  const distance = (one: number): number => Math.abs(beside + above - corner - one);
  if (distance(beside) <= distance(above) && distance(beside) <= distance(corner)) return beside;
  return distance(above) <= distance(corner) ? above : corner;
}
