import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const READERS = fileURLToPath(new URL("../../readers/src/", import.meta.url));
/** Readers whose libraries need Node, and what stands in their place. */
const STAND_INS: Record<string, URL> = {
  "./zip.js": new URL("../src/readers/zip.ts", import.meta.url),
  "./inflate.js": new URL("../src/readers/inflate.ts", import.meta.url),
  "./doc.js": new URL("../src/readers/doc.ts", import.meta.url),
};

/** Lets the readers of the package run in a browser. */
export function readersInBrowser(): Plugin {
  return {
    name: "readers-in-browser",
    enforce: "pre",
    resolveId(source, importer) {
      const standIn = importer?.startsWith(READERS) ? STAND_INS[source] : undefined;
      return standIn ? fileURLToPath(standIn) : null;
    },
  };
}
