import { Command, type CommanderError } from "commander";
import type { UsageWords } from "./messages/message-set.js";

/** What stands in quotation marks in a message of the library: the option, then what was given for it. */
const QUOTED = /'([^']*)'/g;
const NEAR = "(Did you mean ";
const CHOICES = "Allowed choices are ";
const INVALID = "is invalid. ";

const SAYINGS: Readonly<Record<string, (words: UsageWords, name: string, value: string, said: string) => string>> = {
  "commander.unknownOption": (words, name, _value, said) =>
    words.unknownOption(name, said.includes(NEAR) ? (after(said, NEAR).split("?")[0] ?? null) : null),
  "commander.optionMissingArgument": (words, name) => words.missingValue(name),
  "commander.missingArgument": (words, name) => words.missingArgument(name),
  "commander.missingMandatoryOptionValue": (words, name) => words.missingOption(name),
  "commander.invalidArgument": (words, name, value, said) => {
    const wanted = said.includes(CHOICES) ? after(said, CHOICES).replace(/\.$/, "") : after(said, INVALID);
    return words.invalidValue(name, value, wanted);
  },
  "commander.excessArguments": (words) => words.tooMany,
};

const after = (text: string, mark: string): string => text.slice(text.lastIndexOf(mark) + mark.length);

/** What is wrong with the command line, in the reader's language; in the library's words where it says something unheard of. */
export function usageErrorIn(words: UsageWords, { code, message }: CommanderError): string {
  const said = message.replace(/^error: /, "");
  const [name = "", value = ""] = [...said.matchAll(QUOTED)].map(([, quoted = ""]) => quoted);
  return SAYINGS[code]?.(words, name, value, said) ?? said;
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
