import type { Handlers } from "./calls.js";
import { EXIT } from "./command-error.js";
import { endOf } from "./end-of-call.js";
import { LANGUAGES, type Language, languageOf } from "./language.js";
import { type Messages, messagesIn } from "./messages/messages.js";
import { createProgram } from "./program.js";
import { tell } from "./tell.js";
import { ownVersion } from "./version.js";

const handlersIn = (language: Language, messages: Messages): Handlers => ({
  read: async (call) => (await import("./read-command.js")).readCommand(call, language, messages),
  report: async (call) => (await import("./report-command.js")).reportCommand(call, language, messages),
  batch: async (call) => (await import("./batch/batch-command.js")).batchCommand(call, language, messages),
  merge: async (call) => (await import("./batch/merge-command.js")).mergeCommand(call, language, messages),
  mcp: async (call) => (await import("./mcp/mcp-command.js")).mcpCommand(call, language, messages),
  compare: async (call) => (await import("./corpus/compare-command.js")).compareCommand(call, language, messages),
  series: async (call) => (await import("./corpus/series-command.js")).seriesCommand(call, language, messages),
  panel: async (call) => (await import("./corpus/panel-command.js")).panelCommand(call, language, messages),
  search: async (call) => (await import("./corpus/search-command.js")).searchCommand(call, language, messages),
  matrix: async (call) => (await import("./corpus/matrix-command.js")).matrixCommand(call, messages),
  check: async (call) => (await import("./check/translation-command.js")).translationCommand(call, language, messages),
  consistency: async (call) =>
    (await import("./check/consistency-command.js")).consistencyCommand(call, language, messages),
  explain: async (call) => (await import("./explain/explain-command.js")).explainCommand(call, language, messages),
  evaluate: async (call) => (await import("./review/evaluate-command.js")).evaluateCommand(call, language, messages),
  mergeVerdicts: async (call) =>
    (await import("./review/merge-verdicts-command.js")).mergeVerdictsCommand(call, language, messages),
  keywords: async (call) => (await import("./corpus/keywords-command.js")).keywordsCommand(call, language, messages),
  train: async (call) => (await import("./corpus/train-command.js")).trainCommand(call, language, messages),
  code: async (call) => (await import("./corpus/code-command.js")).codeCommand(call, language, messages),
  tables: async (call) => (await import("./tables/tables-command.js")).tablesCommand(call, language, messages),
  schema: async (name) => (await import("./schema-command.js")).schemaCommand(name),
});

const HELP = ["-h", "--help"];

/** Runs the command and returns its exit code; see {@link EXIT}. */
export async function main(argv: readonly string[]): Promise<number> {
  const language = languageOf(process.env, wantedLanguage(argv));
  const messages = messagesIn(language);
  endQuietlyOnClosedPipe(messages);
  try {
    const layout = HELP.some((option) => argv.includes(option))
      ? (await import("./help-layout.js")).helpIn(messages.layout)
      : {};
    const program = createProgram(messages, ownVersion(), handlersIn(language, messages), layout);
    await program.parseAsync([...argv], { from: "user" });
    return Number(process.exitCode ?? EXIT.done);
  } catch (error) {
    const end = endOf(error, messages);
    return end.message === null ? end.code : fail(end.message, end.code);
  }
}

/** The language must be known before the arguments are parsed, since their errors are told in it. */
function wantedLanguage(argv: readonly string[]): Language | undefined {
  const at = argv.findIndex((argument) => argument === "--lang" || argument.startsWith("--lang="));
  const value = at < 0 ? undefined : argv[at]?.includes("=") ? argv[at].slice("--lang=".length) : argv[at + 1];
  return LANGUAGES.find((language) => language === value);
}

function fail(message: string, code: number): number {
  tell(message);
  return code;
}

/** `tifa … | head` ends when the reader has had enough. */
function endQuietlyOnClosedPipe(messages: Messages): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(EXIT.done);
    process.exit(fail(messages.cannotWrite(messages.standardOutput, messages.reason(error)), EXIT.output));
  });
}
