import { ReadError } from "../../../readers/src/read-error.js";
import type { InterfaceLanguage } from "../interface/words/words.js";
import { SavedFileError } from "./saved-documents.js";
import { en } from "./words/en.js";
import { zh } from "./words/zh.js";

const WORDS = { zh, en };

/** What is wrong with a file and what can be done about it, in the reader's language; what nobody foresaw as it was thrown. */
export function troubleText(error: unknown, language: InterfaceLanguage): string {
  const say = WORDS[language];
  if (error instanceof SavedFileError) return say.saved[error.fault];
  if (!(error instanceof ReadError)) return say.failed(error instanceof Error ? error.message : String(error));
  const reason = say.reasons[error.code];
  return error.advice === null ? reason : say.withAdvice(reason, say.advice[error.advice]);
}

/** What a reader of files warned of, in the reader's language. */
export function warningText({ code, message }: { code: string; message: string }, language: InterfaceLanguage): string {
  return WORDS[language].warning(code, message);
}
