import { TifaError } from "tifa";
import { ReadError } from "tifa-readers";
import { isSystemError } from "../system-error.js";

/** Why a file could not be done: what the readers and the system say, and what ends a worker. */
export interface Failure {
  /** A code of `ReadError`, of the system (`ENOENT`), `bad-metadata`, `memory`, or `internal`. */
  code: string;
  message: string;
}

/** A file that could not be done, whatever was thrown and wherever. */
export class FileError extends Error implements Failure {
  readonly code: string;

  constructor({ code, message }: Failure, options?: ErrorOptions) {
    super(message, options);
    this.name = "FileError";
    this.code = code;
  }
}

/** Puts whatever was thrown, which need not be an error, into words. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof ReadError || thrown instanceof FileError || isBadMetadata(thrown) || isSystemError(thrown)) {
    return { code: String(thrown.code), message: thrown.message };
  }
  if (thrown instanceof Error) return { code: "internal", message: `${thrown.name}: ${thrown.message}` };
  return { code: "internal", message: `${typeof thrown} thrown` };
}

/** What is said of a document cannot be used. The other misuses of the library are no fault of a file. */
const isBadMetadata = (thrown: unknown): thrown is TifaError =>
  thrown instanceof TifaError && thrown.code === "bad-metadata";
