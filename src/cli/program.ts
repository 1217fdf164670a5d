import { Command, InvalidArgumentError, Option } from "commander";
import { TRANSLATION_TABLES, type TranslationTable } from "../bilingual/table-names.js";
import { COMPARISON_TABLES, type ComparisonTable } from "../corpus/compare/table-names.js";
import { SERIES_TABLES, type SeriesTable } from "../corpus/series/table-names.js";
import type { Language } from "./language.js";
import type { Messages } from "./messages.js";
import { FORMATS, type Format, PARTS } from "./render.js";
import type { Part } from "./terminal-report.js";

/** What a plain `tifa FILE…` was asked for. */
export interface ReadCall {
  files: string[];
  format: Format | undefined;
  only: Part | undefined;
  output: string | undefined;
  lexicon: string | undefined;
  engine: string | undefined;
  color: boolean;
}

/** What `tifa report FILE…` was asked for. */
export interface ReportCall {
  files: string[];
  output: string;
  lexicon: string | undefined;
  engine: string | undefined;
}

export interface BatchCall {
  inputs: string[];
  output: string;
  jobs: number | undefined;
  failFast: boolean;
  lexicon: string | undefined;
  engine: string | undefined;
}

/** Formats of the commands that compare and follow documents. */
export const TABLE_FORMATS = ["text", "json", "csv", "xlsx", "md"] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

export interface CompareCall {
  inputs: string[];
  format: TableFormat;
  only: ComparisonTable | undefined;
  output: string | undefined;
  lexicon: string | undefined;
  engine: string | undefined;
  color: boolean;
}

export interface SeriesCall {
  inputs: string[];
  format: TableFormat;
  only: SeriesTable | undefined;
  term: string[] | undefined;
  terms: string | undefined;
  indicator: string[] | undefined;
  place: string | undefined;
  output: string | undefined;
  lexicon: string | undefined;
  engine: string | undefined;
  color: boolean;
}

export interface CheckCall {
  zh: string;
  en: string;
  format: TableFormat;
  only: TranslationTable | undefined;
  output: string | undefined;
  lexicon: string | undefined;
  engine: string | undefined;
  color: boolean;
}

export interface ConsistencyCall {
  files: string[];
  format: TableFormat;
  output: string | undefined;
  lexicon: string | undefined;
  engine: string | undefined;
  color: boolean;
}

/** What the command line asked for, one handler a subcommand. */
export interface Handlers {
  read(call: ReadCall): Promise<void>;
  report(call: ReportCall): Promise<void>;
  batch(call: BatchCall): Promise<void>;
  compare(call: CompareCall): Promise<void>;
  series(call: SeriesCall): Promise<void>;
  check(call: CheckCall): Promise<void>;
  consistency(call: ConsistencyCall): Promise<void>;
  schema(name: string): Promise<void>;
}

/** Names of the schemas that `tifa schema` prints. */
export const SCHEMA_NAMES = ["analysis", "lexicon"] as const;

/** The grammar of the command line. */
export function createProgram(messages: Messages, version: string, handlers: Handlers): Command {
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
  shared(program, messages).action(async (files: string[], options) => handlers.read({ ...options, files }));

  const report = program
    .command("report")
    .description(help.report)
    .argument("[files...]", help.files)
    .requiredOption("-o, --output <file>", help.reportOutput);
  shared(report, messages).action(async (files: string[], options) => handlers.report({ ...options, files }));

  const batch = program
    .command("batch")
    .description(help.batch)
    .argument("<inputs...>", help.batchInputs)
    .requiredOption("-o, --output <folder>", help.batchOutput)
    .option("-j, --jobs <number>", help.jobs, wholeNumber)
    .option("--fail-fast", help.failFast, false);
  shared(batch, messages).action(async (inputs: string[], options) => handlers.batch({ ...options, inputs }));

  const compare = program
    .command("compare")
    .description(help.compare)
    .argument("<inputs...>", help.compareInputs)
    .addOption(new Option("--only <table>", help.onlyTable).choices(COMPARISON_TABLES));
  shared(tables(compare, messages), messages).action(async (inputs: string[], options) =>
    handlers.compare({ ...options, inputs }),
  );

  const series = program
    .command("series")
    .description(help.series)
    .argument("<inputs...>", help.batchInputs)
    .addOption(new Option("--only <table>", help.onlyTable).choices(SERIES_TABLES))
    .option("--term <term...>", help.term)
    .option("--terms <file>", help.terms)
    .option("--indicator <name...>", help.indicator)
    .option("--place <name>", help.place);
  shared(tables(series, messages), messages).action(async (inputs: string[], options) =>
    handlers.series({ ...options, inputs }),
  );

  const consistency = program.command("consistency").description(help.consistency).argument("<files...>", help.files);
  shared(tables(consistency, messages), messages).action(async (files: string[], options) =>
    handlers.consistency({ ...options, files }),
  );

  const check = program
    .command("check")
    .description(help.check)
    .argument("<zh>", help.checkChinese)
    .argument("<en>", help.checkEnglish)
    .addOption(new Option("--only <table>", help.onlyTable).choices(TRANSLATION_TABLES));
  shared(tables(check, messages), messages).action(async (zh: string, en: string, options) =>
    handlers.check({ ...options, zh, en }),
  );

  program
    .command("schema")
    .description(help.schema)
    .addOption(new Option("--name <name>", help.schemaName).choices(SCHEMA_NAMES).default("analysis"))
    .addOption(languageOption(messages))
    .action(async ({ name }: { name: string }) => handlers.schema(name));

  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ writeErr: () => undefined });
    command.helpOption("-h, --help", help.help);
  }
  return program.enablePositionalOptions();
}

function tables(command: Command, { help }: Messages): Command {
  return command
    .addOption(new Option("-f, --format <format>", help.format).choices(TABLE_FORMATS).default("text"))
    .option("-o, --output <file>", help.output)
    .option("--no-color", help.color);
}

function shared(command: Command, messages: Messages): Command {
  return command
    .option("--lexicon <file>", messages.help.lexicon)
    .option("--engine <name>", messages.help.engine)
    .addOption(languageOption(messages));
}

function languageOption({ help }: Messages): Option {
  return new Option("--lang <language>", help.lang).choices(["zh", "en"] satisfies Language[]);
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("1, 2, 3 …");
  return number;
}
