import { UnitFlags } from "./unit-flags.js";

/** Kinds of marks, as bits: what a line holds of them tells most lines apart without a second look at their characters. */
export const SPACE = 1;
/** Full-width commas and stops: the line is running text. */
export const RUNNING = 2;
export const COMMA = 4;
export const STOP = 8;
/** Quotation marks and brackets. */
export const ENCLOSURE = 16;
/** What the mark of a footnote, or bold type, begins with. */
export const NOTE = 32;

const KINDS: readonly (readonly [kind: number, units: string])[] = [
  [SPACE, " \t\f\u3000\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F"],
  [RUNNING, "，。；！？"],
  [COMMA, "，,"],
  [STOP, "。！？；;!?"],
  [ENCLOSURE, "“”‘’「」『』《》〈〉（）()【】〔〕"],
  [NOTE, "*[〔^¹²³⁰⁴⁵⁶⁷⁸⁹①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"],
];
const FLAGS = new UnitFlags();
for (const [kind, units] of KINDS) FLAGS.add(units, kind);

/** The kinds of a UTF-16 unit, added up. */
export const kindsOf = (unit: number): number => FLAGS.of(unit);

/** The kinds of all marks in a text, added up. */
export function marksIn(text: string): number {
  let kinds = 0;
  for (let index = 0; index < text.length; index++) kinds |= FLAGS.of(text.charCodeAt(index));
  return kinds;
}
