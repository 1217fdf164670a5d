const MYRIADS: readonly [size: number, name: string][] = [
  [1e12, "万亿"],
  [1e8, "亿"],
  [1e4, "万"],
];

/** A number the way reports write large ones: 38313500000000 is `38.3135万亿`. */
export function inMyriads(value: number): string {
  const myriad = MYRIADS.find(([size]) => Math.abs(value) >= size);
  return myriad === undefined ? String(value) : `${Number((value / myriad[0]).toPrecision(6))}${myriad[1]}`;
}
