/** Milliseconds of processor time that `run` takes, the least of three goes: other processes on the machine do not count. */
function processorTime(run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let go = 0; go < 3; go++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Between 8 and 64, with room for the garbage collector. */
export const MOST_GROWTH = 28;
const MOST_ATTEMPTS = 6;

/**
 * How many times longer `run` takes for a text of 320,000 units than for one of 40,000, both made of `piece` over and over: 8 where the
 * time grows in proportion, 64 where it grows with the square. Times too small to measure count as 5 milliseconds. A ratio that is too large
 * is measured again: a machine that is busy elsewhere disturbs one attempt, a square shows in all of them.
 */
export function growth(run: (text: string) => unknown, piece: string): number {
  const timeOf = (units: number): number => {
    const text = piece.repeat(Math.ceil(units / piece.length));
    return Math.max(
      5,
      processorTime(() => run(text)),
    );
  };
  timeOf(10_000);
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < MOST_ATTEMPTS && least >= MOST_GROWTH; attempt++) {
    const short = timeOf(40_000);
    least = Math.min(least, timeOf(320_000) / short);
  }
  return least;
}
