import { UnitSet } from "./unit-set.js";

/** Shorter lines in a frame may be buttons: 【打印本页】. */
export const SHORTEST_FRAMED = 10;
const FRAME = new UnitSet("【");
const FRAMED = /^【([^【】]{2,40})】$/;

/** The words of a line that is framed from one end to the other (`【强基固本，提高提案质量】`), or `null`. */
export function framedWords(line: string): string | null {
  return FRAME.begins(line) ? (FRAMED.exec(line)?.[1] ?? null) : null;
}
