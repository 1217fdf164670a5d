import { appendNodes } from "./append-nodes.js";
import { nameOf, type PageNode } from "./html-table.js";
import type { MovableElement } from "./shown-tables.js";

/** A page as it was parsed. */
interface ParsedPage {
  readonly childNodes: ArrayLike<PageNode>;
  readonly documentElement: PageNode & { append(...nodes: PageNode[]): void };
  readonly head: PageNode;
  createElement(name: string): MovableElement;
}

/** What a head may hold; all else stands there because the head was left open. */
const OF_HEAD: ReadonlySet<string> = new Set([
  "title",
  "meta",
  "link",
  "script",
  "style",
  "base",
  "noscript",
  "template",
]);
const TEXT = 3;
const ELEMENT = 1;

/**
 * Puts all that a page shows into one body behind its head, as browsers do: what stands before, between and behind the bodies of pages that
 * are written by hand or put together of parts.
 */
export function gatherBody(page: ParsedPage): void {
  const root = page.documentElement;
  const inside = Array.from(root.childNodes).filter(isShown);
  const outside = Array.from(page.childNodes).filter((node) => node !== root && isShown(node));
  const open = Array.from(page.head.childNodes).filter(
    (node) => node.nodeType === ELEMENT && !OF_HEAD.has(nameOf(node)),
  );
  const others = [...open, ...outside, ...inside.filter((node) => !isPart(node))];
  const bodies = inside.filter((node) => nameOf(node) === "body");
  if (others.length === 0 && bodies.length === 1) return;
  const body = page.createElement("body");
  for (const node of [...open, ...inside, ...outside]) {
    if (nameOf(node) === "head") continue;
    appendNodes(body, nameOf(node) === "body" ? node.childNodes : [node]);
    if (nameOf(node) === "body") (node as MovableElement & { remove(): void }).remove();
  }
  (page.head as MovableElement & { after(node: PageNode): void }).after(body);
}

const isPart = (node: PageNode): boolean => nameOf(node) === "head" || nameOf(node) === "body";

const isShown = (node: PageNode): boolean =>
  node.nodeType === ELEMENT || (node.nodeType === TEXT && (node.textContent ?? "").trim() !== "");
