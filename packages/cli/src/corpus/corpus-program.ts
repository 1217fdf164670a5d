import { type Command, Option } from "commander";
import { COMPARISON_TABLES, KEYWORD_TABLES, SEARCH_TABLES, SERIES_TABLES } from "tifa/tables";
import type { Handlers } from "../calls.js";
import type { Messages } from "../messages/messages.js";
import { documentOptions, engineOption, readingOptions, tableOptions, wholeNumber } from "../shared-options.js";

/** Adds the commands that work on several documents. */
export function addCorpusCommands(program: Command, messages: Messages, handlers: Handlers): void {
  const { help } = messages;
  const onTables = (command: Command): Command => documentOptions(tableOptions(command, messages), messages);

  const compare = program
    .command("compare")
    .description(help.compare)
    .argument("<inputs...>", help.compareInputs)
    .addOption(new Option("--only <table>", help.onlyTable).choices(COMPARISON_TABLES));
  onTables(compare).action(async (inputs: string[], options) => handlers.compare({ ...options, inputs }));

  const series = program
    .command("series")
    .description(help.series)
    .argument("<inputs...>", help.batchInputs)
    .addOption(new Option("--only <table>", help.onlyTable).choices(SERIES_TABLES))
    .option("--term <term...>", help.term)
    .option("--terms <file>", help.terms)
    .option("--indicator <name...>", help.indicator)
    .option("--place <name>", help.place);
  onTables(series).action(async (inputs: string[], options) => handlers.series({ ...options, inputs }));

  const panel = program
    .command("panel")
    .description(help.panel)
    .argument("<inputs...>", help.batchInputs)
    .requiredOption("-o, --output <folder>", help.panelOutput)
    .option("--indicator <name...>", help.indicator)
    .option("--place <name>", help.place);
  documentOptions(panel, messages).action(async (inputs: string[], options) => handlers.panel({ ...options, inputs }));

  const keywords = program
    .command("keywords")
    .description(help.keywords)
    .argument("<inputs...>", help.batchInputs)
    .addOption(new Option("--by <group>", help.by).choices(["document", "year", "place"]).default("document"))
    .option("--most <number>", help.most, wholeNumber)
    .addOption(engineOption(messages))
    .addOption(new Option("--only <table>", help.onlyTable).choices(KEYWORD_TABLES));
  onTables(keywords).action(async (inputs: string[], options) => handlers.keywords({ ...options, inputs }));

  const search = program
    .command("search")
    .description(help.search)
    .argument("<word>", help.searchWord)
    .argument("<inputs...>", help.batchInputs)
    .option("--and <word...>", help.searchAnd)
    .option("--context <characters>", help.context, wholeNumber)
    .addOption(engineOption(messages))
    .addOption(new Option("--only <table>", help.onlyTable).choices(SEARCH_TABLES));
  onTables(search).action(async (word: string, inputs: string[], options) =>
    handlers.search({ ...options, word, inputs }),
  );

  const matrix = program
    .command("matrix")
    .description(help.matrix)
    .argument("<inputs...>", help.batchInputs)
    .requiredOption("-o, --output <folder>", help.batchOutput)
    .option("--least-documents <number>", help.leastDocuments, wholeNumber)
    .addOption(engineOption(messages));
  documentOptions(matrix, messages).action(async (inputs: string[], options) =>
    handlers.matrix({ ...options, inputs }),
  );

  const train = program
    .command("train")
    .description(help.train)
    .argument("<file>", help.trainFile)
    .requiredOption("-o, --output <file>", help.trainOutput)
    .option("--folds <number>", help.folds, wholeNumber)
    .addOption(engineOption(messages))
    .option("--no-color", help.color);
  readingOptions(train, messages).action(async (file: string, options) => handlers.train({ ...options, file }));

  const code = program
    .command("code")
    .description(help.code)
    .argument("<model>", help.model)
    .argument("<inputs...>", help.batchInputs)
    .option("--text-field <name>", help.textField)
    .addOption(engineOption(messages));
  readingOptions(tableOptions(code, messages), messages).action(async (model: string, inputs: string[], options) =>
    handlers.code({ ...options, model, inputs }),
  );
}
