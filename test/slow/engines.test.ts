import { execFileSync } from "node:child_process";
import { existsSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import type { Analysis } from "../../src/index.js";
import { compare, f1, METRICS } from "../support/compare.js";
import { readFixtures } from "../support/expected.js";

const folder = inject("withNodejieba") ?? inject("plain");
const scorer = join(import.meta.dirname, "../../../shared/gold/score.mjs");

/** How many points a score may stand below the default engine's. The fallback knows few parts of speech and may lose more. */
const ENGINES = { nodejieba: 0.5, "jieba-wasm": 0.5, intl: 3 } as const;
type Engine = "default" | keyof typeof ENGINES;

/** How a module gets hold of an engine. */
const SEGMENTER: Record<keyof typeof ENGINES, string> = {
  nodejieba: 'import { nodejieba as segmenter } from "tifa/nodejieba";',
  "jieba-wasm": 'import { loadJiebaWasm } from "tifa/jieba-wasm";\nconst segmenter = await loadJiebaWasm();',
  intl: 'import { intl as segmenter } from "tifa/intl";',
};

/** A module like tifa itself whose `analyze` uses the engine. */
function moduleFor(engine: Engine): string {
  const file = join(folder, `tifa-${engine}.mjs`);
  const source =
    engine === "default"
      ? 'export { analyze } from "tifa";'
      : `import { analyze as run } from "tifa";
${SEGMENTER[engine]}
export const analyze = (text) => run(text, { segmenter });`;
  writeFileSync(file, source);
  return file;
}

function fixtureScores(engine: Engine): Record<string, number> {
  const fixtures = readFixtures();
  const program = `
import { analyze } from ${JSON.stringify(moduleFor(engine))};
console.log(JSON.stringify(${JSON.stringify(fixtures.map(({ source }) => source))}.map((text) => analyze(text))));`;
  const file = join(folder, `fixtures-${engine}.mjs`);
  writeFileSync(file, program);
  const output = execFileSync(process.execPath, [file], { encoding: "utf8", maxBuffer: 1e8 });
  const tallies = (JSON.parse(output) as Analysis[]).map((analysis, index) => {
    const { source, expected } = fixtures[index]!;
    return compare(source, expected, analysis).tallies;
  });
  return Object.fromEntries(
    METRICS.map((metric) => {
      const total = { right: 0, extra: 0, missed: 0 };
      for (const tally of tallies) {
        total.right += tally[metric].right;
        total.extra += tally[metric].extra;
        total.missed += tally[metric].missed;
      }
      return [metric, 100 * f1(total)];
    }),
  );
}

function annotatedScores(engine: Engine): Record<string, number> {
  const args = [scorer, "--module", moduleFor(engine), "--json"];
  const output = execFileSync(process.execPath, args, { encoding: "utf8" });
  const { result } = JSON.parse(output) as { result: Record<string, { f: number }> };
  return Object.fromEntries(Object.entries(result).map(([metric, { f }]) => [metric, 100 * f]));
}

beforeAll(() => {
  const installed = join(folder, "node_modules/jieba-wasm");
  if (!existsSync(installed)) symlinkSync(join(import.meta.dirname, "../../node_modules/jieba-wasm"), installed);
});

describe.each(Object.entries(ENGINES) as [keyof typeof ENGINES, number][])("%s", (engine, room) => {
  const skip = engine === "nodejieba" && inject("withNodejieba") === null;
  const losses = (scores: (engine: Engine) => Record<string, number>): [string, number][] => {
    const own = scores(engine);
    return Object.entries(scores("default")).map(([metric, score]) => [metric, score - own[metric]!]);
  };

  test.skipIf(skip)("agrees with the default engine on the fixtures", () => {
    const found = losses(fixtureScores);
    expect(found.length).toBe(METRICS.length);
    expect(found.filter(([, loss]) => loss > room)).toEqual([]);
  });

  test.skipIf(skip || !existsSync(scorer))("agrees with the default engine on the annotated reports", () => {
    const found = losses(annotatedScores);
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter(([, loss]) => loss > room)).toEqual([]);
  });
});
