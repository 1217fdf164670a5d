import type { DocumentText } from "./document-text.js";
import { unreadableGlyphs } from "./glyph-warnings.js";
import type { Deadline, ReadLimits } from "./limits.js";
import { withoutEdges } from "./page-edges.js";
import { joinPages, withoutFurniture } from "./page-furniture.js";
import { layOut } from "./page-layout.js";
import { readablePieces } from "./page-pieces.js";
import type { Page, PageText } from "./page-text.js";
import { columnsAsLines, runsDown } from "./page-vertical.js";
import { withoutWatermarks } from "./page-watermarks.js";
import { ReadError } from "./read-error.js";
import { turnedText } from "./turned-text.js";
import { childAt, childrenOf, descendants, parseXml, textOf, type XmlElement } from "./xml.js";
import { openContainer } from "./zip.js";

const DEFAULT_PAGE = { width: 210, height: 297 };
const DEFAULT_SIZE = 3.7;

/** Reads an OFD document (GB/T 33190: a zip of XML that places text on pages). */
export async function readOfd(bytes: Uint8Array, limits: ReadLimits, deadline: Deadline): Promise<DocumentText> {
  const container = await openContainer(bytes, limits, deadline);
  const { files, warnings } = await container.unzip((name) => name.toLowerCase().endsWith(".xml"));
  const root = read(files, "OFD.xml", limits);
  const pages = descendants(root, "DocRoot").flatMap((entry) => {
    const path = resolve("", textOf(entry).trim());
    const document = read(files, path, limits);
    const box = pageBox(childAt(document, "CommonData", "PageArea"));
    const templates = new Map<string, XmlElement>();
    for (const { attributes } of descendants(document, "TemplatePage")) {
      const template = files.get(resolve(folderOf(path), attributes.BaseLoc ?? ""));
      if (template !== undefined) templates.set(attributes.ID ?? "", parseXml(template, limits));
    }
    const templatesOf = (content: XmlElement): XmlElement[] =>
      childrenOf(content, "Template").flatMap(({ attributes }) => templates.get(attributes.TemplateID ?? "") ?? []);
    return descendants(document, "Page").map((page) => {
      deadline.check();
      const content = read(files, resolve(folderOf(path), page.attributes.BaseLoc ?? ""), limits);
      const { width, height } = pageBox(childAt(content, "Area")) ?? box ?? DEFAULT_PAGE;
      const parts = [...templatesOf(content), content];
      const down = { texts: parts.flatMap((part) => textsOf(part, true)), width, height };
      const runs = { ...down, texts: parts.flatMap((part) => textsOf(part)) };
      return readablePieces(runsDown(down) ? down : runs);
    });
  });
  const laidOut = withoutEdges(withoutWatermarks(pages)).map((page: Page) => ({
    blocks: runsDown(page) ? columnsAsLines(page) : layOut(page),
    height: page.height,
  }));
  if (laidOut.every(({ blocks }) => blocks.length === 0)) {
    throw new ReadError("no-text", "the OFD holds no text: a scan; run text recognition (OCR) on it first", {
      advice: "recognize-text",
    });
  }
  const joined = joinPages(withoutFurniture(laidOut));
  return {
    ...joined,
    format: "ofd",
    encoding: null,
    warnings: [...warnings, ...turnedText(pages), ...unreadableGlyphs(joined.text)],
  };
}

function read(files: ReadonlyMap<string, Uint8Array>, path: string, limits: ReadLimits): XmlElement {
  const file = files.get(path);
  if (!file) throw new ReadError("damaged", `an OFD without ${path}`);
  return parseXml(file, limits);
}

/**
 * Text objects of a page: each has a box and, for each run of characters, a place in it, which a matrix may move, scale and turn.
 *
 * @param eachDown Whether of runs that go down each character is a piece, as on pages whose text runs down.
 */
