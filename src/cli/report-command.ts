import { readFile } from "node:fs/promises";
import { createAnalyzer } from "../analyze.js";
import { fillReportPage } from "../output/index.js";
import type { ReportCall } from "./calls.js";
import { CommandError, EXIT } from "./command-error.js";
import type { Language } from "./language.js";
import type { Messages } from "./messages.js";
import { analyzeFiles, analyzeOptions } from "./read-command.js";
import { writeResult } from "./write-result.js";

/** `tifa report FILE… -o PAGE`: one page for a browser, with the documents and their analyses inside. */
export async function reportCommand(call: ReportCall, language: Language, messages: Messages): Promise<void> {
  const { files, output } = call;
  if (files.length === 0) throw new CommandError(EXIT.usage, messages.noInput);
  const analyzer = createAnalyzer(await analyzeOptions(call, messages));
  const documents = await analyzeFiles(files, analyzer, messages);
  if (documents.length === 0) return;
  const template = await readFile(new URL("./report.html", import.meta.url), "utf8");
  await writeResult(fillReportPage(template, { language, documents }), output, messages);
}
