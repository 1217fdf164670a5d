import type { ScannedQuantity } from "../../quantity/scanned-quantity.js";
import { isJoint } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import type { Frame } from "./frame.js";

/**
 * 分别控制在5%和3%以内: the bound behind the last figure of a list that is dealt out holds for those before it, where they have none of their
 * own and are in its unit; so it does where nothing but 和 parts the two (保持在90%和98%以上).
 */
export function withBoundOfList(
  quantity: ScannedQuantity,
  tokens: TokenRow,
  at: number,
  isDealtOut: boolean,
): ScannedQuantity {
  if (quantity.bound !== null || !isJoint(tokens.at(at + 1))) return quantity;
  const last = endOfList(tokens, at);
  const closing = tokens.at(last).quantity;
  if (last === at || closing === null || tokens.at(last + 1).kind !== "bound") return quantity;
  if (!isDealtOut && (quantity.kind !== "percent" || tokens.at(last - 1).kind !== "conjunction")) return quantity;
  return { ...quantity, bound: closing.bound, boundCues: [...quantity.boundCues, ...closing.boundCues] };
}

/** 分别突破500亿元、300亿元: the verb that bounds the first of a list that is dealt out bounds those behind it, where they have no word of their own. */
export function withBoundOfFirst(
  quantity: ScannedQuantity,
  tokens: TokenRow,
  { figures, valueVerb }: Frame,
): ScannedQuantity {
  const first = tokens.at(figures[0] ?? -1).quantity;
  if (quantity.bound !== null || first === null || first === quantity || valueVerb !== null) return quantity;
  const [cue] = first.boundCues;
  if (cue === undefined || cue.span.start > first.span.start || first.kind === "rank") return quantity;
  return NEARLY.has(cue.text) ? quantity : { ...quantity, bound: first.bound, boundCues: [...quantity.boundCues, cue] };
}

/** What is said of the figure right behind it alone. */
const NEARLY: ReadonlySet<string> = new Set(["近", "将近", "约", "大约", "差不多", "大概", "大致", "大体"]);

/** The last of the figures in one unit that stand in a list with nothing else between them (4%、2.5‰); the first that has a bound ends it. */
export function endOfList(tokens: TokenRow, at: number): number {
  const first = tokens.at(at).quantity;
  const isAlike = (other: ScannedQuantity | null): boolean =>
    other !== null && (other.unit === first?.unit || (other.kind === "percent" && first?.kind === "percent"));
  let last = at;
  while (isJoint(tokens.at(last + 1)) && isAlike(tokens.at(last + 2).quantity)) {
    last += 2;
    if (tokens.at(last).quantity?.bound !== null) break;
  }
  return last;
}
