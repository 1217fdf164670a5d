import { changes } from "../words/changes.js";
import { beforeFigure } from "./before-figure.js";
import { become, endsClause } from "./token.js";
import type { TokenRow } from "./token-row.js";

/** 最高的达3.6亿元: which one of those before it is, and not what is measured. Makes a frame of the words. */
export function pointsToOne(text: string, tokens: TokenRow, index: number): boolean {
  const { start } = tokens.at(index);
  if (!text.startsWith(MOST, start) || !text.startsWith(OF, start + 2) || !endsClause(tokens.at(index - 1)))
    return false;
  const de = tokens.skip(index, ({ kind }) => kind !== "de");
  const says = tokens.at(de + 1).verb === "link" || changes(tokens.at(de + 1).verb) || beforeFigure(tokens, de);
  if (tokens.at(de).start !== start + 2 || !says) return false;
  for (let at = index; at <= de; at++) become(tokens.at(at), "frame");
  return true;
}

const MOST = "最";
const OF = "的";
