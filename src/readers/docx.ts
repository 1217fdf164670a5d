import type { DocumentText } from "./document-text.js";
import { DocxNumbering } from "./docx-numbering.js";
import type { Deadline, ReadLimits } from "./limits.js";
import { ReadError } from "./read-error.js";
import { childAt, childrenOf, parseXml, type XmlElement } from "./xml.js";
import { unzip } from "./zip.js";

const PARTS = /^word\/(document|styles|numbering|footnotes)\.xml$/;

/**
 * Reads a Word document: a line a paragraph, with the numbers that Word generates; tables as lines of cells divided by tabs; footnotes
 * marked 〔1〕 and set at the end.
 */
export async function readDocx(bytes: Uint8Array, limits: ReadLimits, deadline: Deadline): Promise<DocumentText> {
  const files = await unzip(bytes, (name) => PARTS.test(name), limits, deadline);
  const part = (name: string): XmlElement | undefined => {
    const file = files.get(`word/${name}.xml`);
    return file && parseXml(file, limits);
  };
  const body = childAt(part("document"), "body");
  if (!body) throw new ReadError("damaged", "a DOCX without word/document.xml");
  const writer = new DocxWriter(new DocxNumbering(part("numbering")), listStyles(part("styles")));
  const lines = writer.blocks(body);
  const notes = writer.notes(part("footnotes"));
  return { text: [...lines, ...notes].join("\n"), format: "docx", encoding: null, pages: null, warnings: [] };
}

interface ListPlace {
  list: string;
  level: number;
}

/** The list that a paragraph style belongs to, inherited from the style that it is based on. */
function listStyles(styles: XmlElement | undefined): Map<string, ListPlace> {
  const elements = new Map(
    (styles ? childrenOf(styles, "style") : []).map((style) => [style.attributes.styleId ?? "", style]),
  );
  const found = new Map<string, ListPlace>();
  for (const id of elements.keys()) {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !seen.has(at); ) {
      seen.add(at);
      const style = elements.get(at);
      const place = listPlace(childAt(style, "pPr"));
      if (place) {
        found.set(id, place);
        break;
      }
      at = childAt(style, "basedOn")?.attributes.val;
    }
  }
  return found;
}

function listPlace(properties: XmlElement | undefined): ListPlace | null {
  const numbering = childAt(properties, "numPr");
  const list = childAt(numbering, "numId")?.attributes.val;
  return list === undefined ? null : { list, level: Number(childAt(numbering, "ilvl")?.attributes.val ?? 0) };
}

class DocxWriter {
  readonly #numbering: DocxNumbering;
  readonly #styles: ReadonlyMap<string, ListPlace>;
  readonly #noteNumbers = new Map<string, number>();

  constructor(numbering: DocxNumbering, styles: ReadonlyMap<string, ListPlace>) {
    this.#numbering = numbering;
    this.#styles = styles;
  }

  blocks(container: XmlElement): string[] {
    return childrenOf(container).flatMap((child) => {
      if (child.name === "p") return [this.#paragraph(child)];
      if (child.name === "tbl") return this.#table(child);
      if (child.name === "sdt") return this.blocks(childAt(child, "sdtContent") ?? child);
      return child.name === "ins" ? this.blocks(child) : [];
    });
  }

  notes(footnotes: XmlElement | undefined): string[] {
    const byId = new Map(
      (footnotes ? childrenOf(footnotes, "footnote") : []).map((note) => [note.attributes.id, note]),
    );
    return [...this.#noteNumbers].flatMap(([id, number]) => {
      const note = byId.get(id);
      return note ? [`〔${number}〕${this.blocks(note).join("").trim()}`] : [];
    });
  }

  #paragraph(paragraph: XmlElement): string {
    const properties = childAt(paragraph, "pPr");
    const style = childAt(properties, "pStyle")?.attributes.val ?? "";
    const place = listPlace(properties) ?? this.#styles.get(style);
    const label = place && place.list !== "0" ? this.#numbering.next(place.list, place.level) : "";
    return label + this.#runs(paragraph);
  }

  #table(table: XmlElement): string[] {
    return childrenOf(table, "tr").map((row) =>
      childrenOf(row, "tc")
        .map((cell) => this.blocks(cell).join(""))
        .join("\t"),
    );
  }

  /** Text of the runs below: deleted text and field codes stay out. */
  #runs(element: XmlElement): string {
    return childrenOf(element)
      .map((child) => {
        switch (child.name) {
          case "t":
            return child.children.filter((part) => typeof part === "string").join("");
          case "tab":
            return "\t";
          case "br":
          case "cr":
            return "\n";
          case "noBreakHyphen":
            return "-";
          case "footnoteReference":
            return this.#noteMark(child.attributes.id ?? "");
          case "del":
          case "instrText":
          case "pPr":
          case "rPr":
          case "AlternateContent":
            return "";
          default:
            return this.#runs(child);
        }
      })
      .join("");
  }

  #noteMark(id: string): string {
    const number = this.#noteNumbers.get(id) ?? this.#noteNumbers.size + 1;
    this.#noteNumbers.set(id, number);
    return `〔${number}〕`;
  }
}
