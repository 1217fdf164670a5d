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

/** What can be done about a file that cannot be read: what the message says in English, for programs that speak another language. */
export type ReadAdvice =
  | "recognize-text"
  | "save-as-docx"
  | "save-as-csv"
  | "save-as-utf-8"
  | "unpack"
  | "embed-fonts"
  | "remove-password";

/** Thrown by the readers. The message says what is wrong and, for a limit, which option raises it. */
export class ReadError extends Error {
  /** Why the file could not be read. */
  readonly code: ReadErrorCode;
  /** `null` where nothing is known to help. */
  readonly advice: ReadAdvice | null;

  constructor(code: ReadErrorCode, message: string, options: ErrorOptions & { advice?: ReadAdvice } = {}) {
    super(message, options);
    this.name = "ReadError";
    this.code = code;
    this.advice = options.advice ?? (code === "encrypted" ? "remove-password" : null);
  }
}
