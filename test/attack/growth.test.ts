import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { type Analysis, analyze } from "../../src/index.js";
import { constructs } from "./constructs.js";
import { tell } from "./measure.js";

const SHORT = 5_000;
const LONG = 500_000;
const DECADES = Math.log10(LONG / SHORT);
/** Of the exponent: 1 where time grows in proportion, 2 where it grows with the square. */
const MOST_GROWTH = 1.3;
/** The output of the long text, for each character of it, beside that of the short one. */
const MOST_OUTPUT = 1.3;
const ATTEMPTS = 4;
/** Shorter times cannot be measured, in milliseconds. */
const LEAST = 0.5;

function processorTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

interface Measured {
  /** Milliseconds for one reading, over so many that a tenth of a second or more is measured. */
  time: number;
  /** Characters of what is found in the text, for each of its own. */
  output: number;
}

function measure(text: string, times: number): Measured {
  let analysis: Analysis | undefined;
  const often = (): void => {
    for (let time = 0; time < times; time++) analysis = analyze(text);
  };
  const time = Math.max(LEAST, processorTime(often) / times);
  return { time, output: analysis === undefined ? 0 : lengthOf(analysis) / text.length };
}

const lengthOf = ({ achievements, targets, sections, slogans, honours }: Analysis): number =>
  [achievements, targets, sections, slogans, honours]
    .flat()
    .reduce((sum: number, one) => sum + JSON.stringify(one).length, 0);

test.each(constructs)("time and output for %s grow in proportion to the text", async (name, piece) => {
  const short = grown(piece, SHORT);
  const long = grown(piece, LONG);
  analyze(short);
  let least = Number.POSITIVE_INFINITY;
  let [before, after] = [0, 0];
  for (let attempt = 0; attempt < ATTEMPTS && least > MOST_GROWTH; attempt++) {
    await setImmediate();
    const [first, other] = [measure(short, 20), measure(long, 1)];
    least = Math.min(least, Math.log10(other.time / first.time) / DECADES);
    [before, after] = [first.output, other.output];
  }
  tell(`growth, ${name}`, `${least.toFixed(2)}; output ${before.toFixed(1)} and ${after.toFixed(1)} for a character`);
  expect(least).toBeLessThanOrEqual(MOST_GROWTH);
  expect(after).toBeLessThanOrEqual(before * MOST_OUTPUT + 1);
});

function grown(piece: (index: number) => string, length: number): string {
  const parts: string[] = [];
  let size = 0;
  for (let index = 0; size < length; index++) {
    const part = piece(index);
    parts.push(part);
    size += part.length;
  }
  return parts.join("").slice(0, length);
}
