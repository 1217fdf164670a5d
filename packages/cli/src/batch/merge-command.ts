import type { MergeCall } from "../calls.js";
import { CommandError, EXIT } from "../command-error.js";
import type { Messages } from "../messages/messages.js";
import { tell } from "../tell.js";
import { commandErrorOf } from "./batch-command.js";
import { ShardFaultError } from "./check-shards.js";
import { mergeShards } from "./merge-shards.js";

/** `tifa merge OUT… -o ALL`: the tables of one run, out of those of its shards. */
export async function mergeCommand({ folders, output }: MergeCall, messages: Messages): Promise<void> {
  try {
    const { done, failed } = await mergeShards(folders, output, async () => undefined);
    tell(messages.scale.merged(done, failed, folders.length, output));
    if (failed > 0) process.exitCode = EXIT.someFailed;
  } catch (error) {
    if (error instanceof ShardFaultError) {
      throw new CommandError(EXIT.usage, messages.scale.shardFault(error.fault), { cause: error });
    }
    throw commandErrorOf(error, output, messages);
  }
}
