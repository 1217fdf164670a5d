/** What a {@link TifaError} is about. */
export type TifaErrorCode = "not-a-string" | "unknown-option" | "bad-segmenter" | "bad-lexicon-entry" | "missing-peer";

/** Thrown on misuse of the library, never on account of what stands in a document. */
export class TifaError extends Error {
  readonly code: TifaErrorCode;

  constructor(code: TifaErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "TifaError";
    this.code = code;
  }
}
