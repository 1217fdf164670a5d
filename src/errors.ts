/**
 * What a {@link TifaError} is about.
 *
 * - `not-a-string`: the text passed in is no string.
 * - `unknown-option`: the options hold a key that does not exist, or are no object.
 * - `bad-segmenter`: the segmenter lacks a `name` or a `tag` function.
 * - `bad-lexicon-entry`: an entry of the lexicon is incomplete or has a field of the wrong type; `path` says which.
 * - `bad-date`: the date is no ISO date.
 * - `bad-offset`: the offset is no whole number or lies outside of the text.
 * - `missing-peer`: an engine or a function is asked for whose package is not installed or does not load here.
 * - `too-few-documents`: fewer documents than a comparison needs.
 * - `too-few-examples`: fewer coded sentences than a coder learns from; the message says how many are missing.
 * - `bad-document`: a document is added to a series twice, or counted that was never added.
 * - `bad-metadata`: what is said of documents cannot be used; the message says which date, column or pattern.
 * - `bad-example`: a coded sentence is empty, or coded in two ways; `path` says which.
 * - `bad-word`: a word to search for has no characters that are searched.
 * - `bad-model`: no coding model, or one that was trained with another segmenter.
 */
export type TifaErrorCode =
  | "not-a-string"
  | "unknown-option"
  | "bad-segmenter"
  | "bad-lexicon-entry"
  | "bad-date"
  | "bad-offset"
  | "missing-peer"
  | "too-few-documents"
  | "too-few-examples"
  | "bad-example"
  | "bad-document"
  | "bad-metadata"
  | "bad-word"
  | "bad-model";

/**
 * Thrown on misuse of the library, never on account of what stands in a document.
 *
 * @example
 * try {
 *   analyze(text, { lexicon: [{ term: "五型机关", kind: "slogan", source: "own list" }] });
 * } catch (error) {
 *   if (error instanceof TifaError) console.error(error.code, error.path); // bad-lexicon-entry [ "lexicon", 0, "kind" ]
 * }
 */
export class TifaError extends Error {
  /** What was wrong. */
  readonly code: TifaErrorCode;
  /** Where in the options the trouble is: `["lexicon", 3, "source"]`. Empty where the code says it all. */
  readonly path: readonly (string | number)[];

  constructor(code: TifaErrorCode, message: string, path: readonly (string | number)[] = [], options?: ErrorOptions) {
    super(message, options);
    this.name = "TifaError";
    this.code = code;
    this.path = path;
  }
}
