import { defineConfig, type Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Leaves the choice of the default segmenter to the "imports" of package.json, where it depends on the condition "browser". */
const defaultSegmenter: Plugin = {
  name: "default-segmenter",
  setup(build) {
    build.onResolve({ filter: /^\.\/segmenters\/default\.js$/ }, () => ({
      path: "#default-segmenter",
      external: true,
    }));
  },
};

const entries = {
  index: "src/index.ts",
  schema: "src/schema/index.ts",
  nodejieba: "src/segmenters/nodejieba.ts",
  intl: "src/segmenters/intl.ts",
  "jieba-wasm": "src/segmenters/jieba-wasm.ts",
  output: "src/output/index.ts",
  readers: "src/readers/index.ts",
  corpus: "src/corpus/index.ts",
  consistency: "src/consistency/index.ts",
  bilingual: "src/bilingual/index.ts",
};

const shared: Options = {
  target: "node20",
  splitting: true,
  treeshake: true,
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
};

const library: Options = {
  ...shared,
  entry: {
    ...entries,
    "default-segmenter": "src/segmenters/default.ts",
    "default-segmenter.browser": "src/segmenters/default.browser.ts",
  },
  format: ["esm", "cjs"],
  dts: { entry: entries },
  esbuildPlugins: [defaultSegmenter],
};

/** What the command imports from the library stands in dist already. */
const builtEntry: Record<string, string> = {
  "/analyze.js": "./index.js",
  "/bilingual/index.js": "./bilingual.js",
  "/consistency/index.js": "./consistency.js",
  "/corpus/index.js": "./corpus.js",
  "/errors.js": "./index.js",
  "/output/index.js": "./output.js",
  "/readers/index.js": "./readers.js",
  "/readers/read-error.js": "./readers.js",
  "/schema/index.js": "./schema.js",
  "/segmenters/default.js": "./default-segmenter.js",
  "/segmenters/nodejieba.js": "./nodejieba.js",
  "/segmenters/intl.js": "./intl.js",
};

const besideTheLibrary: Plugin = {
  name: "beside-the-library",
  setup(build) {
    build.onResolve({ filter: /^(\.\.\/)+/ }, ({ path, importer }) => {
      const built = importer.includes("/cli/") ? builtEntry[path.replace(/^(\.\.\/)*\.\./, "")] : undefined;
      return built ? { path: built, external: true } : undefined;
    });
  },
};

const command: Options = {
  ...shared,
  entry: { cli: "src/cli/bin.ts", "batch-worker": "src/cli/batch/worker.ts" },
  format: ["esm"],
  esbuildPlugins: [besideTheLibrary],
};

export default defineConfig([library, command]) as unknown;
