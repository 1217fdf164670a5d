import { AMOUNTS } from "../../frames/amounts.js";
import { argumentBefore } from "../../frames/frame.js";
import { wordClass } from "../../words/word-classes.js";
import type { Figure } from "../figure.js";

/**
 * 审结案件4326件，追回3.6亿元: whether the figure is of a deed without an object, behind things told in another unit: they are not what it is done
 * to; but 措施11项，涉及3.6亿元 tells of the measures.
 */
export function isDoneToOthers({ tokens, quantity, frame, earlier }: Figure): boolean {
  const { valueVerb, listed } = frame;
  if (valueVerb?.kind !== "action" || listed || !AMOUNTS.has(quantity.kind) || argumentBefore(frame) !== null)
    return false;
  const last = earlier.findLast(({ indicator }) => indicator !== null)?.quantity;
  if (last === undefined || !AMOUNTS.has(last.kind) || last.unit === quantity.unit) return false;
  return !EXTENDS_OVER.has(tokens.at(valueVerb.last).word?.text ?? "");
}

const EXTENDS_OVER = wordClass("extends-over");
