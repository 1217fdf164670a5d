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
};

const config: Options = {
  entry: {
    ...entries,
    "default-segmenter": "src/segmenters/default.ts",
    "default-segmenter.browser": "src/segmenters/default.browser.ts",
  },
  format: ["esm", "cjs"],
  target: "node20",
  dts: { entry: entries },
  clean: true,
  splitting: true,
  treeshake: true,
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
  esbuildPlugins: [defaultSegmenter],
};

export default defineConfig(config) as unknown;
