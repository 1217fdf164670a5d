import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fillReportPage } from "tifa-output";
import { analyzeOptions } from "./analyze-options.js";
import type { ReportCall } from "./calls.js";
import { CommandError, EXIT } from "./command-error.js";
import { analyzeFiles } from "./input.js";
import { shortNames } from "./inputs/short-names.js";
import type { Language } from "./language.js";
import type { Messages } from "./messages/messages.js";
import { writeResult } from "./write-result.js";

/** `tifa report FILE|FOLDER… -o PAGE`: one page for a browser, with the documents and their analyses inside. */
export async function reportCommand(call: ReportCall, language: Language, messages: Messages): Promise<void> {
  const { files, output } = call;
  if (files.length === 0) throw new CommandError(EXIT.usage, messages.noInput);
  const documents = await analyzeFiles(files, call, await analyzeOptions(call, messages), messages, {
    folders: true,
  });
  if (documents.length === 0) return;
  const template = await readFile(createRequire(import.meta.url).resolve("tifa-output/report.html"), "utf8");
  const names = shortNames(documents.map(({ id }) => id));
  const named = documents.map((document, index) => ({ ...document, id: names[index]! }));
  await writeResult(fillReportPage(template, { language, documents: named }), output, messages);
}
