import type { ClaimStatus, SectionRole, Span } from "../types.js";
import type { TimeFrame } from "./period/time-frame.js";
import type { LeftPhrase } from "./phrase/left-phrase.js";
import type { Token } from "./tokens/token.js";
import type { CueRow } from "./words/word-rows.js";

/** A figure in its sentence, with all that tells whether it is reached or promised. */
export interface StatusPlace {
  text: string;
  tokens: readonly Token[];
  at: number;
  left: Pick<LeftPhrase, "from" | "verb"> & Partial<Pick<LeftPhrase, "noun" | "tail">>;
  role: SectionRole | null;
  frame: TimeFrame;
  /** What figures of the sentence are compared with. */
  references: readonly Span[];
  /** What holds where no word decides. */
  fallback: ClaimStatus;
}

/** The word that decides, and for what. */
export interface Evidence {
  /** Holds for this figure, not for what follows. */
  passing?: boolean;
  status: ClaimStatus;
  token: Token;
  cue: CueRow | null;
}
