import { closesBracket, opensBracket, overBracket } from "../tokens/brackets.js";
import { endsClause } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";

/** The figure behind which a bracket stands, and the bracket's opening: indices of tokens. */
export interface Host {
  figure: number;
  opening: number;
}

/** 31.1亿元（含高新区10.1亿元）: the figure that a figure in brackets is part of, or says more of. `null` outside of brackets. */
export function hostOf(text: string, tokens: TokenRow, at: number): Host | null {
  for (let index = at - 1; index >= 0; index--) {
    const opening = overBracket(text, tokens, index);
    if (opening !== index) {
      index = opening;
      continue;
    }
    const token = tokens.at(index);
    if (token.kind === "stop" && text.charAt(token.start) !== "；") return null;
    if (closesBracket(text, token)) return null;
    if (opensBracket(text, token)) return hostBefore(text, tokens, index);
  }
  return null;
}

function hostBefore(text: string, tokens: TokenRow, opening: number): Host | null {
  for (let index = opening - 1; index >= 0; index--) {
    const inner = overBracket(text, tokens, index);
    if (inner !== index) index = inner;
    else if (tokens.at(index).kind === "figure") return { figure: index, opening };
    else if (endsClause(tokens.at(index))) return null;
  }
  return null;
}
