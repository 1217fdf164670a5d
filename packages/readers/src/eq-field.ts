import { numberAs } from "./number-format.js";

const IS_EQUATION = /^\s*EQ\s/i;
/** A switch that stands before brackets: \o\ac(…), \s\up 9(…), and what it is set with. */
const SWITCH = /\\(?:[a-z]{1,2})(?:\s?-?\d{1,4})?(?:\s?(?=[\\(]))/iy;
/** Settings of a phonetic guide: \* jc2 \* "Font:宋体" \* hps10. */
const SETTINGS = /\\\*\s?(?:"[^"]{0,60}"|\S{1,60})\s?/g;
const CIRCLES = /^[○◯⭕O]$/;
/** Fields are nested no deeper, and no longer, than somebody writes them. */
const DEEPEST = 8;
const LONGEST = 2000;

/**
 * The text that a field of Word shows which makes one of the words of its code (`EQ`): numbers in circles (`EQ \o\ac(○,1)` is ①), characters
 * with their sound above (of `EQ \o\ad(\s\up 9(kāi),开)` the character), fractions (`EQ \f(1,3)` is 1/3). Empty for any other field.
 */
export function equationText(code: string): string {
  if (!IS_EQUATION.test(code) || code.length > LONGEST) return "";
  return shown(code.replace(IS_EQUATION, "").replace(SETTINGS, "").trim(), 0);
}

function shown(code: string, depth: number): string {
  let text = "";
  for (let at = 0; at < code.length; ) {
    if (code[at] === "\\" && depth < DEEPEST) {
      const end = endOfSwitches(code, at);
      const close = code[end] === "(" ? closing(code, end) : -1;
      if (close > 0) {
        text += applied(code.slice(at, end), partsOf(code.slice(end + 1, close)), depth + 1);
        at = close + 1;
        continue;
      }
      // an escaped character: \, or \(
      at++;
    }
    text += code[at] ?? "";
    at++;
  }
  return text;
}

function endOfSwitches(code: string, from: number): number {
  let end = from;
  for (SWITCH.lastIndex = end; SWITCH.test(code); SWITCH.lastIndex = end) end = SWITCH.lastIndex;
  return end;
}

/** Where the bracket closes that opens at a place, or -1. */
function closing(code: string, open: number): number {
  let depth = 0;
  for (let at = open; at < code.length; at++) {
    if (code[at] === "\\" && /[\\(),;]/.test(code[at + 1] ?? "")) at++;
    else if (code[at] === "(") depth++;
    else if (code[at] === ")" && --depth === 0) return at;
  }
  return -1;
}

/** What stands between brackets, parted at the commas or semicolons that are in none of its own. */
function partsOf(inner: string): string[] {
  const parts = [""];
  let depth = 0;
  for (let at = 0; at < inner.length; at++) {
    const sign = inner.charAt(at);
    if (sign === "\\" && /[\\(),;]/.test(inner[at + 1] ?? "")) parts[parts.length - 1] += sign + (inner[++at] ?? "");
    else if (depth === 0 && /[,;，]/.test(sign)) parts.push("");
    else {
      if (sign === "(") depth++;
      if (sign === ")") depth--;
      parts[parts.length - 1] += sign;
    }
  }
  return parts;
}

function applied(switches: string, parts: readonly string[], depth: number): string {
  const texts = parts.map((part) => shown(part.trim(), depth));
  if (/^\\f(?![a-z])/i.test(switches)) return texts.join("/");
  if (!/^\\o/i.test(switches)) return texts.join("");
  const [first = "", last = ""] = [texts[0]?.trim(), texts.at(-1)?.trim()];
  const number = Number(last);
  if (CIRCLES.test(first))
    return Number.isInteger(number) && last !== "" ? numberAs("decimalEnclosedCircle", number) : last;
  return last;
}
