import { WITHIN_CELL } from "./cell-text.js";
import { ListNumbers } from "./html-lists.js";
import { captionsOf, gridOf, hasStrayText, isTable, layOut, nameOf, type PageNode, runsOfRows } from "./html-table.js";
import { AS_BLOCK, AS_WRITTEN, RAISED } from "./style-marks.js";
import { linkToNote, loweredText, raisedText, settleLowered } from "./superscript.js";
import { TextBuilder } from "./text-builder.js";

const names = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** What is no text of a document, is struck out, or says how the characters beside it are spoken. */
const DROPPED = names(
  "script style noscript template nav footer header aside form button select iframe svg del s strike rp rt rtc",
);
const BLOCKS = names(
  "address article blockquote body caption center dd div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 hr li main ol p pre section table tbody td tfoot th thead tr ul",
);
const TEXT = 3;
const ELEMENT = 1;

/** Writes the text of a page: a line a block, tables as rows of cells divided by tabs, items of lists with their numbers. */
export class HtmlWriter {
  readonly builder: TextBuilder = new TextBuilder();
  #line = "";
  #lists: (ListNumbers | null)[] = [];
  /** How many of the elements that are open show lines as they are written. */
  #asWritten = 0;

  /** Adds all text below a node. */
  write(root: PageNode): void {
    this.#visit(root);
    this.#flush();
  }

  #visit(node: PageNode): void {
    if (node.nodeType === TEXT) this.#text(node);
    if (node.nodeType !== ELEMENT) return;
    const name = nameOf(node);
    if (DROPPED.has(name) && !isHeadOfArticle(node)) return;
    const keepsLines = name === "pre" || node.getAttribute(AS_WRITTEN) !== null;
    if (keepsLines) this.#asWritten++;
    this.#element(node, name);
    if (keepsLines) this.#asWritten--;
  }

  #element(node: PageNode, name: string): void {
    if (name === "sup" || node.getAttribute(RAISED) !== null)
      this.#line += raisedText(node.textContent ?? "", this.#line.trimEnd(), node.nextSibling?.textContent?.trim());
    else if (isLinkToNote(node)) this.#line += linkToNote(node.textContent ?? "");
    else if (name === "sub") this.#line += loweredText(node.textContent ?? "");
    else if (name === "br") this.#flush();
    else if (isTable(node)) this.#table(node);
    else if (name === "q") this.#quotation(node);
    else if (name === "ol" || name === "ul")
      this.#list(node, name === "ol" ? new ListNumbers(node, itemsOf(node)) : null);
    else if (BLOCKS.has(name) || node.getAttribute(AS_BLOCK) !== null) this.#block(node, name);
    else this.#children(node);
  }

  #text({ textContent }: PageNode): void {
    const text = textContent ?? "";
    const lines = this.#asWritten > 0 ? text.split("\n") : [text];
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.#flush();
      this.#line += line;
    }
  }

  #children(node: PageNode): void {
    for (const child of Array.from(node.childNodes)) this.#visit(child);
  }

  #block(node: PageNode, name: string): void {
    this.#flush();
    if (name === "li") this.#line += this.#lists.at(-1)?.label(node) ?? "";
    this.#children(node);
    this.#flush();
  }

  #list(node: PageNode, numbers: ListNumbers | null): void {
    this.#flush();
    this.#lists.push(numbers);
    this.#children(node);
    this.#lists.pop();
    this.#flush();
  }

  #table(table: PageNode): void {
    this.#flush();
    if (hasStrayText(table)) {
      this.#block(table, "table");
      return;
    }
    for (const caption of captionsOf(table)) this.#block(caption, "caption");
    for (const rows of runsOfRows(table)) {
      if (layOut(rows)) for (const row of rows) this.#block(row, "tr");
      else this.#rows(rows);
    }
  }

  #rows(rows: readonly PageNode[]): void {
    const grid = gridOf(rows, (cell) => {
      const writer = new HtmlWriter();
      writer.write(cell);
      return writer.builder.text.replace(/[\t\n]+/g, WITHIN_CELL);
    });
    this.builder.partedTable(grid.filter((row) => row.some((cell) => cell !== "")));
  }

  /** A browser writes the marks of a quotation itself. */
  #quotation(node: PageNode): void {
    this.#line += "“";
    this.#children(node);
    this.#line += "”";
  }

  #flush(): void {
    const line = settleLowered(this.#line)
      .replace(/[ \t\r\n\u00A0]+/g, " ")
      .trim();
    // a label alone waits for the block within its item
    if (line !== "" && !this.#isLabel(line)) {
      this.builder.line(line);
      this.#line = "";
    } else if (line === "") this.#line = "";
  }

  #isLabel(line: string): boolean {
    return this.#lists.at(-1) != null && LABEL.test(line);
  }
}

/** The head of an article holds its title; that of a page the name of its site. */
const isHeadOfArticle = (node: PageNode): boolean =>
  nameOf(node) === "header" && node.parentNode !== null && HOLDS_ARTICLE.has(nameOf(node.parentNode));
const HOLDS_ARTICLE = names("article main section");

/** What says of itself that it refers to a note, in books and in pages for screen readers, need not be raised. */
const isLinkToNote = (node: PageNode): boolean =>
  node.getAttribute("role") === "doc-noteref" || node.getAttribute("epub:type") === "noteref";

const itemsOf = (list: PageNode): number =>
  Array.from(list.childNodes).filter((child) => nameOf(child) === "li").length;

const LABEL = /^(?:[\dA-Za-z]{1,8}\.|[\u4E00-\u9FFF]{1,5}、)$/;
