import { type AnalyzeOptions, createAnalyzer, extractQuantities } from "tifa";
import type { AnalyzedDocument } from "tifa/tables";
import type { ReadCall } from "./calls.js";
import { CommandError, EXIT } from "./command-error.js";
import type { Language } from "./language.js";
import type { Messages } from "./messages.js";
import { partOf, type RenderOptions, render } from "./render.js";
import { wantsColors, writeResult } from "./write-result.js";

/** `tifa FILE…`: reads, analyses, and writes the results in the wanted format. A file that fails does not stop the others. */
export async function readCommand(call: ReadCall, language: Language, messages: Messages): Promise<void> {
  const options = await analyzeOptions(call, messages);
  const analyzer = createAnalyzer(options);
  const { files, only, output } = call;
  const quantitiesOf = (text: string) => extractQuantities(text, options);
  if (files.length === 0 && call.format === "ndjson" && !process.stdin.isTTY) {
    const { filterNdjson } = await import("./filter.js");
    const read = (text: string) => partOf(text, analyzer.analyze(text), { only, quantitiesOf });
    if ((await filterNdjson(process.stdin, process.stdout, read)) > 0) process.exitCode = EXIT.someFailed;
    return;
  }
  if (files.length === 0) throw new CommandError(EXIT.usage, messages.noInput);
  const format = call.format ?? "text";
  if (format === "xlsx" && !output) throw new CommandError(EXIT.usage, messages.needsOutputFile(format));
  const documents = await analyzeFiles(files, analyzer, messages);
  if (documents.length === 0) return;
  const renderOptions: RenderOptions = {
    format,
    only,
    language,
    colors: wantsColors(call.color, output),
    width: process.stdout.columns ?? 100,
    quantitiesOf,
  };
  await writeResult(await render(documents, renderOptions), output, messages);
}

/** The options of the analysis that the command line named. Throws {@link CommandError}. */
export async function analyzeOptions(
  { engine, lexicon }: { engine: string | undefined; lexicon: string | undefined },
  messages: Messages,
): Promise<AnalyzeOptions> {
  const options: AnalyzeOptions = {};
  if (engine) options.segmenter = await (await import("./engines.js")).engineOf(engine, messages);
  if (lexicon) options.lexicon = await (await import("./lexicon-file.js")).readLexiconFile(lexicon, messages);
  return options;
}

/** Reads and analyses files. One that fails is told on standard error, and in the exit code. */
export async function analyzeFiles(
  files: readonly string[],
  analyzer: ReturnType<typeof createAnalyzer>,
  messages: Messages,
): Promise<AnalyzedDocument[]> {
  const { analyzeFile } = await import("./input.js");
  const warn = (line: string) => process.stderr.write(`${line}\n`);
  const documents: AnalyzedDocument[] = [];
  for (const file of files) {
    try {
      documents.push(await analyzeFile(file, analyzer, messages, warn));
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      warn(error.message);
      process.exitCode = Math.max(Number(process.exitCode ?? 0), error.exitCode);
    }
  }
  return documents;
}
