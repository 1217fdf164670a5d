import type { Command } from "commander";
import type { Handlers } from "../calls.js";
import type { Messages } from "../messages/messages.js";
import { languageOption, tableOptions } from "../shared-options.js";

/** The subcommands about what readers said of results. */
export function addReviewCommands(program: Command, messages: Messages, handlers: Handlers): void {
  const { help } = messages;
  const evaluate = program
    .command("evaluate")
    .description(help.evaluate)
    .argument("<results>", help.evaluateResults)
    .argument("<verdicts...>", help.verdictFiles);
  tableOptions(evaluate, messages)
    .addOption(languageOption(messages))
    .action(async (results: string, verdicts: string[], options) =>
      handlers.evaluate({ ...options, results, verdicts }),
    );

  const merge = program
    .command("merge-verdicts")
    .description(help.mergeVerdicts)
    .argument("<files...>", help.verdictFiles)
    .option("--verdicts <file>", help.joinedVerdicts);
  tableOptions(merge, messages)
    .addOption(languageOption(messages))
    .action(async (files: string[], options) => handlers.mergeVerdicts({ ...options, files }));
}
