import type { MergeCall } from "../calls.js";
import { CommandError, EXIT } from "../command-error.js";
import type { Language } from "../language.js";
import type { Messages } from "../messages/messages.js";
import { tell } from "../tell.js";
import { commandErrorOf } from "./batch-command.js";
import { ShardFaultError, ShardReadError } from "./check-shards.js";
import { derivedFormats, writeDerivedFiles } from "./derived-files.js";
import { mergeShards } from "./merge-shards.js";

/** `tifa merge OUT… -o ALL`: the tables of one run, out of those of its shards. */
export async function mergeCommand(
  { folders, output, format }: MergeCall,
  language: Language,
  messages: Messages,
): Promise<void> {
  const formats = await derivedFormats(output, format, messages);
  try {
    const work = () => writeDerivedFiles(output, formats, language);
    const { done, failed } = await mergeShards(folders, output, work);
    tell(messages.scale.merged(done, failed, folders.length, output));
    if (failed > 0) process.exitCode = EXIT.someFailed;
  } catch (error) {
    if (error instanceof ShardFaultError) {
      throw new CommandError(EXIT.usage, messages.scale.shardFault(error.fault), { cause: error });
    }
    if (error instanceof ShardReadError) {
      const message = messages.cannotRead(error.folder, messages.reason(error.cause));
      throw new CommandError(EXIT.someFailed, message, { cause: error });
    }
    throw commandErrorOf(error, output, messages);
  }
}
