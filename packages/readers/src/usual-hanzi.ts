/** The first level of GB 2312, by which simplified texts are written, and that of Big5 for traditional ones: their first bytes. */
const LEVELS = [
  { encoding: "gb18030", from: 0xb0, to: 0xd7, trails: [[0xa1, 0xfe]] },
  {
    encoding: "big5",
    from: 0xa4,
    to: 0xc6,
    trails: [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  },
] as const;

let usual: ReadonlySet<string> | null = null;

/** Whether a hanzi is one of the several thousand in which nearly all that is written is written. */
export function isUsualHanzi(character: string): boolean {
  usual ??= usualHanzi();
  return usual.has(character);
}

/** They are decoded once, from the codes that stand next to each other. */
function usualHanzi(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { encoding, from, to, trails } of LEVELS) {
    const codes: number[] = [];
    for (let lead = from; lead <= to; lead++)
      for (const [first, last] of trails) for (let trail = first; trail <= last; trail++) codes.push(lead, trail);
    for (const character of new TextDecoder(encoding).decode(Uint8Array.from(codes))) found.add(character);
  }
  return found;
}
