import { Command, type CommanderError } from "commander";
import type { UsageWords } from "./messages/message-set.js";

/** What the library says of a command line, by the code of its error, and which of our words say it; the groups are their arguments. */
const SAYINGS: Readonly<Record<string, readonly [RegExp, (words: UsageWords, parts: string[]) => string]>> = {
  "commander.unknownOption": [
    /^unknown option '(.+?)'(?:\s+\(Did you mean (.+?)\?\))?$/s,
    (words, [option = "", near]) => words.unknownOption(option, near ?? null),
  ],
  "commander.optionMissingArgument": [
    /^option '(.+?)' argument missing$/s,
    (words, [option = ""]) => words.missingValue(option),
  ],
  "commander.missingArgument": [
    /^missing required argument '(.+?)'$/s,
    (words, [argument = ""]) => words.missingArgument(argument),
  ],
  "commander.missingMandatoryOptionValue": [
    /^required option '(.+?)' not specified$/s,
    (words, [option = ""]) => words.missingOption(option),
  ],
  "commander.invalidArgument": [
    /^(?:option|command-argument value) '(.+?)' (?:argument '(.*?)' )?is invalid\.(?: from '.*?')? (?:Allowed choices are (.+?)\.|(.*))$/s,
    (words, [option = "", value = "", choices, wanted]) => words.invalidValue(option, value, choices ?? wanted ?? ""),
  ],
  "commander.excessArguments": [/^too many arguments/s, (words) => words.tooMany],
};

/** What is wrong with the command line, in the reader's language; in the library's words where it says something unheard of. */
export function usageErrorIn(words: UsageWords, { code, message }: CommanderError): string {
  const said = message.replace(/^error: /, "");
  const [form, say] = SAYINGS[code] ?? [];
  const parts = form?.exec(said);
  return parts && say ? say(words, parts.slice(1)) : said;
}

/** The one of `names` that was probably meant by a mistyped word, as the library that reads the command line finds it, or `null`. */
export function nearName(word: string, names: readonly string[]): string | null {
  const program = new Command("tifa").exitOverride().configureOutput({ writeErr: () => undefined });
  for (const name of names) program.command(name).action(() => undefined);
  try {
    program.parse([word], { from: "user" });
    return null;
  } catch (error) {
    return /\(Did you mean (?:one of )?([\w-]+)/.exec((error as CommanderError).message)?.[1] ?? null;
  }
}
