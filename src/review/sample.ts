import { groupBy } from "../collections/group-by.js";
import { textHash } from "./verdict.js";

/**
 * Draws things so that each stratum has its share, by largest remainders. The same things, size and seed give the same sample, in
 * whatever order the things come.
 *
 * @param size How many; all where there are fewer.
 * @param keyOf A name for each thing, unique.
 * @param stratumOf What it is drawn by, such as its kind, document and status.
 */
export function stratifiedSample<Thing>(
  things: readonly Thing[],
  size: number,
  seed: number,
  { keyOf, stratumOf }: { keyOf(thing: Thing): string; stratumOf(thing: Thing): string },
): Thing[] {
  if (size >= things.length) return [...things];
  const shuffled = [...groupBy(things, stratumOf)].map(([name, all]) => ({ name, all: shuffle(all, seed, keyOf) }));
  const shares = shuffled.map(({ name, all }) => {
    const exact = (all.length * size) / things.length;
    return { all, whole: Math.floor(exact), rest: exact - Math.floor(exact), lot: textHash(`${seed} ${name}`) };
  });
  let left = size - shares.reduce((sum, { whole }) => sum + whole, 0);
  const byRest = [...shares].sort((a, b) => b.rest - a.rest || (a.lot < b.lot ? -1 : 1));
  const drawn = new Set<Thing>();
  for (const { all, whole } of byRest) {
    const extra = left > 0 ? 1 : 0;
    left -= extra;
    for (const thing of all.slice(0, whole + extra)) drawn.add(thing);
  }
  return things.filter((thing) => drawn.has(thing));
}

function shuffle<Thing>(things: readonly Thing[], seed: number, keyOf: (thing: Thing) => string): Thing[] {
  return things
    .map((thing) => ({ thing, lot: textHash(`${seed} ${keyOf(thing)}`) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ thing }) => thing);
}
