import { numberAs } from "./number-format.js";

/** What is needed of an element of a page. */
export interface PageElement {
  readonly nodeName: string;
  getAttribute(name: string): string | null;
}

/** CSS list styles and the `type` of HTML, by the name of the number format that is the same. */
const FORMATS: Readonly<Record<string, string>> = {
  "1": "decimal",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
  decimal: "decimal",
  "decimal-leading-zero": "decimalZero",
  "lower-alpha": "lowerLetter",
  "lower-latin": "lowerLetter",
  "upper-alpha": "upperLetter",
  "upper-latin": "upperLetter",
  "lower-roman": "lowerRoman",
  "upper-roman": "upperRoman",
  "cjk-ideographic": "chineseCounting",
  "simp-chinese-informal": "chineseCounting",
  "trad-chinese-informal": "chineseCounting",
  "simp-chinese-formal": "chineseLegalSimplified",
  "trad-chinese-formal": "ideographLegalTraditional",
  "cjk-decimal": "ideographDigital",
  "cjk-heavenly-stem": "ideographTraditional",
  "cjk-earthly-branch": "ideographZodiac",
};
/** Where {@link keepListStyles} keeps the style of a list. */
const LIST_STYLE = "data-list-style";
const STYLE = /list-style(?:-type)?\s?:\s?([a-z-]{1,40})/i;
const IN_HANZI = /^(?:cjk|simp|trad)-/;

/** Notes the style of a list in an attribute that Readability, which takes all styles out, leaves. */
export function keepListStyle(
  list: PageElement & { setAttribute(name: string, value: string): void },
  declarations: string,
): void {
  const style = STYLE.exec(declarations)?.[1]?.toLowerCase();
  if (style !== undefined && list.nodeName.toLowerCase() === "ol" && isStyle(style))
    list.setAttribute(LIST_STYLE, style);
}

/** `list-style: inside` leaves the numbers as they are. */
const isStyle = (name: string): boolean => name === "none" || Object.hasOwn(FORMATS, name);

/** The numbers that a browser writes before the items of an `<ol>`, which stand nowhere in the text of the page. */
export class ListNumbers {
  readonly #format: string | null;
  readonly #ends: string;
  readonly #step: number;
  #next: number;

  /** @param items How many items the list has. */
  constructor(list: PageElement, items: number) {
    const name = list.getAttribute(LIST_STYLE) ?? list.getAttribute("type") ?? "1";
    this.#format = name === "none" ? null : Object.hasOwn(FORMATS, name) ? FORMATS[name]! : "decimal";
    this.#ends = IN_HANZI.test(name) ? "、" : ". ";
    const isReversed = list.getAttribute("reversed") !== null;
    const start = Number.parseInt(list.getAttribute("start") ?? "", 10);
    this.#step = isReversed ? -1 : 1;
    this.#next = Number.isSafeInteger(start) ? start : isReversed ? items : 1;
  }

  /** The label of the next item. */
  label(item: PageElement): string {
    const own = Number.parseInt(item.getAttribute("value") ?? "", 10);
    const value = Number.isSafeInteger(own) ? own : this.#next;
    this.#next = value + this.#step;
    return this.#format === null ? "" : numberAs(this.#format, value) + this.#ends;
  }
}
