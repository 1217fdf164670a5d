const CLOSING: Readonly<Record<string, string>> = {
  "“": "”",
  "‘": "’",
  "「": "」",
  "『": "』",
  "（": "）",
  "(": ")",
  "《": "》",
  "〈": "〉",
  "【": "】",
  "〔": "〕",
  "［": "］",
  "[": "]",
};
const NESTS = new Set(["（", "("]);

/** How far a quotation or bracket may reach before its opening mark counts as a stray one. */
const REACH = 120;

/**
 * Where the quotation or bracket that opens at `open` ends (after its closing mark), or -1 where no mark opens there or the
 * mark has no partner before `end`. A second opening mark of the same kind makes the first a stray one, except for round brackets.
 */
export function enclosureEnd(text: string, open: number, end: number): number {
  const opening = text[open]!;
  const closing = CLOSING[opening];
  if (closing === undefined) return -1;
  const limit = Math.min(end, open + REACH);
  let depth = 1;
  for (let index = open + 1; index < limit; index++) {
    const unit = text[index]!;
    if (unit === closing && --depth === 0) return index + 1;
    if (unit === opening) {
      if (!NESTS.has(opening)) return -1;
      depth++;
    }
  }
  return -1;
}
