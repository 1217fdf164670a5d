import { transform } from "esbuild";
import { defineConfig, type Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];
type TsupPlugin = NonNullable<Options["plugins"]>[number];

/** Leaves the choice of the default segmenter to the "imports" of package.json, where it depends on the condition "browser". */
const defaultSegmenter: Plugin = {
  name: "default-segmenter",
  setup(build) {
    build.onResolve({ filter: /^\.\/default\.js$/ }, () => ({
      path: "#default-segmenter",
      external: true,
    }));
  },
};

const DECLARED = /^var (?=([\w$]+) = )/gm;
const ASSIGNED =
  /(?<!(?:var|let|const) )(?<![\w$.])([\w$]+) (?:=|[-+*/%&|^]=|\*\*=|<<=|>>>?=|&&=|\|\|=|\?\?=) |(?<![\w$.])([\w$]+)(?:\+\+|--)|(?:\+\+|--)([\w$]+)/g;

/**
 * Makes constants of modules constants again, of which bundling makes variables: the engine builds them into the code that it compiles,
 * tables and all, and analysis is a twentieth faster. The build fails where one is assigned to after all.
 */
const constants: TsupPlugin = {
  name: "constants",
  async renderChunk(code) {
    const assigned = new Set([...code.matchAll(ASSIGNED)].map(([, set, after, before]) => set ?? after ?? before));
    const constant = code.replace(DECLARED, (declared, name: string) => (assigned.has(name) ? declared : "const "));
    await transform(constant, { logOverride: { "assign-to-constant": "error" } });
    return { code: constant };
  },
};

const shared: Options = {
  target: "node20",
  splitting: true,
  treeshake: true,
  plugins: [constants],
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
};

const entries = {
  index: "src/index.ts",
  schema: "src/schema/index.ts",
  tables: "src/tables/index.ts",
  corpus: "src/corpus/index.ts",
  consistency: "src/consistency/index.ts",
  bilingual: "src/bilingual/index.ts",
  review: "src/review/index.ts",
  text: "src/text/index.ts",
  "node-rs-jieba": "src/segmenters/node-rs-jieba.ts",
  nodejieba: "src/segmenters/nodejieba.ts",
  "jieba-wasm": "src/segmenters/jieba-wasm.ts",
  intl: "src/segmenters/intl.ts",
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

/** A package below packages/, whose imports of others stay imports. */
const workspace = (name: string, entry: Record<string, string>): Options => ({
  ...shared,
  entry: Object.fromEntries(Object.entries(entry).map(([key, file]) => [key, `packages/${name}/src/${file}`])),
  outDir: `packages/${name}/dist`,
  external: [/^[^./]/],
});

const readers: Options = {
  ...workspace("readers", { index: "index.ts", corpus: "corpus/index.ts" }),
  format: ["esm", "cjs"],
  dts: true,
};

const output: Options = {
  ...workspace("output", { index: "index.ts", files: "files/index.ts" }),
  format: ["esm", "cjs"],
  dts: true,
};

const command: Options = {
  ...workspace("cli", { cli: "bin.ts", "document-worker": "reading/document-worker.ts" }),
  format: ["esm"],
};

export default defineConfig([library, readers, output, command]) as unknown;
