/** A rule of a style sheet: what it is for, and what it says. */
export interface CssRule {
  selectors: readonly string[];
  declarations: string;
}

/** Elements by name, class or id, and those within others; what the order or state of elements decides is left alone. */
const SIMPLE = /^(?:[a-z][a-z\d]{0,9}|[a-z\d]{0,10}[.#][\w-]{1,60})$/i;
const MOST_PARTS = 4;
const MOST_SELECTORS = 20;
const LONGEST = 2000;
/** More rules than a page has that is written by hand; those of its site stand in files of their own. */
const MOST_RULES = 500;

/** The rules of a style sheet with selectors that are simple and declarations that are wanted. What is within others, as for print, is left out. */
export function cssRules(sheet: string, isWanted: (declarations: string) => boolean = () => true): CssRule[] {
  const rules: CssRule[] = [];
  const css = withoutComments(sheet);
  let [depth, from, open] = [0, 0, 0];
  for (let at = 0; at < css.length && rules.length < MOST_RULES; at++) {
    if (css[at] === "{" && depth++ === 0) open = at;
    if (css[at] !== "}") continue;
    depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const selectors = selectorsIn(css.slice(from, open));
    const declarations = css.slice(open + 1, Math.min(at, open + LONGEST));
    if (selectors.length > 0 && !declarations.includes("{") && isWanted(declarations))
      rules.push({ selectors, declarations });
    from = at + 1;
  }
  return rules;
}

function withoutComments(sheet: string): string {
  const parts = sheet.split("/*");
  return parts.map((part, index) => (index === 0 ? part : part.slice(part.indexOf("*/") + 2))).join("");
}

function selectorsIn(list: string): string[] {
  const bare = list.replace(/<!--|-->/g, "").trim();
  if (bare.length > LONGEST || bare.startsWith("@")) return [];
  return bare
    .split(",", MOST_SELECTORS)
    .map((selector) => selector.trim().split(/\s+/))
    .filter((parts) => parts.length <= MOST_PARTS && parts.every((part) => SIMPLE.test(part)))
    .map((parts) => parts.join(" "));
}
