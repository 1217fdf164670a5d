import { cellText, WITHIN_CELL } from "./cell-text.js";
import {
  columnsAfter,
  columnsBefore,
  columnsOf,
  contentOf,
  continuesAbove,
  isCellTakenOut,
  isEndTakenOut,
  isRowTakenOut,
  placesIn,
  shownOf,
} from "./docx-content.js";
import type { DocxParts } from "./docx-parts.js";
import { DocxRuns } from "./docx-runs.js";
import type { DocxStyles } from "./docx-styles.js";
import type { Deadline } from "./limits.js";
import { placedRows } from "./table-grid.js";
import { TextBuilder } from "./text-builder.js";
import type { WordNumbers } from "./word-numbers.js";
import { childAt, childrenOf, type XmlElement } from "./xml.js";

/** A paragraph as it is read, and the text boxes that hang on it. */
interface ReadParagraph {
  text: string;
  boxes: XmlElement[];
}

const nothing = (): ReadParagraph => ({ text: "", boxes: [] });

/** Writes the blocks of a Word document into text. */
export class DocxWriter {
  readonly builder: TextBuilder = new TextBuilder();
  /** How many documents are embedded that are not read. */
  embedded = 0;
  readonly #numbering: WordNumbers;
  readonly #styles: DocxStyles;
  readonly #deadline: Deadline;
  readonly #runs: DocxRuns;
  /** Paragraphs whose ends were taken out, which the next paragraph opens with. */
  #joined: ReadParagraph = nothing();

  constructor(numbering: WordNumbers, styles: DocxStyles, deadline: Deadline) {
    this.#numbering = numbering;
    this.#styles = styles;
    this.#deadline = deadline;
    this.#runs = new DocxRuns(styles);
  }

  /** How many charts, diagrams and embedded sheets there are that are not read. */
  get drawings(): number {
    return this.#runs.drawings;
  }

  /** Adds a block, a line a paragraph. */
  block(element: XmlElement): void {
    for (const block of shownOf(element)) {
      this.#deadline.check();
      if (block.name === "p") this.#addParagraph(block);
      else if (block.name === "tbl") {
        this.#flushJoined();
        this.#addTable(block);
      } else if (block.name === "altChunk" || block.name === "subDoc") this.embedded++;
    }
  }

  /** Adds what is left of a paragraph whose end was taken out, where no other follows in which it could go on. */
  #flushJoined(): void {
    const left = this.#joined;
    this.#joined = nothing();
    if (left.text !== "" || left.boxes.length > 0) this.#add(left);
  }

  /** Adds the notes that the text refers to, in the order of their marks. */
  notes({ footnotes, endnotes }: Pick<DocxParts, "footnotes" | "endnotes">): void {
    this.#flushJoined();
    const byId = new Map<string, XmlElement>();
    for (const [part, name] of [
      [footnotes, "footnote"],
      [endnotes, "endnote"],
    ] as const) {
      for (const note of part ? childrenOf(part, name) : []) byId.set(`${name} ${note.attributes.id}`, note);
    }
    for (const [id, number] of this.#runs.noteNumbers) {
      const note = byId.get(id);
      if (!note) continue;
      const [first = "", ...others] = this.#lines(note, false).map((line) => line.trim());
      this.builder.line(`〔${number}〕${first}`);
      for (const line of others) this.builder.line(line);
    }
  }

  #addParagraph(paragraph: XmlElement): void {
    const read = this.#paragraph(paragraph);
    if (read !== null) this.#add(read);
  }

  #add({ text, boxes }: ReadParagraph): void {
    this.builder.line(text);
    for (const block of boxes.flatMap((box) => childrenOf(box))) this.block(block);
  }

  /** The paragraph with its number, or `null` where it is hidden, which is not counted, or its end was taken out and its text goes on in the next. */
  #paragraph(paragraph: XmlElement): ReadParagraph | null {
    const properties = childAt(paragraph, "pPr");
    const own = this.#runs.read(paragraph);
    const text = this.#joined.text + own.text;
    const boxes = this.#joined.boxes;
    for (const box of own.boxes) boxes.push(box);
    if (isEndTakenOut(properties)) {
      this.#joined = { text, boxes };
      return null;
    }
    if (own.text.trim() === "" && own.boxes.length === 0 && this.#styles.isEndHidden(properties)) return null;
    this.#joined = nothing();
    const place = this.#styles.placeOf(properties, this.#numbering);
    const label = place === null ? "" : this.#numbering.next(place.list, place.level, text);
    return { text: label + text, boxes };
  }

  /** Rows that hold a table within a cell only put it in place, and what stands in them is read block by block. */
  #addTable(table: XmlElement): void {
    const placeOf = placesIn(table);
    let rows: XmlElement[] = [];
    const flush = (): void => {
      this.builder.tableOfLines(this.#rows(rows, placeOf));
      rows = [];
    };
    for (const row of rowsOf(table)) {
      if (!holdsTable(row)) rows.push(row);
      else {
        flush();
        for (const cell of contentOf(row))
          if (cell.name === "tc" && !isCellTakenOut(cell)) {
            for (const block of contentOf(cell)) this.block(block);
            this.#flushJoined();
          }
      }
    }
    flush();
  }

  /** For each cell its lines; merged cells leave empty ones, so that columns stay columns. */
  #rows(elements: readonly XmlElement[], placeOf: (column: number) => number): string[][][] {
    const rows: { starts: number[]; cells: string[][] }[] = [];
    for (const row of elements) {
      this.#deadline.check();
      const cells: string[][] = [];
      const starts: number[] = [];
      const add = (lines: string[], columns: number): void => {
        if (columns === 0) return;
        cells.push(lines);
        starts.push(placeOf(column));
        column += columns;
      };
      let column = 0;
      add([], columnsBefore(row));
      for (const cell of contentOf(row)) {
        if (cell.name !== "tc" || isCellTakenOut(cell)) continue;
        add(continuesAbove(cell) ? [] : this.#lines(cell, true), columnsOf(cell));
      }
      add([], columnsAfter(row));
      rows.push({ starts, cells });
    }
    return placedRows(rows);
  }

  /** The lines of a container that is itself part of a line. */
  #lines(container: XmlElement, numbered: boolean): string[] {
    const lines: string[] = [];
    const outside = this.#joined;
    this.#joined = nothing();
    for (const block of contentOf(container)) {
      if (block.name === "tbl") {
        const rows = this.#rows(rowsOf(block), placesIn(block));
        for (const row of rows) lines.push(row.map(cellText).join(WITHIN_CELL));
      }
      if (block.name !== "p") continue;
      const read = numbered ? this.#paragraph(block) : this.#runs.read(block);
      if (read === null) continue;
      for (const line of this.#withBoxes(read, numbered)) lines.push(line);
    }
    for (const line of this.#withBoxes(this.#joined, numbered)) lines.push(line);
    this.#joined = outside;
    return lines.filter((line) => line.trim() !== "");
  }

  #withBoxes({ text, boxes }: ReadParagraph, numbered: boolean): string[] {
    return [text, ...boxes.flatMap((box) => this.#lines(box, numbered))];
  }
}

const rowsOf = (table: XmlElement): XmlElement[] =>
  contentOf(table).filter((row) => row.name === "tr" && !isRowTakenOut(row));

const holdsTable = (row: XmlElement): boolean =>
  contentOf(row).some((cell) => contentOf(cell).some(({ name }) => name === "tbl"));
