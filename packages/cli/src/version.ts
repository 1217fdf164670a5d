import { createRequire } from "node:module";

/** The version of the package, whose `package.json` stands above what the build writes. */
export function ownVersion(): string {
  return (createRequire(import.meta.url)("../package.json") as { version: string }).version;
}
