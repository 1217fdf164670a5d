/**
 * Sentences in the manner of reports, each followed by the terms that a reader finds in it, as `kind term`; formulations are left out.
 * `n` numeral, `c` coinage, `b` brand.
 */
export type QuotedCase = readonly [text: string, ...terms: string[]];
