import { createAnalyzer, extractQuantities } from "tifa";
import { analyzeOptions } from "./analyze-options.js";
import type { ReadCall } from "./calls.js";
import { CommandError, EXIT } from "./command-error.js";
import { isBinary } from "./corpus/write-tables.js";
import { analyzeFiles } from "./input.js";
import type { Language } from "./language.js";
import type { Messages } from "./messages/messages.js";
import { partOf, type RenderOptions, render } from "./render.js";
import { terminalWidth } from "./terminal-table.js";
import { forScreen, wantsColors, writeResult } from "./write-result.js";

/** `tifa FILE…`: reads, analyses, and writes the results in the wanted format. A file that fails does not stop the others. */
export async function readCommand(call: ReadCall, language: Language, messages: Messages): Promise<void> {
  const options = await analyzeOptions(call, messages);
  const { files, only, output } = call;
  const quantitiesOf = (text: string) => extractQuantities(text, options);
  if (files.length === 0 && call.format === "ndjson" && !process.stdin.isTTY) {
    const { filterNdjson } = await import("./filter.js");
    const analyzer = createAnalyzer(options);
    const read = (text: string) => partOf(text, analyzer.analyze(text), { only, quantitiesOf });
    if ((await filterNdjson(process.stdin, process.stdout, read)) > 0) process.exitCode = EXIT.someFailed;
    return;
  }
  if (files.length === 0) throw new CommandError(EXIT.usage, messages.noInput);
  const format = call.format ?? "text";
  if (isBinary(format) && !output) throw new CommandError(EXIT.usage, messages.needsOutputFile(format));
  const documents = await analyzeFiles(files, call, options, messages);
  if (documents.length === 0) return;
  const renderOptions: RenderOptions = {
    format,
    only,
    language,
    colors: wantsColors(call.color, output),
    width: terminalWidth(),
    quantitiesOf,
  };
  const written = await render(documents, renderOptions);
  await writeResult(format === "csv" ? forScreen(written, output) : written, output, messages);
}
