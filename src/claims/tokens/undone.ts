import { inRun } from "./token.js";
import type { TokenRow } from "./token-row.js";

/** 未完成的2件, 尚未交付的12套住房: what is counted is said not to have come that far; not 解决了多年未解决的36个问题. */
export function isUndone(text: string, tokens: TokenRow, at: number): boolean {
  if (tokens.at(at - 1).kind !== "de") return false;
  const opens = tokens.skipBack(at - 2, (token) => inRun(token) && token.kind !== "de") + 1;
  const denied = tokens.skip(
    opens,
    ({ kind, start }) => !UNDONE.test(text.slice(start, start + 2)) && kind !== "verb" && kind !== "de",
  );
  return UNDONE.test(text.slice(tokens.at(denied).start, tokens.at(denied).start + 2));
}

const UNDONE = /^(?:未(?![来成知])|尚未|没有|没能)/;
