import { createRequire } from "node:module";
import { TifaError } from "./errors.js";

/**
 * Loads a package that users install themselves when it is first needed, synchronously, in ES modules and CommonJS alike. Throws
 * {@link TifaError} `missing-peer` with `advice` where that fails; `path` names the option that asked for it.
 *
 * It is looked for beside tifa, then beside the program that runs: where both are installed globally, what the program brings along stands in
 * a folder of its own.
 */
export function loadPackage<T>(load: (require: NodeJS.Require) => T, advice: string, path: readonly string[] = []): T {
  // `__filename` where a bundler has made CommonJS of this module, and `import.meta.url` is gone
  const own = createRequire(typeof __filename === "string" ? __filename : import.meta.url);
  try {
    return load(own);
  } catch (cause) {
    try {
      return load(createRequire(programFile(own)));
    } catch {
      throw new TifaError("missing-peer", advice, path, { cause });
    }
  }
}

/** The file that Node was started with, behind the link under which it may be called. Throws where there is none. */
function programFile(require: NodeJS.Require): string {
  // asked for here, since pages for browsers carry this module too
  const { realpathSync } = require("node:fs") as typeof import("node:fs");
  return realpathSync(process.argv[1] ?? "");
}
