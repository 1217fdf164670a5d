import { wordClass } from "../words/word-classes.js";
import type { TokenRow } from "./token-row.js";

const USES = wordClass("uses");
const THINGS = wordClass("things-used");

/** 培训教材, 企业加工车间: whether the deed says what the thing behind it, which closes the phrase, serves for; not 培训教师, 改造车间. */
export function servesFor(text: string, tokens: TokenRow, index: number): boolean {
  const { start, end } = tokens.at(index);
  const thing = tokens.at(index + 1);
  return (
    thing.kind === "noun" &&
    tokens.at(index + 2).kind === "figure" &&
    USES.isAt(text, start, end) &&
    isThing(text, thing)
  );
}

/** 清运车, 清扫工: one character alone is the end of a word. */
const isThing = (text: string, { start, end }: { start: number; end: number }): boolean =>
  end === start + 1 || THINGS.ends(text, end);
