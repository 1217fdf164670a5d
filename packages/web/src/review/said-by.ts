import type { Verdict } from "tifa/review";
import type { ReviewWords } from "./words/word-set.js";

/** Whether a name is one that the page made up, since its reader gave none. */
export const isMadeUp = (name: string): boolean => /^R-[0-9a-f]{6}$/.test(name);

/** What a reader is called on the page. */
export function readerName(
  name: string,
  own: string,
  say: Pick<ReviewWords, "me">,
  aside: (words: string) => string,
): string {
  if (name !== own) return name;
  return isMadeUp(name) ? say.me : name + aside(say.me);
}

/** How many items each reader spoke of, this one first. */
export function countsByReader(verdicts: readonly Verdict[], own: string): [name: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { by } of verdicts) counts.set(by, (counts.get(by) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => Number(other === own) - Number(one === own) || (one < other ? -1 : 1));
}

/** What a mark looks like in the text once it is judged; `split` where readers judge it differently. */
export type Judged = "right" | "wrong" | "changed" | "split";

/** The judgement that several verdicts on one item come to. */
export function judgedAs(said: readonly Verdict[]): Judged | null {
  const [first, ...others] = said;
  if (!first || first.verdict === "added") return null;
  return others.some(({ verdict }) => verdict !== first.verdict) ? "split" : first.verdict;
}
