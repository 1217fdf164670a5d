import { SaxesParser } from "saxes";
import type { ReadLimits } from "./limits.js";
import { ReadError } from "./read-error.js";

/** An element of an XML file, its names without their prefixes. */
export class XmlElement {
  readonly name: string;
  /** Elements and stretches of text, in order. */
  children: readonly (XmlElement | string)[] = NO_CHILDREN;
  /** As the parser read them; few elements are asked for any. */
  readonly #written: Record<string, unknown>;
  #attributes: Record<string, string> | null = null;

  constructor(name: string, written: Record<string, unknown>) {
    this.name = name;
    this.#written = written;
  }

  get attributes(): Record<string, string> {
    this.#attributes ??= localNames(this.#written);
    return this.#attributes;
  }

  /** Most elements have one child or none, so that room for more is only made when it comes. */
  add(child: XmlElement | string): void {
    if (this.children.length === 0) this.children = [child];
    else (this.children as (XmlElement | string)[]).push(child);
  }
}

/** Not frozen: loops over arrays of two kinds are slow. */
const NO_CHILDREN: readonly never[] = [];
const NO_ATTRIBUTES: Record<string, string> = Object.freeze({});

/** What is kept of a file while it is parsed; without it, all is. */
export interface ParseOptions {
  /** For elements that have much below them that nobody asks for, the names of what is kept directly below. */
  kept?: ReadonlyMap<string, ReadonlySet<string>>;
  /** The names of elements whose attributes nobody asks for. */
  bare?: ReadonlySet<string>;
  /** Elements without content that nobody asks for, as they are written, each whole; they are cut out before anything is parsed. */
  unread?: RegExp;
  /** Each element directly below the one of that name, itself below the root, is handed out when it ends, and then forgotten. */
  each?: { within: string; take: (element: XmlElement) => void };
}

/** Parses XML from an office container. Document types, and with them entities of the file's own, are refused. */
export function parseXml(
  bytes: Uint8Array,
  { depth }: Pick<ReadLimits, "depth">,
  { kept, bare, unread, each }: ParseOptions = {},
): XmlElement {
  const parser = new SaxesParser();
  const root = new XmlElement("", {});
  const open = [root];
  /** How many of the elements that are open are not kept. */
  let left = 0;
  const isHandedOut = (): boolean => open.length === BELOW_PART && open[BELOW_PART - 1]!.name === each?.within;
  parser.on("doctype", () => {
    throw new ReadError("external-entity", "the file declares a document type, which office files do not; not read");
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length + left > depth) {
      throw new ReadError("too-deep", `elements are nested deeper than ${depth}; raise limits.depth to allow it`);
    }
    const parent = open[open.length - 1]!;
    const own = left > 0 ? "" : local(name);
    if (left > 0 || kept?.get(parent.name)?.has(own) === false) {
      left++;
      return;
    }
    const element = new XmlElement(own, bare?.has(own) ? NO_ATTRIBUTES : attributes);
    if (!isHandedOut()) parent.add(element);
    open.push(element);
  });
  const addText = (text: string): void => {
    if (left === 0) open[open.length - 1]!.add(text);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    if (left > 0) {
      left--;
      return;
    }
    const element = open.pop();
    if (element && isHandedOut()) each?.take(element);
  });
  parser.on("error", (error) => {
    throw new ReadError("damaged", `damaged XML: ${error.message}`, { cause: error });
  });
  for (const part of withoutUnread(decodeXml(bytes), unread)) parser.write(part);
  parser.close();
  const top = childrenOf(root)[0];
  if (top === undefined) throw new ReadError("damaged", "an XML file without an element");
  return top;
}

/** Open are the holder of the root, the root and the part of it that is handed out. */
const BELOW_PART = 3;
/** Strings of this size are decoded and parsed much faster than one of all the file, most being nothing but ASCII. */
const PART = 32 * 1024;

/** XML in the encodings that every parser must know (XML 1.0, appendix F), part by part; office files use no other. */
function* decodeXml(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += PART) yield decoder.decode(bytes.subarray(at, at + PART), { stream: true });
  yield decoder.decode();
}

function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? "utf-16be" : "utf-8";
}

/** What Node has to look through bytes, many times as fast as they are decoded; browsers have it not. */
interface OfNode {
  Buffer?: { from(buffer: ArrayBufferLike, offset: number, length: number): { includes(word: string): boolean } };
}

/** Whether a word of Latin letters stands anywhere in an XML file. */
export function mentions(bytes: Uint8Array, word: string): boolean {
  const { Buffer } = globalThis as OfNode;
  if (Buffer && encodingOf(bytes) === "utf-8")
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(word);
  let end = "";
  for (const part of decodeXml(bytes)) {
    if (part.includes(word) || (end + part.slice(0, word.length)).includes(word)) return true;
    end = part.slice(-word.length);
  }
  return false;
}

/**
 * The parts of a file without the elements that nobody asks for, up to the first comment or text that is written as it stands (`<!`), in which
 * what looks like an element is none.
 */
function* withoutUnread(parts: Iterable<string>, unread: RegExp | undefined): Generator<string> {
  let isPlain = unread !== undefined;
  for (const part of parts) {
    isPlain &&= !part.includes("<!") && !part.startsWith("!");
    yield isPlain && unread ? part.replace(unread, "") : part;
  }
}

/** The names of an office format without their prefixes; a file that makes up names of its own fills no memory with them. */
const LOCAL = new Map<string, string>();
const MOST_NAMES = 2000;

function local(name: string): string {
  const known = LOCAL.get(name);
  if (known !== undefined) return known;
  const own = name.slice(name.indexOf(":") + 1);
  if (LOCAL.size < MOST_NAMES) LOCAL.set(name, own);
  return own;
}

function localNames(written: Record<string, unknown>): Record<string, string> {
  const own: Record<string, string> = {};
  for (const name in written) {
    const key = local(name);
    // no attribute of any office file, and no key that a plain object takes
    if (key !== "__proto__") own[key] = written[name] as string;
  }
  return own;
}

/** The elements directly below. */
export function childrenOf(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== "string" && (name === undefined || child.name === name),
  );
}

/** The first element below along a path of names; these are asked for so often that no list of them is made. */
export function childAt(
  element: XmlElement | undefined,
  first: string,
  second?: string,
  third?: string,
): XmlElement | undefined {
  const at = element && firstOf(element, first);
  if (at === undefined || second === undefined) return at;
  return third === undefined ? firstOf(at, second) : childAt(firstOf(at, second), third);
}

function firstOf({ children }: XmlElement, name: string): XmlElement | undefined {
  for (const child of children) if (typeof child !== "string" && child.name === name) return child;
  return undefined;
}

/** All elements of that name, at any depth, in order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);
}

/** The text below. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
