const TIMES = 8;
const SHORT = 40_000;
const MOST_ATTEMPTS = 10;
/** Less cannot be measured, in milliseconds for a short text. */
const LEAST = 5;

/** Between 8 and 64, with room for the garbage collector. */
export const MOST_GROWTH = 28;

/** Milliseconds of processor time that `run` takes: other processes on the machine do not count. */
export function processorTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * How many times longer `run` takes for a text of 320,000 units than for one of 40,000, both made of `piece` over and over: 8 where the
 * time grows in proportion, 64 where it grows with the square. The short text is read eight times in a row, so that both are measured
 * over as much work: a processor that other programs slow down slows both down alike, and the garbage collector gets its turns in both. Times
 * too small to measure count as 5 milliseconds. A ratio that is too large is measured again: a disturbance spoils one attempt, a square
 * shows in all of them.
 */
export function growth(run: (text: string) => unknown, piece: string): number {
  const short = piece.repeat(Math.ceil(SHORT / piece.length));
  const long = piece.repeat(Math.ceil((SHORT * TIMES) / piece.length));
  const often = (): void => {
    for (let time = 0; time < TIMES; time++) run(short);
  };
  run(short);
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < MOST_ATTEMPTS && least >= MOST_GROWTH; attempt++) {
    const timeOfShort = Math.max(LEAST, processorTime(often) / TIMES);
    const timeOfLong = processorTime(() => run(long));
    least = Math.min(least, timeOfLong / timeOfShort);
  }
  return least;
}
