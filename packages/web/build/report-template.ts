import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const NAME = "report.html";

/** Puts the built report page beside the playground, which fills it for download. */
export function reportTemplate(file: string): Plugin {
  return {
    name: "report-template",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: NAME, source: readFileSync(file, "utf8") });
    },
    configureServer(server) {
      server.middlewares.use(`/${NAME}`, (_request, response) => {
        response.setHeader("content-type", "text/html; charset=utf-8");
        response.end(readFileSync(file));
      });
    },
  };
}
