import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { analyze } from "../../src/index.js";
import type { AnalyzedDocument } from "../../src/output/analyzed-document.js";
import { fillReportPage } from "../../src/output/report-page.js";

const template = readFileSync(new URL("../../dist/report.html", import.meta.url), "utf8");

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
