import { wordClass } from "../words/word-classes.js";
import type { Token } from "./token.js";

/** A deed before one of these is part of its name: 审批时限, 开办时间, 改造面积. */
const MEASURES = wordClass("measures");
const THINGS = wordClass("things-of-measure");
const LENGTH_OF_MEASURE = 2;
/** 改造规模; 规模以上 says which firms are meant, 标准厂房 is a thing. */
export const opensWithMeasure = (text: string, { start, end }: Token): boolean =>
  // 投资总规模
  isMeasureAt(text, start, end) || (text[start] === "总" && isMeasureAt(text, start + 1, end));

const isMeasureAt = (text: string, start: number, end: number): boolean =>
  MEASURES.has(text.slice(start, Math.min(end, start + LENGTH_OF_MEASURE))) &&
  text[start + LENGTH_OF_MEASURE] !== "以" &&
  !THINGS.opens(text, start);
