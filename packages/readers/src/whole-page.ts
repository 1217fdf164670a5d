import { appendNodes } from "./append-nodes.js";
import { nameOf, type PageNode } from "./html-table.js";
import type { ElementMaker, MovableElement } from "./shown-tables.js";

/** A page whose elements can be put in the place of others. */
interface MovablePage extends ElementMaker {
  querySelectorAll(selectors: string): Iterable<MovableElement>;
}

/** What stands around an article, unless it is the page itself: some sites put all of a page into one form. */
const AROUND = "form,aside,header,footer,nav";
const SILENT: ReadonlySet<string> = new Set(["script", "style", "noscript", "template"]);
/** An element with more of the page's text than this is no part that stands around it. */
const MOST_AROUND = 0.5;

/** More than stand around an article, however a page nests them. */
const MOST_ELEMENTS = 100;

/** Makes plain blocks of forms and side parts that hold most of a page's text, so that it is read. */
export function openWholePage(page: MovablePage, body: PageNode): void {
  const most = MOST_AROUND * lengthOf(body);
  for (const element of [...page.querySelectorAll(AROUND)].slice(0, MOST_ELEMENTS)) {
    if (lengthOf(element) <= most) continue;
    const block = page.createElement("div");
    appendNodes(block, element.childNodes);
    element.replaceWith(block);
  }
}

/** How much text there is below a node that a reader of the page may see. */
function lengthOf(node: PageNode): number {
  let length = 0;
  const open = [node];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at.nodeType === 3) length += (at.textContent ?? "").replace(/\s+/g, "").length;
    else if (!SILENT.has(nameOf(at))) for (const child of Array.from(at.childNodes)) open.push(child);
  }
  return length;
}
