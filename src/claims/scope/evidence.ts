import type { ClaimStatus } from "../../types.js";
import type { Token } from "../tokens/token.js";
import type { CueRow } from "../words/word-rows.js";

/** What a figure is, and the word that says so; without one, the kind of sentence or part says it. */
export interface Evidence {
  status: ClaimStatus;
  token: Token | null;
  cue: CueRow | null;
  /** Holds for this figure, not for what follows. */
  passing?: boolean;
  /** Tells what a plan says, whose years are to come whatever part of the document passes it on. */
  ahead?: boolean;
  /** 达产后: what a work will give once it stands, whenever the words before say that it was finished. */
  yields?: boolean;
}
