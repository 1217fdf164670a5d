/** GB 2312, by which simplified texts are written, and Big5 for traditional ones: the first bytes of their first level and of all, and the second. */
const GB2312 = { encoding: "gb18030", from: 0xb0, firstLevel: 0xd7, all: 0xf7, trails: [[0xa1, 0xfe]] } as const;
const BIG5 = {
  encoding: "big5",
  from: 0xa4,
  firstLevel: 0xc6,
  all: 0xf9,
  trails: [
    [0x40, 0x7e],
    [0xa1, 0xfe],
  ],
} as const;
/** So many times more characters of one script than of the other make a text one of that script, names and quotations aside. */
const MORE = 4;

let usual: ReadonlySet<string> | null = null;
let scripts: { simplified: ReadonlySet<string>; traditional: ReadonlySet<string> } | null = null;

/** Whether a hanzi is one of the several thousand in which nearly all that is written is written. */
export function isUsualHanzi(character: string): boolean {
  usual ??= new Set([...hanziOf(GB2312, "firstLevel"), ...hanziOf(BIG5, "firstLevel")]);
  return usual.has(character);
}

/** Whether a text is written in simplified hanzi: by far most of those that only one script has are of this one. */
export function isSimplified(text: string): boolean {
  scripts ??= { simplified: hanziOf(GB2312, "all"), traditional: hanziOf(BIG5, "all") };
  let [simplified, traditional] = [0, 0];
  for (const one of text) {
    const isOfSimplified = scripts.simplified.has(one);
    if (isOfSimplified === scripts.traditional.has(one)) continue;
    if (isOfSimplified) simplified++;
    else traditional++;
  }
  return simplified > MORE * traditional;
}

/** They are decoded once, from the codes that stand next to each other. */
function hanziOf(standard: typeof GB2312 | typeof BIG5, level: "firstLevel" | "all"): ReadonlySet<string> {
  const codes: number[] = [];
  for (let lead = standard.from; lead <= standard[level]; lead++)
    for (const [first, last] of standard.trails)
      for (let trail = first; trail <= last; trail++) codes.push(lead, trail);
  return new Set(new TextDecoder(standard.encoding).decode(Uint8Array.from(codes)));
}
