import type { ReadAdvice, ReadErrorCode } from "../../../../readers/src/read-error.js";
import type { SavedFault } from "../saved-documents.js";

/** What the playground says beyond what the page of a report does, in a language. */
export interface PlaygroundWords {
  reportPage: string;
  lastOpened: string;
  notKept: string;
  dropHere: string;
  working(name: string, at: number, of: number): string;
  open: string;
  back: string;
  lead: string;
  paste: string;
  pasteHint: string;
  pasted: string;
  analyze: string;
  chooseFiles: string;
  dropHint: string;
  formats: string;
  examples: string;
  /** The documents that are open, and what becomes of them when others are opened. */
  nowOpen: string;
  takeAway(title: string): string;
  joining: string;
  join: string;
  replace: string;
  /** Heads of what is told of files. */
  notOpened(count: number): string;
  remarks: string;
  /** Something went wrong with no file in particular. */
  failed(detail: string): string;
  reasons: Record<ReadErrorCode, string>;
  advice: Record<ReadAdvice, string>;
  saved: Record<SavedFault, string>;
  /** What a reader of files warns of, by its code, with its own words where this language has no others. */
  warning(code: string, message: string): string;
  /** A reason with what can be done about it. */
  withAdvice(reason: string, advice: string): string;
}
