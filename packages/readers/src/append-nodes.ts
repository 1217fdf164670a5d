import type { PageNode } from "./html-table.js";

/** Puts nodes at the end of an element, one by one: a page may have more of them than a call takes arguments. */
export function appendNodes(to: { append(node: PageNode): void }, nodes: ArrayLike<PageNode>): void {
  for (const node of Array.from(nodes)) to.append(node);
}
