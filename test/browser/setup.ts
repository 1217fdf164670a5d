import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { preview } from "vite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the playground. */
    playground: string;
  }
}

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Serves what `npm run build:site` has made. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  for (const built of ["packages/output/dist/report.html", "packages/web/dist/index.html"]) {
    if (!existsSync(at(built))) throw new Error(`${built} is missing: npm run test:browser`);
  }
  const server = await preview({
    root: at("web"),
    configFile: at("packages/web/vite.config.ts"),
    mode: "site",
    logLevel: "warn",
    preview: { port: 0, host: "127.0.0.1" },
  });
  project.provide("playground", server.resolvedUrls!.local[0]!);
  return () => server.close();
}
