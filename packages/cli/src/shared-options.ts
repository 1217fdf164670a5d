import { type Command, InvalidArgumentError, Option } from "commander";
import { BATCH_FORMATS, ENGINE_NAMES, TABLE_FORMATS } from "./calls.js";
import { LANGUAGES } from "./language.js";
import type { Messages } from "./messages/messages.js";

/** The options of all commands that write tables. */
export function tableOptions(command: Command, { help }: Messages): Command {
  return command
    .addOption(new Option("-f, --format <format>", help.format).choices(TABLE_FORMATS).default("text"))
    .option("-o, --output <file>", help.output)
    .option("--no-color", help.color);
}

/** Where documents stand, and what is said of them. */
function inputOptions(command: Command, { help }: Messages): Command {
  return command
    .option("--text-field <name>", help.textField)
    .option("--metadata <file>", help.metadata)
    .option("--metadata-from <pattern>", help.metadataFrom);
}

/** The options of all commands that analyse any number of documents. */
export function documentOptions(command: Command, messages: Messages): Command {
  return inputOptions(analysisOptions(command, messages), messages);
}

/** The options of all commands that analyse documents. */
export function analysisOptions(command: Command, messages: Messages): Command {
  return readingOptions(command.option("--lexicon <file>", messages.help.lexicon), messages);
}

/** What reading a document may cost. */
export function readingOptions(command: Command, messages: Messages): Command {
  return command
    .option("--timeout <seconds>", messages.help.timeout, wholeNumber)
    .option("--memory <megabytes>", messages.help.memory, megabytes)
    .addOption(languageOption(messages));
}

export function engineOption({ help }: Messages): Option {
  return new Option("--engine <name>", help.engine).choices(ENGINE_NAMES);
}

/** The option of the commands whose documents are of one date. */
export function dateOption(command: Command, { help }: Messages): Command {
  return command.option("--date <date>", help.date);
}

export function languageOption({ help }: Messages): Option {
  return new Option("--lang <language>", help.lang).choices(LANGUAGES);
}

/** Reads the value of an option that counts something. */
export function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("1, 2, 3 …");
  return number;
}

/** With less, V8 ends the whole process before it can end the worker. */
const LEAST_MEGABYTES = 128;

/** Reads the value of an option that limits memory. */
export function megabytes(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < LEAST_MEGABYTES)
    throw new InvalidArgumentError(`${LEAST_MEGABYTES}, ${2 * LEAST_MEGABYTES} …`);
  return number;
}

/** What a batch makes of its tables besides CSV; may be given several times. */
export function batchFormatOption({ help }: Messages): Option {
  const add = (value: string, before: readonly string[]): string[] => {
    if (!(BATCH_FORMATS as readonly string[]).includes(value)) throw new InvalidArgumentError(BATCH_FORMATS.join(", "));
    return [...before, value];
  };
  return new Option("-f, --format <format>", help.batchFormat).argParser(add).default([]);
}

/** Reads which part of how many is meant: `3/16`. */
export function shardNumber(value: string): { index: number; count: number } {
  const [, index, count] = /^(\d{1,7})\/(\d{1,7})$/.exec(value) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (!(shard.index >= 1 && shard.index <= shard.count)) throw new InvalidArgumentError("1/16 … 16/16");
  return shard;
}
