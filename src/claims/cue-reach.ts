import type { SectionRole } from "../types.js";
import type { Token } from "./tokens/token.js";
import type { CueRow } from "./words/word-rows.js";

/** Whether the cue of the token at `index` says something of a figure behind it; `crossed`: a clause ends between the two. */
export function reaches(tokens: readonly Token[], index: number, crossed: boolean, role: SectionRole | null): boolean {
  const { cue } = tokens[index]!;
  if (cue === null || cue.weak || !counts(cue, role)) return false;
  if (crossed && cue.scope === "clause") return false;
  return (
    !cue.goal ||
    tokens[index - 1]?.kind !== "de" ||
    tokens[index + 1]?.kind === "colon" ||
    tokens[index + 1]?.verb === "link"
  );
}

/** Whether a part of the document tells what has been done. */
export const looksBack = (role: SectionRole | null): boolean => role === "review" || role === "problems";
/** Whether a cue counts in a part of this role. */
export const counts = (cue: CueRow, role: SectionRole | null): boolean => !(cue.notInReview && looksBack(role));
