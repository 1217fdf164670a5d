import { wordClass } from "../../claims/words/word-classes.js";
import { groupBy } from "../../collections/group-by.js";
import type { Claim, Mention } from "../../types.js";
import { isKnownIndicator, normalIndicator, panelForm, splitsOf } from "./normal-form.js";

const APART = wordClass("apart");
/** How far behind the name its figures begin. */
const FAR = 40;
/** What parts the names of a list. */
const JOINT = /以及|[、和与及]/;
const LONGEST_JOINT = 2;
const PAUSE = "、";

/** For figures that follow a joint indicator each to its own (城乡居民人均可支配收入分别增长6%和8%), what each is of. */
export function distributed(claims: readonly Claim[], text: string, place: string | null): Map<Claim, string> {
  const found = new Map<Claim, string>();
  const byStart = groupBy(
    claims.filter(({ indicator }) => indicator !== null),
    ({ indicator }) => indicator!.span.start,
  );
  for (const [start, group] of byStart) {
    const name = group[0]?.indicator;
    if (!name) continue;
    const whole = wholeName(name, byStart, text, place);
    if (whole !== null) for (const claim of group) found.set(claim, whole);
    const splits = group.length < 2 ? null : splitsOf(normalIndicator(name.text, place));
    if (splits === null) continue;
    for (const alike of groupBy(group, ({ quantity }) => quantity.kind).values()) {
      const inOrder = alike.sort((a, b) => a.quantity.span.start - b.quantity.span.start);
      const first = inOrder[0]!.quantity.span.start;
      const dealt = text.slice(start, inOrder.at(-1)?.quantity.span.start);
      if (inOrder.length !== splits.length || first - start > FAR || !APART.isWithin(dealt)) continue;
      for (const [at, claim] of inOrder.entries()) found.set(claim, splits[at]!);
    }
  }
  return found;
}

/** The name of the first of two things that share the end of theirs (城镇和农村居民人均可支配收入), or `null`. */
function wholeName(
  { text: written, span }: Mention,
  byStart: ReadonlyMap<number, readonly Claim[]>,
  text: string,
  place: string | null,
): string | null {
  for (let length = 1; length <= LONGEST_JOINT; length++) {
    const next = byStart.get(span.end + length)?.[0]?.indicator;
    if (next && JOINT.exec(text.slice(span.end, span.end + length))?.[0].length === length)
      return isKnownIndicator(normalIndicator(written, place)) ? null : withEndOf(written, next.text, place);
  }
  return null;
}

/** The known name that a word makes with the end of another name, the longest one, or `null`. */
function withEndOf(written: string, other: string, place: string | null): string | null {
  for (let from = 1; from < other.length; from++) {
    const name = normalIndicator(written + other.slice(from), place);
    if (isKnownIndicator(name)) return name;
  }
  return null;
}

const LEAST_KNOWN = 2;

/**
 * For one figure of a list of indicators (固定资产投资、社会消费品零售总额均增长5%), the name of each; none where the table knows fewer than two,
 * and where a word joins them or the figure is a level, none but what it knows.
 */
export function sharedBy({ quantity, change }: Claim, { text }: Mention, place: string | null): string[] {
  if (quantity.kind !== "percent" || !JOINT.test(text) || isKnownIndicator(normalIndicator(text, place))) return [];
  const isPlain = change !== null && text.split(PAUSE).length === text.split(JOINT).length;
  const parts = text.split(JOINT).map((part) => part.trim());
  const names = parts.map((part) => normalIndicator(part, place));
  const known = names.filter((name) => isKnownIndicator(name) && (change !== null || isRate(name)));
  const isList = known.length >= (isPlain ? LEAST_KNOWN : Math.max(LEAST_KNOWN, names.length));
  return isList && new Set(names).size === names.length ? names : [];
}

/** Whether what is stated of it is a percentage: 城镇登记失业率. */
function isRate(indicator: string): boolean {
  const { measure, unit } = panelForm(indicator);
  return measure === "level" && unit === "%";
}
