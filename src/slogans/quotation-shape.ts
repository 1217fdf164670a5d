import { DIGIT } from "../text/ascii.js";
import { HANZI } from "../text/hanzi.js";
import { UnitSet } from "../text/unit-set.js";
import { isNumeralTerm } from "./numeral-term.js";
import type { QuotationShape } from "./quotation-evidence.js";

const BREAKS = /[、，,；;·\s—+＋]+/;
const BREAK = new UnitSet("、，,；;· \n—+＋");
const HAN = /\p{Script=Han}/u;
const DATE = /^\d{1,2}[·.]\d{1,2}/;
const LIST = new UnitSet("、，,；; \n");
const COMMA = new UnitSet("，,");
const PLUS = new UnitSet("+＋");
const PARTICLE = new UnitSet("的了");
const STOP = new UnitSet("。！？");
const STOP_AT_END = new UnitSet("。！？；");

/** The forms of a quotation that count as evidence. `content` is what stands between the marks. */
export function quotationShapes(content: string): Set<QuotationShape> {
  const shapes = new Set<QuotationShape>();
  const parts = BREAK.in(content) ? content.split(BREAKS).filter((part) => part !== "") : [content];
  let longest = 0;
  for (const part of parts) longest = Math.max(longest, part.length);
  if (isNumeralTerm(content)) shapes.add("numeral");
  else if (!HANZI.begins(content) && !HAN.test(content)) shapes.add("foreign");
  if (DIGIT.begins(content) && DATE.test(content)) shapes.add("date");
  if (PLUS.in(content)) shapes.add("joined");
  if (content.includes("·") && parts.length > 1) shapes.add("dotted");
  if (parts.length > 1 && LIST.in(content) && areParallel(parts)) shapes.add("parallel");
  if (content.length >= 3 && content.length <= 8) shapes.add("short");
  if (longest > 20) shapes.add("very-long");
  else if (longest > 12) shapes.add("long");
  const last = content.length - 1;
  if (COMMA.in(content)) shapes.add("comma");
  if (PARTICLE.next(content, 1, last) < last) shapes.add("particle");
  if (content.length < 2) shapes.add("single");
  if (STOP_AT_END.ends(content) || STOP.next(content, 0, last) < last) shapes.add("sentence");
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
