import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const STAND_IN = at("../src/take-away/bytes-on-page.ts");

/**
 * Gives the writer of CSV the little that it asks of Node's buffers. The form that the library builds for browsers carries a whole
 * implementation of them, which is more than the rest of what the page saves files with.
 */
export function csvInBrowser(): Plugin {
  return {
    name: "csv-in-browser",
    enforce: "pre",
    resolveId: (source) =>
      source === "csv-stringify/sync" ? at("../../../node_modules/csv-stringify/lib/sync.js") : null,
    transform: (code, id) =>
      id.includes("/csv-stringify/lib/") && code.includes("Buffer.")
        ? { code: `import { Buffer } from ${JSON.stringify(STAND_IN)};\n${code}`, map: null }
        : null,
  };
}
