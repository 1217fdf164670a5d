import { isNumeralTerm } from "./numeral-term.js";
import type { QuotationShape } from "./quotation-evidence.js";

const BREAK = /[、，,；;·\s—+＋]+/;
const HANZI = /\p{Script=Han}/u;
const DATE = /^\d{1,2}[·.]\d{1,2}/;
const LIST = /[、，,；;]/;

/** The forms of a quotation that count as evidence. `content` is what stands between the marks. */
export function quotationShapes(content: string): Set<QuotationShape> {
  const shapes = new Set<QuotationShape>();
  const parts = content.split(BREAK).filter((part) => part !== "");
  const longest = Math.max(0, ...parts.map((part) => part.length));
  if (isNumeralTerm(content)) shapes.add("numeral");
  else if (!HANZI.test(content)) shapes.add("foreign");
  if (DATE.test(content)) shapes.add("date");
  if (/[+＋]/.test(content)) shapes.add("joined");
  if (content.includes("·") && parts.length > 1) shapes.add("dotted");
  if (parts.length > 1 && (LIST.test(content) || /\s/.test(content)) && areParallel(parts)) shapes.add("parallel");
  if (content.length >= 3 && content.length <= 8) shapes.add("short");
  if (longest > 20) shapes.add("very-long");
  else if (longest > 12) shapes.add("long");
  if (/[，,]/.test(content)) shapes.add("comma");
  if (/.[的了]./.test(content)) shapes.add("particle");
  if (content.length < 2) shapes.add("single");
  if (/[。！？；]$|[。！？]./.test(content)) shapes.add("sentence");
  return shapes;
}

/** Parts of one length, or with the same first or last character, are a series. */
function areParallel(parts: readonly string[]): boolean {
  const [first, ...others] = parts as [string, ...string[]];
  return (
    others.every((part) => part.length === first.length) ||
    others.every((part) => part.at(-1) === first.at(-1)) ||
    others.every((part) => part[0] === first[0])
  );
}