function textsOf(content: XmlElement, eachDown = false): PageText[] {
  return descendants(content, "TextObject").flatMap(({ attributes, children }) => {
    if (attributes.Visible === "false" || attributes.Visible === "0" || isFaint(attributes.Alpha)) return [];
    const [left = 0, top = 0, boxWidth = 0] = numbers(attributes.Boundary);
    const [size = DEFAULT_SIZE] = numbers(attributes.Size);
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(attributes.CTM ?? "1");
    const [across, down] = [Math.hypot(a, b), Math.hypot(c, d)];
    const angle = Math.atan2(b, a);
    let [x, y] = [0, 0];
    return children.flatMap((code) => {
      if (typeof code === "string" || code.name !== "TextCode") return [];
      const text = textOf(code);
      // a run that does not say where it begins does so where the one before it did
      x = numbers(code.attributes.X)[0] ?? x;
      y = numbers(code.attributes.Y)[0] ?? y;
      const placed = (piece: string, atX: number, atY: number, width: number): PageText => ({
        text: piece,
        x: left + a * atX + c * atY + e,
        y: top + b * atX + d * atY + f,
        width: across * width,
        size: size * down,
        angle,
      });
      const steps = advancesOf(code.attributes.DeltaY);
      const isDown = steps.some((step) => step !== 0);
      if (isDown && isAskew(advancesOf(code.attributes.DeltaX), steps)) return [];
      if (!isDown) return [placed(text, x, y, runWidth(code, text, size, boxWidth / across))];
      if (!eachDown) return [placed(text, x, y, size)];
      let [atX, atY] = [x, y];
      const sideways = advancesOf(code.attributes.DeltaX);
      return [...text.trim()].map((character, at) => {
        const piece = placed(character, atX, atY, size);
        atX += sideways[at] ?? 0;
        atY += steps[at] ?? 0;
        return piece;
      });
    });
  });
}

/** Characters each set both beside and below the one before are a mark on a slant across the page; where few are, they begin lines. */
function isAskew(sideways: readonly number[], steps: readonly number[]): boolean {
  const slanted = steps.filter((down, at) => {
    const [less, more] = [Math.abs(down), Math.abs(sideways[at] ?? 0)].sort((a, b) => a - b);
    return (less ?? 0) > MOST_UPRIGHT * (more ?? 0);
  });
  return slanted.length > MOST_SLANTED * steps.length;
}
/** By less, characters stand askew on a page that was scanned. */
const MOST_UPRIGHT = 0.1;
const MOST_SLANTED = 0.5;

/** Text that what stands behind it shows through is stamped over a page. */
const isFaint = (alpha: string | undefined): boolean => alpha !== undefined && Number(alpha) <= MOST_FAINT;
/** Of 255. */
const MOST_FAINT = 128;

/** More characters than a run has. */
const MOST_ADVANCES = 10_000;

/** The advances from each character to the next: `g 3 4.2` stands for three of 4.2. */
function advancesOf(written: string | undefined): number[] {
  const words = (written ?? "").split(/\s+/).filter(Boolean);
  const advances: number[] = [];
  for (let at = 0; at < words.length && advances.length < MOST_ADVANCES; at++) {
    const times = words[at] === "g" ? Number(words[at + 1]) : 1;
    const advance = Number(words[at] === "g" ? words[at + 2] : words[at]);
    if (words[at] === "g") at += 2;
    if (!Number.isFinite(advance)) continue;
    for (let count = 0; count < times && advances.length < MOST_ADVANCES; count++) advances.push(advance);
  }
  return advances;
}

/** `DeltaX` lists the advance of each character; `g 3 4.2` stands for three advances of 4.2. */
function runWidth(code: XmlElement, text: string, size: number, boxWidth: number): number {
  const words = (code.attributes.DeltaX ?? "").split(/\s+/).filter(Boolean);
  let width = 0;
  for (let at = 0; at < words.length; at++) {
    if (words[at] === "g") {
      width += Number(words[at + 1]) * Number(words[at + 2]);
      at += 2;
    } else width += Number(words[at]);
  }
  if (words.length > 0 && Number.isFinite(width)) return width + size;
  return Math.min(boxWidth || Number.POSITIVE_INFINITY, [...text].length * size);
}

function pageBox(area: XmlElement | undefined): { width: number; height: number } | null {
  const box = childAt(area, "PhysicalBox") ?? childAt(area, "ApplicationBox");
  const [, , width, height] = numbers(box && textOf(box));
  return width && height ? { width, height } : null;
}

/** Numbers of an attribute; what is none is left to what stands in its place elsewhere. */
const numbers = (text: string | undefined): (number | undefined)[] =>
  (text ?? "")
    .trim()
    .split(/\s+/)
    .map((word) => (word !== "" && Number.isFinite(Number(word)) ? Number(word) : undefined));

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

/** A path in the container: absolute ones begin with `/`. */
function resolve(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of (path.startsWith("/") ? path : folder + path).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}
