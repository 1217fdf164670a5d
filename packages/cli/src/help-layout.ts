import { Help, type Option } from "commander";
import stringWidth from "string-width";
import type { HelpWords } from "./messages/message-set.js";
import { wrapWords } from "./wrap-words.js";

/** How the help is set: titles and notes in the reader's language, and lines broken between hanzi, which have no spaces. */
export function helpIn({ titles, placeholders, choices, usual, notes }: HelpWords): Partial<Help> {
  const library = new Help();
  return {
    commandUsage: (command) =>
      Object.entries(placeholders).reduce(
        (usage, [name, said]) => usage.replace(name, said),
        library.commandUsage(command),
      ),
    // every subcommand has options; without the word their descriptions keep the width that they need
    subcommandTerm: (command) => library.subcommandTerm(command).replace(" [options]", ""),
    styleTitle: (title) => titles[title as keyof HelpWords["titles"]] ?? title,
    optionDescription: ({ description, argChoices, defaultValue }: Option) => {
      const said = [
        ...(argChoices ? [choices(argChoices.join(", "))] : []),
        ...(typeof defaultValue === "string" ? [usual(defaultValue)] : []),
      ];
      return said.length === 0 ? description : `${description}${notes(said)}`;
    },
    displayWidth: stringWidth,
    boxWrap: wrapWords,
  };
}
