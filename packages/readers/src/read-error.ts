/** Why a file could not be read. */
export type ReadErrorCode =
  | "unknown-format"
  | "damaged"
  | "encrypted"
  | "no-text"
  | "too-large"
  | "too-many-entries"
  | "zip-bomb"
  | "too-deep"
  | "external-entity"
  | "timeout"
  | "missing-reader"
  | "no-text-field";

/** Thrown by the readers. The message says what is wrong and, for a limit, which option raises it. */
export class ReadError extends Error {
  readonly code: ReadErrorCode;

  constructor(code: ReadErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ReadError";
    this.code = code;
  }
}
