import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { fillReportPage } from "../../packages/output/src/report-page.js";
import { analyze } from "../../src/index.js";
import type { AnalyzedDocument } from "../../src/tables/analyzed-document.js";

const template = readFileSync(new URL("../../packages/output/dist/report.html", import.meta.url), "utf8");

/** Address of a report page on texts, as `tifa report` writes it. */
export function reportPage(
  texts: Record<string, string>,
  language: "zh" | "en" = "zh",
): { url: string; documents: AnalyzedDocument[] } {
  const documents = Object.entries(texts).map(([id, text]) => ({ id, text, analysis: analyze(text) }));
  const file = join(mkdtempSync(join(tmpdir(), "tifa-report-")), "report.html");
  writeFileSync(file, fillReportPage(template, { language, documents }));
  return { url: pathToFileURL(file).href, documents };
}
