import type { Claim, Mention } from "../../types.js";
import { groupBy } from "../group-by.js";
import { isKnownIndicator, normalIndicator, splitsOf } from "./normal-form.js";

const EACH = "分别";
/** How far behind the name its figures begin. */
const FAR = 40;

/** For figures that follow a joint indicator each to its own (城乡居民人均可支配收入分别增长6%和8%), what each is of. */
export function distributed(claims: readonly Claim[], text: string, place: string | null): Map<Claim, string> {
  const found = new Map<Claim, string>();
  const named = claims.filter(({ indicator }) => indicator !== null);
  for (const [start, group] of groupBy(named, ({ indicator }) => indicator!.span.start)) {
    if (group.length < 2) continue;
    const splits = splitsOf(normalIndicator(group[0]!.indicator!.text, place));
    if (splits === null) continue;
    const alike = group.filter(({ quantity }) => quantity.kind === group[0]!.quantity.kind);
    const inOrder = alike.sort((a, b) => a.quantity.span.start - b.quantity.span.start);
    const first = inOrder[0]!.quantity.span.start;
    if (inOrder.length !== splits.length || first - start > FAR || !text.slice(start, first).includes(EACH)) continue;
    for (const [at, claim] of inOrder.entries()) found.set(claim, splits[at]!);
  }
  return found;
}

const LEAST_KNOWN = 2;

/** For one growth of a list of indicators (固定资产投资、社会消费品零售总额均增长5%), the name of each; none where the table knows fewer than two. */
export function sharedBy({ quantity, change }: Claim, { text }: Mention, place: string | null): string[] {
  if (change === null || quantity.kind !== "percent" || !text.includes("、")) return [];
  const names = text.split("、").map((name) => normalIndicator(name.trim(), place));
  const isList = names.filter(isKnownIndicator).length >= LEAST_KNOWN && new Set(names).size === names.length;
  return isList ? names : [];
}
