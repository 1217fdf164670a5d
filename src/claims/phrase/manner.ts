import { isPart } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";

/** 通过多种方式使用国外贷款: what says how ends with such a noun, and the deed behind it is the verb. */
export function followsManner(text: string, tokens: TokenRow, event: number): boolean {
  const manner = tokens.at(event - 1);
  if (manner.kind !== "noun" || !MANNER.has(text.slice(manner.end - 2, manner.end))) return false;
  const at = tokens.skipBack(event - 1, (token) => isPart(token) || token.kind === "scope" || token.kind === "pause");
  return tokens.at(at).kind === "preposition";
}

const MANNER: ReadonlySet<string> = new Set(["方式", "形式", "途径", "渠道", "手段", "办法"]);
