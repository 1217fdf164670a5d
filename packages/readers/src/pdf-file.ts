import { type Dictionary, OddPdf, PdfParser, type PdfValue, Reference } from "./pdf-objects.js";
import { type Place, placesOf } from "./pdf-places.js";
import { objectAt, type PdfStream, streamAt } from "./pdf-streams.js";

/** Values that point to values, and pages within pages, no deeper than this. */
const DEEPEST = 50;

/**
 * The objects of a PDF file, each read when it is asked for. It reads what programs write and nothing that is damaged, encrypted or packed in
 * old ways: then it throws {@link OddPdf}, and the library is asked, which is slower by far and mends what can be mended.
 */
export class PdfFile {
  readonly #bytes: Uint8Array;
  readonly #places: ReadonlyMap<number, Place>;
  /** Streams of objects, of which each holds many. */
  readonly #containers = new Map<number, PdfStream>();
  readonly #values = new Map<number, PdfValue>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#places = placesOf(bytes);
  }

  /** A value, or the one that it points to. */
  resolved(value: PdfValue | undefined): PdfValue {
    let at = value ?? null;
    for (let depth = 0; at instanceof Reference; depth++) {
      if (depth > DEEPEST) throw new OddPdf("values that point to each other");
      at = this.#object(at.number);
    }
    return at;
  }

  /** A dictionary, or `null` where the value is none and points to none. */
  dictionary(value: PdfValue | undefined): Dictionary | null {
    const found = this.resolved(value);
    return found instanceof Map ? found : null;
  }

  /** What a page or a node above it has under a key. */
  inherited(page: Dictionary, key: string): PdfValue {
    let node: Dictionary | null = page;
    for (let depth = 0; node !== null; depth++) {
      if (depth > DEEPEST) throw new OddPdf("pages within pages without end");
      const value = this.resolved(node.get(key));
      if (value !== null) return value;
      node = this.dictionary(node.get("/Parent"));
    }
    return null;
  }

  /** The stream that a value points to, unpacked. */
  stream(value: PdfValue | undefined): PdfStream {
    if (!(value instanceof Reference)) throw new OddPdf("no stream where one must be");
    return this.#stream(value.number);
  }

  #stream(number: number): PdfStream {
    const place = this.#places.get(number);
    if (place === undefined || !("at" in place)) throw new OddPdf("no stream where one must be");
    return streamAt(this.#bytes, place.at, number, (length) => Number(this.resolved(length)));
  }

  #object(number: number): PdfValue {
    const known = this.#values.get(number);
    if (known !== undefined) return known;
    const place = this.#places.get(number);
    if (place === undefined) return null;
    const value = "at" in place ? objectAt(this.#bytes, place.at, number).value : this.#packedObject(number, place);
    this.#values.set(number, value);
    return value;
  }

  /** An object of a stream of objects: pairs of a number and a place stand before them. */
  #packedObject(number: number, { within, index }: { within: number; index: number }): PdfValue {
    const container = this.#containers.get(within) ?? this.#stream(within);
    this.#containers.set(within, container);
    const { dictionary, content } = container;
    const [count, first] = [dictionary.get("/N"), dictionary.get("/First")];
    if (typeof count !== "number" || typeof first !== "number" || index >= count) throw new OddPdf("no such object");
    const head = new PdfParser(content, 0);
    for (let at = 0; at < index; at++) [head.whole(), head.whole()];
    if (head.whole() !== number) throw new OddPdf("another object");
    return new PdfParser(content, first + head.whole()).value();
  }
}
