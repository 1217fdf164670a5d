import { fileURLToPath } from "node:url";
import { defineConfig, type UserConfig, type UserConfigFnObject } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { contentSecurityPolicy } from "./build/content-security-policy.js";
import { readersInBrowser } from "./build/readers-in-browser.js";
import { reportTemplate } from "./build/report-template.js";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const shared: UserConfig = {
  root: at("."),
  resolve: { alias: { "csv-stringify/sync": "csv-stringify/browser/esm/sync" } },
};

const build: UserConfig["build"] = {
  target: "es2022",
  modulePreload: false,
  rolldownOptions: {
    // "use client" means nothing to a page that has no server
    onLog: (level, log, handle) => (log.code === "MODULE_LEVEL_DIRECTIVE" ? undefined : handle(level, log)),
  },
};

/** The page that `tifa report` fills: one file, into the package. */
const report: UserConfig = {
  ...shared,
  plugins: [viteSingleFile(), contentSecurityPolicy()],
  build: {
    ...build,
    outDir: at("../dist"),
    emptyOutDir: false,
    rolldownOptions: { ...build?.rolldownOptions, input: at("report.html") },
  },
};

/** The playground: a site that any server of files can carry. */
const site: UserConfig = {
  ...shared,
  base: "./",
  resolve: {
    ...shared.resolve,
    alias: {
      ...(shared.resolve?.alias as Record<string, string>),
      // the package as it is published, under the condition "browser"
      "tifa/jieba-wasm": at("../dist/jieba-wasm.js"),
      tifa: at("../dist/index.js"),
      buffer: "buffer/",
      string_decoder: "string_decoder/",
    },
  },
  plugins: [readersInBrowser(), reportTemplate(at("../dist/report.html"))],
  worker: { format: "es", plugins: () => [readersInBrowser()] },
  build: {
    ...build,
    outDir: at("dist"),
    emptyOutDir: true,
    rolldownOptions: { ...build?.rolldownOptions, input: at("index.html") },
  },
};

const config: UserConfigFnObject = defineConfig(({ mode }) => (mode === "report" ? report : site));
export default config;
