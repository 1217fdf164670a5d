import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Tests run the sources of every package, the same module whether it is imported by its path or by the name of its package. */
const alias = [
  { find: /^tifa$/, replacement: at("src/index.ts") },
  { find: /^tifa\/(schema|tables|corpus|consistency|bilingual|review|text)$/, replacement: `${at("src")}/$1/index.ts` },
  { find: /^tifa\/([\w-]+)$/, replacement: `${at("src/segmenters")}/$1.ts` },
  { find: /^tifa-(\w+)$/, replacement: `${at("packages")}/$1/src/index.ts` },
  { find: /^tifa-(\w+)\/(\w+)$/, replacement: `${at("packages")}/$1/src/$2/index.ts` },
];

/**
 * Files share a worker's modules: loading them for each file took longer than the tests. A worker for each processor (Vitest leaves one
 * of them idle), in a process of its own, so that a test that measures processor time counts only itself.
 */
const SHARED = { isolate: false, pool: "forks", maxWorkers: "100%" } as const;

/** The guards and what starts processes come first, as they take longest; the others follow in Vitest's own order. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification): number => (/\/guards\/|\/process\.test/.test(moduleId) ? 0 : 1);
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  resolve: { alias },
  test: {
    sequence: { sequencer: LongestFirst },
    setupFiles: "test/support/seed.ts",
    projects: [
      {
        extends: true,
        test: {
          name: "fast",
          include: ["test/**/*.test.ts"],
          // the guards are among them: a project of their own would compile every module again
          exclude: ["test/{attack,browser,cluster,slow,system,thorough}/**"],
          testTimeout: 30_000,
          ...SHARED,
        },
      },
      {
        extends: true,
        test: {
          name: "guards",
          include: ["test/guards/**/*.test.ts"],
          testTimeout: 300_000,
          ...SHARED,
        },
      },
      {
        extends: true,
        test: {
          name: "thorough",
          include: ["test/thorough/**/*.test.ts"],
          testTimeout: 300_000,
          // projects with other numbers of workers cannot run at the same time
          sequence: { groupOrder: 1 },
          ...SHARED,
        },
      },
      {
        extends: true,
        test: {
          name: "attack",
          include: ["test/attack/**/*.test.ts"],
          globalSetup: "test/attack/setup.ts",
          testTimeout: 1_200_000,
          ...SHARED,
        },
      },
      {
        extends: true,
        test: { name: "system", include: ["test/system/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 300_000 },
      },
      {
        extends: true,
        test: {
          name: "cluster",
          include: ["test/cluster/**/*.test.ts"],
          // each wants the processors for itself
          fileParallelism: false,
          testTimeout: 400_000,
          hookTimeout: 400_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: "test/browser/setup.ts",
          fileParallelism: false,
          // a page shows within a second what it is asked for, unless the machine is busy with something else
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "slow",
          include: ["test/slow/**/*.test.ts"],
          globalSetup: "test/slow/setup.ts",
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
}) as unknown;
