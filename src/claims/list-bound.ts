import type { ScannedQuantity } from "../quantity/scanned-quantity.js";
import { isJoint } from "./tokens/token.js";
import type { TokenRow } from "./tokens/token-row.js";

/**
 * 分别控制在5%和3%以内: the bound behind the last figure of a list that is dealt out holds for those before it, where they have none of their
 * own and are in its unit.
 */
export function withBoundOfList(quantity: ScannedQuantity, tokens: TokenRow, at: number): ScannedQuantity {
  if (quantity.bound !== null) return quantity;
  let last = at;
  while (isJoint(tokens.at(last + 1)) && tokens.at(last + 2).quantity?.unit === quantity.unit) {
    last += 2;
    if (tokens.at(last).quantity?.bound !== null) break;
  }
  const closing = tokens.at(last).quantity;
  if (last === at || closing === null || tokens.at(last + 1).kind !== "bound") return quantity;
  return { ...quantity, bound: closing.bound, boundCues: [...quantity.boundCues, ...closing.boundCues] };
}
