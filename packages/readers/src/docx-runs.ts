import { FIELD_MARKS, hasMarks, withoutMarks } from "./doc-fields.js";
import { alignmentOf, contentOf, isHidden, isMovedUp, isSet } from "./docx-content.js";
import type { DocxStyles } from "./docx-styles.js";
import { equationText } from "./eq-field.js";
import { signText, textInSignFont } from "./font-signs.js";
import { loweredText, powerText, raisedText, settleLowered } from "./superscript.js";
import { childAt, textOf, type XmlElement } from "./xml.js";

/** Properties, the reading beside hanzi (ruby), and what programs draw: none is text of the paragraph. */
const SILENT: ReadonlySet<string> = new Set(["pPr", "rPr", "rt", "fldData", "footnoteRef", "endnoteRef"]);
const FIXED: ReadonlyMap<string, string> = new Map(
  Object.entries({ tab: "\t", ptab: "\t", br: "\n", cr: "\n", noBreakHyphen: "-" }),
);
const NOTES: ReadonlyMap<string, string> = new Map(
  Object.entries({ footnoteReference: "footnote", endnoteReference: "endnote" }),
);
/** Drawings that are made of figures or words rather than of a picture. */
const OF_FIGURES = /\/(?:chart|chartex|diagram)$/;
const FORMULA = /^Equation/i;

/** Reads the runs of paragraphs, and numbers the notes that they refer to. */
export class DocxRuns {
  /** Numbers of the notes by kind and id, in the order of the text. */
  readonly noteNumbers: Map<string, number> = new Map();
  /** How many charts, diagrams and embedded sheets there are, whose figures are not read. */
  drawings = 0;
  readonly #styles: DocxStyles;
  /** The properties of the run before in the paragraph that has text; `null` where there is none. */
  #before: XmlElement | undefined | null = null;
  /** Whether the style of the paragraph hides its runs. */
  #isHidden = false;
  /** The codes of the fields that are open. */
  #codes: string[] = [];

  constructor(styles: DocxStyles) {
    this.#styles = styles;
  }

  /** Text of a paragraph, and the contents of the text boxes that hang on it. */
  read(paragraph: XmlElement): { text: string; boxes: XmlElement[] } {
    const boxes: XmlElement[] = [];
    this.#before = null;
    this.#codes = [];
    this.#isHidden = this.#styles.isHidden(childAt(paragraph, "pPr", "pStyle")?.attributes.val);
    const text = settleLowered(this.#text(paragraph, boxes, ""));
    return { text: hasMarks(text) ? withoutMarks(text) : text, boxes };
  }

  /** @param before Text of the line up to the element. */
  #text(element: XmlElement, boxes: XmlElement[], before: string): string {
    let text = "";
    for (const child of contentOf(element)) {
      const { name } = child;
      // nearly all of a document is runs and their text
      if (name === "t") for (const part of child.children) text += typeof part === "string" ? part : "";
      else if (name === "r") text += this.#run(child, boxes, before + text);
      else if (!SILENT.has(name)) text += this.#other(child, boxes, before + text);
    }
    return text;
  }

  #other(child: XmlElement, boxes: XmlElement[], before: string): string {
    const { name, attributes } = child;
    const note = NOTES.get(name);
    if (note !== undefined) return this.#noteMark(`${note} ${attributes.id ?? ""}`);
    if (name === "sym") return signText(attributes.font ?? "", Number.parseInt(attributes.char ?? "", 16));
    if (name === "instrText") return this.#fieldCode(child);
    if (name === "fldChar") return this.#fieldMark(attributes.fldCharType, before);
    if (name === "f") return this.#fraction(child, boxes);
    if (name === "sSup") return this.#power(child, boxes);
    if (name === "txbxContent") {
      boxes.push(child);
      return "";
    }
    const fixed = FIXED.get(name);
    if (fixed !== undefined) return fixed;
    if (showsFigures(child)) this.drawings++;
    return this.#text(child, boxes, before);
  }

  #run(run: XmlElement, boxes: XmlElement[], before: string): string {
    const properties = childAt(run, "rPr");
    const style = childAt(properties, "rStyle")?.attributes.val ?? "";
    if (isHidden(properties) ?? (this.#isHidden || this.#styles.isHidden(style))) return "";
    const text = this.#ofRun(run, properties, boxes, before);
    const alignment = alignmentOf(properties) ?? this.#styles.alignmentOf(style);
    const isRaised =
      alignment === "superscript" ||
      (alignment === null && this.#before !== null && isMovedUp(properties, this.#before));
    if (text.trim() !== "") this.#before = properties;
    if (alignment === "subscript") return loweredText(text);
    return isRaised ? raisedText(text, before) : text;
  }

  /** The text of a run; what stands beside a reference to a note with a mark of its own is that mark. */
  #ofRun(run: XmlElement, properties: XmlElement | undefined, boxes: XmlElement[], before: string): string {
    const reference = childAt(run, "footnoteReference") ?? childAt(run, "endnoteReference");
    if (reference !== undefined && isSet(reference.attributes.customMarkFollows))
      return this.#other(reference, boxes, before);
    const text = this.#text(run, boxes, before);
    const fonts = childAt(properties, "rFonts")?.attributes;
    return fonts === undefined ? text : textInSignFont(fonts.ascii ?? fonts.hAnsi ?? "", text);
  }

  /** Codes of fields are not shown; that of the field which is open is kept until it ends. */
  #fieldCode(element: XmlElement): string {
    if (this.#codes.length > 0) this.#codes[this.#codes.length - 1] += textOf(element);
    return "";
  }

  /** Marks the parts of a field as the older format does, whose reader leaves its result alone; one without a result may show its code. */
  #fieldMark(kind: string | undefined, before: string): string {
    if (kind !== "begin" && kind !== "separate" && kind !== "end") return "";
    const mark = FIELD_MARKS[kind];
    if (kind === "begin") this.#codes.push("");
    if (kind !== "end") return mark;
    const code = this.#codes.pop() ?? "";
    const isEmpty = before.endsWith(FIELD_MARKS.begin) || before.endsWith(FIELD_MARKS.separate);
    return isEmpty ? mark + equationText(code) : mark;
  }

  /** A fraction of a formula in one line: 1/3. */
  #fraction(fraction: XmlElement, boxes: XmlElement[]): string {
    const parts = ["num", "den"].map((name) => childAt(fraction, name));
    return parts.map((part) => (part ? this.#text(part, boxes, "") : "")).join("/");
  }

  #power(power: XmlElement, boxes: XmlElement[]): string {
    const [base, exponent] = ["e", "sup"].map((name) => childAt(power, name));
    const raised = exponent ? this.#text(exponent, boxes, "") : "";
    return (base ? this.#text(base, boxes, "") : "") + powerText(raised);
  }

  #noteMark(id: string): string {
    const number = this.noteNumbers.get(id) ?? this.noteNumbers.size + 1;
    this.noteNumbers.set(id, number);
    return `〔${number}〕`;
  }
}

function showsFigures({ name, attributes }: XmlElement): boolean {
  if (name === "OLEObject") return !FORMULA.test(attributes.ProgID ?? "");
  return name === "graphicData" && OF_FIGURES.test(attributes.uri ?? "");
}
