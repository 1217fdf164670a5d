/** A share with its interval. */
export interface Share {
  hits: number;
  of: number;
  /** `null` where nothing was counted. */
  share: number | null;
  /** The interval in which the true share lies with 95 %, or `null`. */
  low: number | null;
  high: number | null;
}

/** The two-sided 95 % point of the normal distribution. */
const Z = 1.959964;

/**
 * A share with its Wilson score interval (Wilson 1927), which stays honest for small samples and for shares near 0 and 1.
 *
 * @example
 * wilson(18, 20); // { hits: 18, of: 20, share: 0.9, low: 0.699, high: 0.972 }
 */
export function wilson(hits: number, of: number): Share {
  if (of === 0) return { hits, of, share: null, low: null, high: null };
  const share = hits / of;
  const square = Z * Z;
  const middle = share + square / (2 * of);
  const reach = Z * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  const scale = 1 + square / of;
  return { hits, of, share, low: Math.max(0, (middle - reach) / scale), high: Math.min(1, (middle + reach) / scale) };
}

/**
 * Cohen's kappa: how far two readers agree beyond what their own shares of each answer would give by chance (Cohen 1960).
 *
 * @param pairs What the one and the other said of each thing.
 * @returns `null` where there is no pair, or where both always gave one and the same answer, so that chance explains everything.
 */
export function cohenKappa(pairs: readonly (readonly [string, string])[]): number | null {
  if (pairs.length === 0) return null;
  const share = (test: (pair: readonly [string, string]) => boolean) => pairs.filter(test).length / pairs.length;
  const observed = share(([one, other]) => one === other);
  const answers = new Set(pairs.flat());
  let chance = 0;
  for (const answer of answers) chance += share(([one]) => one === answer) * share(([, other]) => other === answer);
  return chance === 1 ? null : (observed - chance) / (1 - chance);
}
