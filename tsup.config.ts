import { defineConfig, type Options } from "tsup";

const config: Options = {
  entry: { index: "src/index.ts" },
  format: ["esm", "cjs"],
  target: "node20",
  dts: true,
  clean: true,
  shims: true,
  splitting: true,
  treeshake: true,
  sourcemap: false,
};

export default defineConfig(config) as unknown;
