import type { PageElement } from "./html-lists.js";
import type { PageNode } from "./html-table.js";

/** An element whose styles are read before Readability takes them out. */
interface StyledElement extends PageElement, PageNode {
  setAttribute(name: string, value: string): void;
  remove(): void;
}

/** A page, as far as its styles are read. */
interface StyledPage {
  querySelectorAll(selectors: string): Iterable<StyledElement>;
}

/** Where {@link keepStyles} notes that a piece of text is raised. */
export const RAISED = "data-raised";
const HIDES = /display\s?:\s?none|visibility\s?:\s?hidden/i;
const RAISES = /vertical-align\s?:\s?super/i;
/** A rule for elements of one class, or the one with that id. */
const RULE = /(?:^|[}>,])\s*([a-z\d]{0,10}[.#][\w-]{1,60})\s*\{([^{}]{1,400})\}/gi;
const STYLED = "[style],[hidden]";
/** What holds more of the page's text than this is shown by a script, however it is hidden before. */
const MOST_HIDDEN = 0.3;

/** Takes off what a page hides, and notes in an attribute what it raises like a footnote's mark. */
export function keepStyles(page: StyledPage, body: PageNode): void {
  const length = (body.textContent ?? "").length;
  const hide = (element: StyledElement): void => {
    if ((element.textContent ?? "").length <= MOST_HIDDEN * length) element.remove();
  };
  for (const element of page.querySelectorAll(STYLED)) {
    const style = element.getAttribute("style") ?? "";
    if (HIDES.test(style) || element.getAttribute("hidden") !== null) hide(element);
    else if (RAISES.test(style)) element.setAttribute(RAISED, "");
  }
  for (const { textContent } of page.querySelectorAll("style")) {
    for (const [, selector, declarations] of (textContent ?? "").matchAll(RULE)) {
      if (HIDES.test(declarations!)) for (const element of page.querySelectorAll(selector!)) hide(element);
      else if (RAISES.test(declarations!))
        for (const element of page.querySelectorAll(selector!)) element.setAttribute(RAISED, "");
    }
  }
}
