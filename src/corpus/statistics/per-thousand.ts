/** Occurrences per thousand characters or words, to four decimals; `null` where there are none to stand among. */
export function perThousand(count: number, size: number): number | null {
  return size === 0 ? null : Math.round((1e7 * count) / size) / 1e4;
}
