import { beforeFigure } from "./before-figure.js";
import { become, endsClause, isEvent, isNominal, type Token } from "./token.js";
import type { TokenRow } from "./token-row.js";

/** 动员未参保人员1200人, 不达标河段减少到3条: what is denied of the things belongs to their name, or its meaning is turned round. */
export function settleDenied(tokens: TokenRow, index: number): void {
  const { word } = tokens.at(index);
  if (!DENIALS.has(word?.text ?? "") || COUNTED_IN.has(tokens.at(index + 1).word?.text ?? "")) return;
  const at = tokens.skipBack(tokens.skip(index + 1, isDenied) - 1, (token) => !isNominal(token)) + 1;
  if (at < index + 2 || !opensName(tokens, index, at)) return;
  for (let part = index; part < at; part++) become(tokens.at(part), "noun");
}

const DENIALS: ReadonlySet<string> = new Set(["不", "未"]);

/** （不含雄安增长7.3%） says what was not counted */
const COUNTED_IN: ReadonlySet<string> = new Set(["含", "包括", "包含", "计"]);

const isDenied = (token: Token): boolean =>
  isNominal(token) || isEvent(token) || token.verb === "action" || token.kind === "adverb";

/** Behind a verb, a preposition or a number the denied things are an object; where a clause opens with them, another verb brings the figure. */
function opensName(tokens: TokenRow, index: number, behind: number): boolean {
  const before = tokens.at(index - 1);
  if (before.kind === "verb" || before.kind === "preposition" || before.kind === "figure") return true;
  if (!endsClause(before) && before.kind !== "scope" && before.kind !== "period") return false;
  return (
    tokens.at(behind).kind === "verb" || (tokens.at(index).word?.text === "未" && beforeFigure(tokens, behind - 1))
  );
}
