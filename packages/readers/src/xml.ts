import { SaxesParser } from "saxes";
import type { ReadLimits } from "./limits.js";
import { ReadError } from "./read-error.js";

/** An element of an XML file, its names without their prefixes. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** Parses XML from an office container. Document types, and with them entities of the file's own, are refused. */
export function parseXml(bytes: Uint8Array, { depth }: Pick<ReadLimits, "depth">): XmlElement {
  const parser = new SaxesParser();
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  parser.on("doctype", () => {
    throw new ReadError("external-entity", "the file declares a document type, which office files do not; not read");
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length > depth) {
      throw new ReadError("too-deep", `elements are nested deeper than ${depth}; raise limits.depth to allow it`);
    }
    const element: XmlElement = { name: local(name), attributes: localNames(attributes), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => open.at(-1)?.children.push(text));
  parser.on("cdata", (text) => open.at(-1)?.children.push(text));
  parser.on("closetag", () => open.pop());
  parser.on("error", (error) => {
    throw new ReadError("damaged", `damaged XML: ${error.message}`, { cause: error });
  });
  parser.write(decodeXml(bytes)).close();
  const top = root.children.find((child) => typeof child !== "string");
  if (!top) throw new ReadError("damaged", "an XML file without an element");
  return top;
}

/** XML in the encodings that every parser must know (XML 1.0, appendix F); office files use no other. */
function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isLittle = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  return new TextDecoder(isLittle ? "utf-16le" : isBig ? "utf-16be" : "utf-8").decode(bytes);
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Documents have hundreds of thousands of elements, most of them without attributes. */
const NO_ATTRIBUTES: Record<string, string> = Object.freeze({});

function localNames(attributes: Record<string, unknown>): Record<string, string> {
  let own = NO_ATTRIBUTES;
  for (const name in attributes) {
    const key = local(name);
    // no attribute of any office file, and no key that a plain object takes
    if (key === "__proto__") continue;
    if (own === NO_ATTRIBUTES) own = {};
    own[key] = attributes[name] as string;
  }
  return own;
}

/** The elements directly below. */
export function childrenOf(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== "string" && (name === undefined || child.name === name),
  );
}

/** The first element below along a path of names. */
export function childAt(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => at && childrenOf(at, name)[0], element);
}

/** All elements of that name, at any depth, in order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);
}

/** The text below. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
