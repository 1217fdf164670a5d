import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";
import { broken } from "../api/invariants.js";
import { readFixtures } from "../support/expected.js";
import { sharedOut, tell } from "./measure.js";
import { mutatedText, randomNumbers } from "./mutations.js";

const TEXTS = 100_000;
/** Milliseconds that a text of a thousand characters may take on a machine in use. */
const SLOWEST = 2_000;

test("mutated texts are read without an exception, and what is said about them is true", async () => {
  const sources = readFixtures().map(({ source }) => source);
  const random = randomNumbers(20261128);
  const wanted = sharedOut(TEXTS);
  let slowest = 0;
  let claims = 0;
  for (let count = 0; count < wanted; count++) {
    // the runner hears from its worker in between
    if (count % 200 === 0) await setImmediate();
    const text = mutatedText(sources, random);
    const start = performance.now();
    const analysis = analyze(text);
    slowest = Math.max(slowest, performance.now() - start);
    claims += analysis.achievements.length + analysis.targets.length;
    const wrong = broken(text, analysis);
    if (wrong.length > 0) expect.fail(`text ${count}, ${JSON.stringify(text)}: ${wrong.join("; ")}`);
  }
  tell("mutated texts", `${wanted}, none broken, ${claims} claims, slowest ${Math.round(slowest)} ms`);
  expect(claims).toBeGreaterThan(wanted / 10);
  expect(slowest).toBeLessThan(SLOWEST);
});
