import { cssRules } from "./css-rules.js";
import { keepListStyle, type PageElement } from "./html-lists.js";
import type { PageNode } from "./html-table.js";
import { movesUp, raisesAll } from "./raised-styles.js";
import { type ElementMaker, type MovableElement, makeTables } from "./shown-tables.js";
import { AS_BLOCK, AS_WRITTEN, RAISED } from "./style-marks.js";
import { isNoteMark } from "./superscript.js";

/** An element whose styles are read before Readability takes them out. */
export interface StyledElement extends PageElement, MovableElement {
  setAttribute(name: string, value: string): void;
  remove(): void;
}

/** A page, as far as its styles are read. */
interface StyledPage extends ElementMaker {
  querySelectorAll(selectors: string): Iterable<StyledElement>;
}

const HIDES = /display\s?:\s?none|visibility\s?:\s?hidden/i;
const KEEPS_LINES = /white-space\s?:\s?(?:pre|break-spaces)/i;
const STANDS_ALONE = /display\s?:\s?(?:block|list-item|flex|grid)(?![\w-])/i;
/** What runs on in a line unless a style says otherwise. */
const OF_LINES: ReadonlySet<string> = new Set(
  "a abbr b bdi bdo big cite code dfn em font i ins kbd label mark s samp small span strong time tt u var".split(" "),
);
const SHOWS_AS = /display\s?:\s?(?:inline-)?(table(?:-row|-cell|-row-group|-header-group|-footer-group)?)(?![\w-])/i;
const changesText = (declarations: string): boolean =>
  [HIDES, KEEPS_LINES, STANDS_ALONE, SHOWS_AS, /list-style/i].some((wanted) => wanted.test(declarations)) ||
  raisesAll(declarations) ||
  movesUp(declarations);
const STYLED = "[style],[hidden]";
/** What holds more of the page's text than this is shown by a script, however it is hidden before. */
const MOST_HIDDEN = 0.3;

/** Takes off what a page hides, and notes in attributes what it raises like a footnote's mark, how it numbers lists and what it shows as tables. */
export function keepStyles(page: StyledPage, body: PageNode): void {
  const length = (body.textContent ?? "").length;
  const shown = new Map<StyledElement, string>();
  const apply = (element: StyledElement, style: string, isHidden: boolean): void => {
    if (isHidden) {
      if ((element.textContent ?? "").length <= MOST_HIDDEN * length) element.remove();
      return;
    }
    const runsOn = OF_LINES.has(element.nodeName.toLowerCase());
    if (raisesAll(style) || (runsOn && movesUp(style) && isNoteMark(element.textContent ?? "")))
      element.setAttribute(RAISED, "");
    if (runsOn && STANDS_ALONE.test(style)) element.setAttribute(AS_BLOCK, "");
    if (KEEPS_LINES.test(style)) element.setAttribute(AS_WRITTEN, "");
    const shownAs = SHOWS_AS.exec(style)?.[1];
    if (shownAs !== undefined) shown.set(element, shownAs.toLowerCase());
    keepListStyle(element, style);
  };
  for (const { textContent } of page.querySelectorAll("style")) {
    for (const { selectors, declarations } of cssRules(textContent ?? "", changesText))
      for (const element of page.querySelectorAll(selectors.join(",")))
        apply(element, declarations, HIDES.test(declarations));
  }
  for (const element of page.querySelectorAll(STYLED)) {
    const style = element.getAttribute("style") ?? "";
    apply(element, style, HIDES.test(style) || element.getAttribute("hidden") !== null);
  }
  makeTables(page, shown);
}
