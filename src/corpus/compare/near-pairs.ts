/** Two strings of two lists that are near forms of each other, by their places in the lists. */
export interface NearPair<Near> {
  from: number;
  to: number;
  near: Near;
}

export interface NearPairOptions<Near extends { likeness: number }> {
  /** How many characters in a row two strings must share to be looked at. */
  shingle: number;
  /** Judges a pair that shares some; `null` where it is none. */
  judge(from: number, to: number): Near | null;
}

/** A run of characters that more strings than this share tells nothing, and would make the search slow. */
const COMMON = 40;
/** Of the strings that share runs with one, this many that share the most are judged. */
const CANDIDATES = 8;

/**
 * Pairs the strings of two lists, the likest first, each string once. Strings are judged only where they share rare runs of characters,
 * so that the time grows with the length of the lists, not with its square.
 */
export function nearPairs<Near extends { likeness: number }>(
  fromList: readonly string[],
  toList: readonly string[],
  { shingle, judge }: NearPairOptions<Near>,
): NearPair<Near>[] {
  const holders = new Map<string, number[]>();
  for (const [to, words] of toList.entries()) {
    for (const run of runs(words, shingle)) {
      const list = holders.get(run);
      if (list === undefined) holders.set(run, [to]);
      else if (list.length <= COMMON) list.push(to);
    }
  }
  const pairs: NearPair<Near>[] = [];
  for (const [from, words] of fromList.entries()) {
    for (const to of candidates(words, shingle, holders)) {
      const near = judge(from, to);
      if (near !== null) pairs.push({ from, to, near });
    }
  }
  pairs.sort((a, b) => b.near.likeness - a.near.likeness || a.from - b.from || a.to - b.to);
  const taken = { from: new Set<number>(), to: new Set<number>() };
  return pairs.filter(({ from, to }) => {
    if (taken.from.has(from) || taken.to.has(to)) return false;
    taken.from.add(from);
    taken.to.add(to);
    return true;
  });
}

function candidates(words: string, shingle: number, holders: ReadonlyMap<string, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const run of runs(words, shingle)) {
    const list = holders.get(run) ?? [];
    if (list.length > COMMON) continue;
    for (const to of list) shared.set(to, (shared.get(to) ?? 0) + 1);
  }
  const best = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best.slice(0, CANDIDATES).map(([to]) => to);
}

function runs(words: string, length: number): Set<string> {
  return new Set(
    Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) => words.slice(at, at + length)),
  );
}
