import type { DocumentStructure, Sentence } from "../../structure/document-structure.js";
import type { PeriodExpression } from "../../time/period-expression.js";
import type { TimeFrame } from "../../time/time-frame.js";
import type { ClaimStatus, SectionRole } from "../../types.js";
import type { Frames } from "../frames/frames.js";
import type { TokenRow } from "../tokens/token-row.js";
import type { DocumentYears } from "./document-years.js";
import type { StretchesTold } from "./stretch-told.js";

/** What holds for all sentences of a document. */
export interface DocumentContext {
  readonly structure: DocumentStructure;
  readonly years: DocumentYears;
  readonly stretches: StretchesTold;
  /** What figures are where no part of the document and no word says. */
  readonly usual: ClaimStatus;
}

/** A sentence that is being read. */
export interface SentenceContext {
  readonly document: DocumentContext;
  readonly sentence: Sentence;
  readonly role: SectionRole | null;
  readonly text: string;
  readonly tokens: TokenRow;
  readonly frames: Frames;
  /** The time that opens it. */
  readonly opening: PeriodExpression | null;
  /** How its times are to be understood. */
  readonly timeFrame: TimeFrame;
}
