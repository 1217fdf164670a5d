import type { DocumentText } from "./document-text.js";
import { decodeText } from "./text-encoding.js";

const CHARSET = /\bcharset\s{0,3}=\s{0,3}["']?([\w-]{1,40})/i;
const HEAD = 4096;
/** Stands for the border of a table cell until white space has been folded. */
const CELL_BORDER = "\uE000";
const DROPPED = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "nav",
  "footer",
  "header",
  "aside",
  "form",
  "button",
  "select",
  "iframe",
  "svg",
]);
const BLOCKS = new Set([
  "address",
  "article",
  "blockquote",
  "body",
  "center",
  "dd",
  "div",
  "dl",
  "dt",
  "figcaption",
  "figure",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "hr",
  "li",
  "main",
  "ol",
  "p",
  "pre",
  "section",
  "table",
  "tbody",
  "tfoot",
  "thead",
  "tr",
  "ul",
]);

/** What is needed of a node of the page. */
interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly parentNode: PageNode | null;
  readonly childNodes: ArrayLike<PageNode>;
}

/** Encoding that an HTML page declares of itself. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  return CHARSET.exec(head)?.[1] ?? null;
}

/** Reads a web page: the article without navigation, scripts and footers; headings and table rows keep lines of their own. */
export async function readHtml(bytes: Uint8Array): Promise<DocumentText> {
  const { text: source, encoding, warnings } = decodeText(bytes, declaredCharset(bytes));
  const { parseHTML } = await import("linkedom");
  const { document } = parseHTML(
    /<html[\s>]/i.test(source.slice(0, HEAD)) ? source : `<html><body>${source}</body></html>`,
  );
  const { Readability } = await import("@mozilla/readability");
  // Readability takes the page apart, so it works on a copy.
  const copy = document.cloneNode(true) as never;
  const article = new Readability<PageNode>(copy, { serializer: (node) => node, charThreshold: 200 }).parse();
  const lines = linesOf(article?.content ?? document.body);
  const title = article?.title?.trim();
  const text = (title && !lines.join("").includes(title) ? [title, ...lines] : lines).join("\n");
  return { text, format: "html", encoding, pages: null, tables: [], warnings };
}

/** Text of a tree, a line for each block of the page. */
function linesOf(root: PageNode): string[] {
  const lines: string[] = [];
  let line = "";
  const flush = () => {
    const trimmed = line
      .replace(/[ \t\r\n]+/g, " ")
      .split(CELL_BORDER)
      .map((cell) => cell.trim())
      .join("\t")
      .trim();
    if (trimmed) lines.push(trimmed);
    line = "";
  };
  const visit = (node: PageNode): void => {
    if (node.nodeType === 3) line += node.textContent ?? "";
    if (node.nodeType !== 1) return;
    const name = node.nodeName.toLowerCase();
    if (DROPPED.has(name)) return;
    if (name === "br") {
      flush();
      return;
    }
    if (name === "td" || name === "th") line += line === "" ? "" : CELL_BORDER;
    const block = BLOCKS.has(name) && !isInCell(node, root);
    if (block) flush();
    for (const child of Array.from(node.childNodes)) visit(child);
    if (block) flush();
  };
  visit(root);
  flush();
  return lines;
}

/** Whether a block stands in a table cell, whose row is one line; a table that only lays out a page has long cells. */
function isInCell(node: PageNode, root: PageNode): boolean {
  for (let at = node.parentNode; at && at !== root; at = at.parentNode) {
    const name = at.nodeName.toLowerCase();
    if (name === "td" || name === "th") return (at.textContent ?? "").length < LONGEST_CELL;
  }
  return false;
}

const LONGEST_CELL = 200;
