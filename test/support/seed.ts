import fc from "fast-check";

/**
 * What properties try is the same in every run, so that a change passes or fails by what it changes. `TIFA_SEED` sets other numbers, and
 * `TIFA_SEED=random` lets each run try what no run has tried before; a counterexample that it finds becomes an example of its test.
 */
const seed = process.env.TIFA_SEED ?? "1";
if (seed !== "random") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
