/** Whole numbers below a limit, the same row of them for the same seed (mulberry32). */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export type Random = (below: number) => number;

/** What reports are full of, and what no report should hold. */
const SCRAPS: readonly string[] = [
  ..."“”‘’（）()《》〈〉【】[]〔〕，。；：、！？|\t\n\f\r \u3000\u0000\uFEFF\u202E\u200B\uD842\uDC00%‰—－-+×.,",
  ..."一、 （一） 1. 1.1 第一章 一是 —— ● # ## | ^[1] [1] ① 【1】 &nbsp; &toString; ** ``` <p> ../".split(" "),
  ..."增长 下降 力争 分别 其中 比上年 同比 不低于 以上 左右 百分之五 2023年 五年来 3.2亿元 5% 12.5万人 0 -1 1e9 九".split(
    " ",
  ),
  "名词解释\n1.五型：指学习型。\n",
  "各位代表：\n",
  "索引号：\n",
  "指标\t3万元\t5%\n",
];

/** A piece of one of the texts, changed in one to eight places. */
export function mutatedText(texts: readonly string[], random: Random): string {
  const source = texts[random(texts.length)]!;
  const from = random(source.length);
  let text = source.slice(from, from + 1 + random(240));
  for (let change = 1 + random(8); change > 0; change--) text = changed(text, random);
  return text;
}

function changed(text: string, random: Random): string {
  const [at, to] = [random(text.length + 1), random(text.length + 1)];
  const [first, last] = [Math.min(at, to), Math.max(at, to)];
  switch (random(6)) {
    case 0:
      return text.slice(0, at) + SCRAPS[random(SCRAPS.length)]! + text.slice(at);
    case 1:
      return text.slice(0, first) + text.slice(Math.min(last, first + 20));
    case 2:
      return text.slice(0, last) + text.slice(first, Math.min(last, first + 40)) + text.slice(last);
    case 3:
      return text.slice(0, at) + SCRAPS[random(SCRAPS.length)]!.repeat(1 + random(20)) + text.slice(at);
    case 4:
      return text.slice(0, at) + String.fromCharCode(random(0x10000)) + text.slice(at + 1);
    default:
      return text.slice(last) + text.slice(0, first);
  }
}

/** The bytes with some of them changed, a stretch left out or doubled, or cut off. Every second time one ASCII character is put in alone. */
export function mutatedBytes(source: Uint8Array, random: Random): Uint8Array {
  const bytes = Uint8Array.from(source);
  if (random(2) === 0) {
    bytes[random(bytes.length)] = 0x20 + random(0x5f);
    return bytes;
  }
  for (let change = 1 + random(16); change > 0; change--) bytes[random(bytes.length)] = random(256);
  const [first, length] = [random(bytes.length), 1 + random(64)];
  switch (random(4)) {
    case 0:
      return bytes.slice(0, first + 1);
    case 1:
      return joined(bytes.subarray(0, first), bytes.subarray(first + length));
    case 2:
      return joined(bytes.subarray(0, first + length), bytes.subarray(first));
    default:
      return bytes;
  }
}

/** What a count, a place or a size must not be. */
const NUMBERS: readonly number[] = [0, 1, 2, 3, 5, 31, 255, 0xffff, 0x10000, 0x7fffff, 0x7fffffff, -1, -2, -0x80000000];

/** A binary file with one to four of its numbers of four bytes replaced, or changed a little; stretches of nothing are left alone. */
export function mutatedNumbers(source: Uint8Array, random: Random): Uint8Array {
  const bytes = Buffer.from(source);
  for (let change = 1 + random(4); change > 0; change--) {
    const at = random(bytes.length - 3) & ~1;
    const value = bytes.readInt32LE(at);
    if (value === 0 && random(40) > 0) change++;
    else if (random(3) === 0) bytes.writeInt32LE((value + random(9) - 4) | 0, at);
    else bytes.writeInt32LE(NUMBERS[random(NUMBERS.length)]!, at);
  }
  return bytes;
}

/** The parts of a container, one of them changed. */
export function mutatedParts(parts: Readonly<Record<string, string>>, random: Random): Record<string, Buffer> {
  const names = Object.keys(parts);
  const changed = names[random(names.length)]!;
  const mutated = names.map((name) => {
    const bytes = Buffer.from(parts[name]!);
    return [name, name === changed ? Buffer.from(mutatedBytes(bytes, random)) : bytes] as const;
  });
  return Object.fromEntries(mutated);
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const whole = new Uint8Array(one.length + other.length);
  whole.set(one);
  whole.set(other, one.length);
  return whole;
}
