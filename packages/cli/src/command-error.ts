/**
 * Exit codes of the command.
 *
 * | code | meaning |
 * | --- | --- |
 * | 0 | everything was done |
 * | 1 | some inputs could not be read; the others were done |
 * | 2 | the call is wrong: an unknown option, no input, a bad lexicon |
 * | 3 | the output could not be written |
 * | 4 | something that tifa needs for this input is not installed |
 * | 70 | a fault of tifa itself |
 */
export const EXIT = { done: 0, someFailed: 1, usage: 2, output: 3, missing: 4, internal: 70 } as const;

/** Trouble that the command tells in one line on standard error before it ends with `exitCode`. */
export class CommandError extends Error {
  readonly exitCode: number;

  constructor(exitCode: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "CommandError";
    this.exitCode = exitCode;
  }
}
