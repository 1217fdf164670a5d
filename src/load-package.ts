import { createRequire } from "node:module";
import { TifaError } from "./errors.js";

/**
 * Loads a package that users install themselves when it is first needed, synchronously, in ES modules and CommonJS alike. Throws
 * {@link TifaError} `missing-peer` with `advice` where that fails; `path` names the option that asked for it.
 */
export function loadPackage<T>(load: (require: NodeJS.Require) => T, advice: string, path: readonly string[] = []): T {
  try {
    // `__filename` where a bundler has made CommonJS of this module, and `import.meta.url` is gone
    return load(createRequire(typeof __filename === "string" ? __filename : import.meta.url));
  } catch (cause) {
    throw new TifaError("missing-peer", advice, path, { cause });
  }
}
