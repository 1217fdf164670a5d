import { existsSync } from "node:fs";
import { Command, type Help, Option } from "commander";
import { TRANSLATION_TABLES } from "tifa/tables";
import type { Handlers } from "./calls.js";
import { CommandError, EXIT } from "./command-error.js";
import { addCorpusCommands } from "./corpus/corpus-program.js";
import type { Messages } from "./messages/messages.js";
import { PARTS } from "./part.js";
import { FORMATS } from "./render.js";
import { addReviewCommands } from "./review/review-program.js";
import {
  analysisOptions,
  batchFormatOption,
  dateOption,
  documentOptions,
  languageOption,
  readingOptions,
  shardNumber,
  tableOptions,
  wholeNumber,
} from "./shared-options.js";
import { nearName } from "./usage-error.js";

/** Names of the schemas that `tifa schema` prints. */
export const SCHEMA_NAMES = ["analysis", "lexicon"] as const;

/**
 * The grammar of the command line.
 *
 * @param layout How the help is set, where it is asked for.
 */
export function createProgram(
  messages: Messages,
  version: string,
  handlers: Handlers,
  layout: Partial<Help> = {},
): Command {
  const { help } = messages;
  const program = new Command("tifa")
    .description(help.description)
    .version(version, "-V, --version", help.version)
    .helpOption("-h, --help", help.help)
    .helpCommand(false)
    .argument("[files...]", help.files)
    .addOption(new Option("-f, --format <format>", help.format).choices(FORMATS))
    .addOption(new Option("--only <part>", help.only).choices(PARTS))
    .option("-o, --output <file>", help.output)
    .option("--no-color", help.color)
    .addHelpText("after", help.examples);
  documentOptions(dateOption(program, messages), messages).action(async (files: string[], options) => {
    mistyped(files, program, messages);
    await handlers.read({ ...options, files });
  });

  const report = program
    .command("report")
    .description(help.report)
    .argument("[files...]", help.files)
    .requiredOption("-o, --output <file>", help.reportOutput);
  documentOptions(dateOption(report, messages), messages).action(async (files: string[], options) =>
    handlers.report({ ...options, files }),
  );

  const batch = program
    .command("batch")
    .description(help.batch)
    .argument("<inputs...>", help.batchInputs)
    .requiredOption("-o, --output <folder>", help.batchOutput)
    .option("-j, --jobs <number>", help.jobs, wholeNumber)
    .option("--fail-fast", help.failFast, false)
    .option("--shard <n/m>", help.shard, shardNumber)
    .option("--texts", help.texts, false)
    .addOption(batchFormatOption(messages));
  documentOptions(dateOption(batch, messages), messages).action(async (inputs: string[], options) =>
    handlers.batch({ ...options, inputs }),
  );

  program
    .command("merge")
    .description(help.merge)
    .argument("<folders...>", help.mergeFolders)
    .requiredOption("-o, --output <folder>", help.batchOutput)
    .addOption(batchFormatOption(messages))
    .addOption(languageOption(messages))
    .action(async (folders: string[], options) => handlers.merge({ ...options, folders }));

  const mcp = program.command("mcp").description(help.mcp).argument("[folder]", help.mcpFolder, ".");
  analysisOptions(mcp, messages).action(async (folder: string, options) => handlers.mcp({ ...options, folder }));

  addCorpusCommands(program, messages, handlers);

  const tables = program
    .command("tables")
    .description(help.tables)
    .argument("<inputs...>", help.batchInputs)
    .addOption(
      new Option("-f, --format <format>", help.format).choices(["text", "json", "csv", "xlsx"]).default("text"),
    )
    .option("-o, --output <path>", help.tablesOutput)
    .option("--no-color", help.color);
  readingOptions(tables, messages).action(async (inputs: string[], options) => handlers.tables({ ...options, inputs }));

  const consistency = program.command("consistency").description(help.consistency).argument("<files...>", help.files);
  documentOptions(tableOptions(consistency, messages), messages).action(async (files: string[], options) =>
    handlers.consistency({ ...options, files }),
  );

  const explain = program
    .command("explain")
    .description(help.explain)
    .argument("<file>", help.files)
    .option("--figure <text>", help.figure)
    .addOption(new Option("-f, --format <format>", help.format).choices(["text", "json"]).default("text"))
    .option("--no-color", help.color);
  analysisOptions(dateOption(explain, messages), messages).action(async (file: string, options) =>
    handlers.explain({ ...options, file }),
  );

  const check = program
    .command("check")
    .description(help.check)
    .argument("<zh>", help.checkChinese)
    .argument("<en>", help.checkEnglish)
    .addOption(new Option("--only <table>", help.onlyTable).choices(TRANSLATION_TABLES));
  analysisOptions(tableOptions(check, messages), messages).action(async (zh: string, en: string, options) =>
    handlers.check({ ...options, zh, en }),
  );

  addReviewCommands(program, messages, handlers);

  program
    .command("schema")
    .description(help.schema)
    .addOption(new Option("--name <name>", help.schemaName).choices(SCHEMA_NAMES).default("analysis"))
    .addOption(languageOption(messages))
    .action(async ({ name }: { name: string }) => handlers.schema(name));

  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ writeErr: () => undefined });
    command.helpOption("-h, --help", help.help).configureHelp(layout);
  }
  return program.enablePositionalOptions();
}

/** A file that is not there, and whose name is nearly that of a subcommand, was meant as one. Throws {@link CommandError}. */
function mistyped([first = "-"]: readonly string[], program: Command, messages: Messages): void {
  if (!/^[a-z-]{2,}$/i.test(first) || existsSync(first)) return;
  const names = program.commands.map((command) => command.name());
  const word = first.toLowerCase();
  const near = names.includes(word) ? word : nearName(word, names);
  if (near !== null) throw new CommandError(EXIT.usage, messages.nearCommand(first, near));
}
