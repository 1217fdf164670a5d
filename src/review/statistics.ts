/** A share with its interval. */
export interface Share {
  /** How many, of `of`, were as asked. */
  hits: number;
  /** How many were counted. */
  of: number;
  /** `hits` of `of`, from 0 to 1; `null` where nothing was counted. */
  share: number | null;
  /** The lower end of the interval in which the true share lies with 95 %, or `null`. */
  low: number | null;
  /** The upper end of the interval, or `null`. */
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
