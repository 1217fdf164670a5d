import { fileURLToPath } from "node:url";
import { defineConfig, type UserConfig, type UserConfigFnObject } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { contentSecurityPolicy } from "./build/content-security-policy.js";
import { csvInBrowser } from "./build/csv-in-browser.js";
import { readersInBrowser } from "./build/readers-in-browser.js";
import { reportTemplate } from "./build/report-template.js";
import { workbookInBrowser } from "./build/workbook-in-browser.js";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the page takes of the packages stands in their sources. */
const sources = [
  { find: /^tifa$/, replacement: at("../../src/index.ts") },
  { find: /^tifa\/(\w+)$/, replacement: `${at("../../src")}/$1/index.ts` },
];

const shared: UserConfig = { root: at("."), resolve: { alias: sources } };

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
  plugins: [csvInBrowser(), workbookInBrowser(), viteSingleFile(), contentSecurityPolicy()],
  build: {
    ...build,
    outDir: at("../output/dist"),
    emptyOutDir: false,
    rolldownOptions: { ...build?.rolldownOptions, input: at("report.html") },
  },
};

/** The playground: a site that any server of files can carry. */
const site: UserConfig = {
  ...shared,
  base: "./",
  resolve: {
    alias: [
      // the analysis as it is published, under the condition "browser"
      { find: /^tifa\/jieba-wasm$/, replacement: at("../../dist/jieba-wasm.js") },
      { find: /^tifa$/, replacement: at("../../dist/index.js") },
      ...sources,
      { find: "buffer", replacement: "buffer/" },
      { find: "string_decoder", replacement: "string_decoder/" },
    ],
  },
  plugins: [csvInBrowser(), readersInBrowser(), workbookInBrowser(), reportTemplate(at("../output/dist/report.html"))],
  worker: { format: "es", plugins: () => [csvInBrowser(), readersInBrowser()] },
  build: {
    ...build,
    outDir: at("dist"),
    emptyOutDir: true,
    rolldownOptions: { ...build?.rolldownOptions, input: at("index.html") },
  },
};

const config: UserConfigFnObject = defineConfig(({ mode }) => (mode === "report" ? report : site));
export default config;
