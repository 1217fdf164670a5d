import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Tests run the sources of every package, the same module whether it is imported by its path or by the name of its package. */
const alias = [
  { find: /^tifa$/, replacement: at("src/index.ts") },
  { find: /^tifa\/(schema|tables|corpus|consistency|bilingual|review)$/, replacement: `${at("src")}/$1/index.ts` },
  { find: /^tifa\/([\w-]+)$/, replacement: `${at("src/segmenters")}/$1.ts` },
  { find: /^tifa-(\w+)$/, replacement: `${at("packages")}/$1/src/index.ts` },
  { find: /^tifa-(\w+)\/(\w+)$/, replacement: `${at("packages")}/$1/src/$2/index.ts` },
];

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "fast",
          include: ["test/**/*.test.ts"],
          exclude: ["test/{attack,browser,cluster,guards,slow,system}/**"],
          testTimeout: 30_000,
          // files share a worker's modules: loading them for each file took longer than the tests
          isolate: false,
          pool: "threads",
        },
      },
      {
        extends: true,
        test: {
          name: "guards",
          include: ["test/guards/**/*.test.ts"],
          testTimeout: 300_000,
          isolate: false,
          pool: "threads",
        },
      },
      {
        extends: true,
        test: {
          name: "attack",
          include: ["test/attack/**/*.test.ts"],
          globalSetup: "test/attack/setup.ts",
          testTimeout: 1_200_000,
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
