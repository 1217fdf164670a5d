import { groupBy, inputFiles, ReadError, type SkippedInput } from "tifa-readers";
import type { InputCall } from "../calls.js";
import { CommandError, EXIT } from "../command-error.js";
import type { Messages } from "../messages/messages.js";
import { isSystemError } from "../system-error.js";
import { tell } from "../tell.js";
import { someNames } from "./some-names.js";

/**
 * The documents that the arguments name: folders and archives searched, data files row by row. What is left out is told, with the reason.
 * Throws {@link CommandError} where there is no such file, or a data file whose text field is not named.
 *
 * @param except A folder that is not searched.
 */
export async function filesOf(
  inputs: readonly string[],
  { textField }: InputCall,
  messages: Messages,
  except?: string,
): Promise<string[]> {
  const files: string[] = [];
  const skipped: SkippedInput[] = [];
  try {
    for await (const file of inputFiles(inputs, { textField, except, onSkipped: (one) => skipped.push(one) }))
      files.push(file);
  } catch (error) {
    if (!isSystemError(error) && !(error instanceof ReadError)) throw error;
    const path = isSystemError(error) ? error.path : undefined;
    throw new CommandError(EXIT.usage, messages.cannotRead(path ?? inputs.join(", "), messages.reason(error)), {
      cause: error,
    });
  }
  tellSkipped(skipped, messages);
  return files;
}

/** The same, where there must be one. Throws {@link CommandError} where there is none. */
export async function someFilesOf(
  call: InputCall & { inputs: readonly string[] },
  messages: Messages,
): Promise<string[]> {
  const files = await filesOf(call.inputs, call, messages);
  if (files.length === 0) throw new CommandError(EXIT.usage, messages.batchNothing(call.inputs.join(", ")));
  return files;
}

/** Tells what was left out of folders, by reason. */
export function tellSkipped(skipped: readonly SkippedInput[], messages: Messages): void {
  for (const [reason, inputs] of groupBy(skipped, (one) => one.reason)) {
    const names = inputs.map(({ path, message }) => (message ? `${path} (${message})` : path));
    tell(messages.skipped(reason, inputs.length, someNames(names)));
  }
}
