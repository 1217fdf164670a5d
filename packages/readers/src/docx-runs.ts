import { alignmentOf, contentOf, isHidden, movedOf } from "./docx-content.js";
import type { DocxStyles } from "./docx-styles.js";
import { type Moved, raisedText, standsHigher } from "./superscript.js";
import { childAt, type XmlElement } from "./xml.js";

/** Properties, the reading beside hanzi (ruby), and what programs draw: none is text of the paragraph. */
const SILENT: ReadonlySet<string> = new Set(["pPr", "rPr", "rt", "fldData", "footnoteRef", "endnoteRef"]);
const FIXED: Readonly<Record<string, string>> = {
  tab: "\t",
  ptab: "\t",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "-",
};
const NOTES: Readonly<Record<string, string>> = { footnoteReference: "footnote", endnoteReference: "endnote" };
/** Fonts of signs keep them in this area of their own; a tick and a box are what documents use. */
const SIGN = /^f0/i;

/** Reads the runs of paragraphs, and numbers the notes that they refer to. */
export class DocxRuns {
  /** Numbers of the notes by kind and id, in the order of the text. */
  readonly noteNumbers: Map<string, number> = new Map();
  readonly #styles: DocxStyles;
  /** How the run before in the paragraph is placed. */
  #before: Moved | null = null;

  constructor(styles: DocxStyles) {
    this.#styles = styles;
  }

  /** Text of a paragraph, and the contents of the text boxes that hang on it. */
  read(paragraph: XmlElement): { text: string; boxes: XmlElement[] } {
    const boxes: XmlElement[] = [];
    this.#before = null;
    return { text: this.#text(paragraph, boxes, ""), boxes };
  }

  /** @param before Text of the line up to the element. */
  #text(element: XmlElement, boxes: XmlElement[], before: string): string {
    let text = "";
    for (const child of contentOf(element)) {
      if (SILENT.has(child.name)) continue;
      const fixed = Object.hasOwn(FIXED, child.name) ? FIXED[child.name] : undefined;
      const note = Object.hasOwn(NOTES, child.name) ? NOTES[child.name] : undefined;
      if (child.name === "t") text += child.children.filter((part) => typeof part === "string").join("");
      else if (fixed !== undefined) text += fixed;
      else if (note !== undefined) text += this.#noteMark(`${note} ${child.attributes.id ?? ""}`);
      else if (child.name === "txbxContent") boxes.push(child);
      else if (child.name === "sym") text += signOf(child.attributes.char ?? "");
      else if (child.name === "f") text += this.#fraction(child, boxes);
      else if (child.name === "r") text += this.#run(child, boxes, before + text);
      else text += this.#text(child, boxes, before + text);
    }
    return text;
  }

  #run(run: XmlElement, boxes: XmlElement[], before: string): string {
    if (isHidden(run)) return "";
    const text = this.#text(run, boxes, before);
    const style = childAt(run, "rPr", "rStyle")?.attributes.val ?? "";
    const alignment = alignmentOf(run) ?? this.#styles.alignmentOf(style);
    const place = movedOf(run);
    const isRaised =
      alignment === "superscript" || (alignment === null && this.#before !== null && standsHigher(place, this.#before));
    if (text.trim() !== "") this.#before = place;
    return isRaised ? raisedText(text, before) : text;
  }

  /** A fraction of a formula in one line: 1/3. */
  #fraction(fraction: XmlElement, boxes: XmlElement[]): string {
    const parts = ["num", "den"].map((name) => childAt(fraction, name));
    return parts.map((part) => (part ? this.#text(part, boxes, "") : "")).join("/");
  }

  #noteMark(id: string): string {
    const number = this.noteNumbers.get(id) ?? this.noteNumbers.size + 1;
    this.noteNumbers.set(id, number);
    return `〔${number}〕`;
  }
}

/** A sign by its code point in hexadecimal; those of a font's own area have no meaning as text. */
function signOf(code: string): string {
  const point = Number.parseInt(code, 16);
  return SIGN.test(code) || !(point > 0 && point <= 0xffff) ? "" : String.fromCharCode(point);
}
