import type { Quantity } from "./quantity.js";
import type { Mention, Span } from "./span.js";

/** A time that a claim holds for. `from` and `to` are ISO years, months or days (`2023`, `2021-06`, `2021-06-10`), `to` inclusive. */
export interface Period {
  /** The words that name it: `去年`, `“十四五”期间`. */
  text: string;
  /** Where they stand, which is outside of the claim's sentence where the period is `inherited`. */
  span: Span;
  /** The first year, month or day; `null` where the document does not say which (`近年来`, or `今年` in a document without a year). */
  from: string | null;
  /** The last one; `null` where that goes for `from`, and where the time has no end (`2019年以来`). */
  to: string | null;
  /** True where the period stands in an earlier sentence or a heading and was carried over. */
  inherited: boolean;
}

/** Whether a figure was reached or is the case (`achieved`), or is to be reached (`target`). */
export type ClaimStatus = "achieved" | "target";
/** Whether a figure is the size of a rise or of a fall. */
export type Change = "up" | "down";

/** How firmly a target is promised: it must be met (确保), is expected (预期), striven for (力争), or merely planned. */
export type Commitment = "binding" | "expected" | "striving" | "planned";

/** A figure that says something measurable about what was done, is the case, or is to be reached. */
export interface Claim {
  /** Counts the claims of the document from 0 in reading order, achievements and targets in one series. */
  id: number;
  /** The list that the claim stands in: `achievements` or `targets`. */
  status: ClaimStatus;
  /** The figure; its span is the place of the claim. */
  quantity: Quantity;
  /** What is measured: `提案` of `收到提案252件`; it may stand in an earlier sentence or a heading. `null` where the text does not say. */
  indicator: Mention | null;
  /** The predicate that brings the figure: `收到` of `收到提案252件`. `null` where none does, as in a table. */
  verb: Mention | null;
  /** Direction, where the figure is the size of a change (`增长5%`); `null` where it is a level (`增长到5万吨`). */
  change: Change | null;
  /** When the figure holds or is to be reached; `null` where the text names no time for it. */
  period: Period | null;
  /** What the figure is compared with (`同比`, `比2019年`); `null` where no such words stand with it. */
  baseline: Mention | null;
  /** How firmly a target is promised; `null` for achievements and where the text does not say. */
  commitment: Commitment | null;
  /**
   * The words that decided status and commitment (`已`, `力争`), that of the status first; empty where a heading, the sentence before or the
   * document decided.
   */
  cues: Mention[];
  /** `id` of the innermost section, or `null` before the first heading. */
  section: number | null;
  /** The sentence, up to `。`, `！`, `？` or the end of its paragraph; in a table the row. */
  sentence: Span;
  /** Which rule decided each of the fields above. */
  rules: ClaimRules;
}

/**
 * Names of the rules that decided a claim, slot by slot; `null` where none spoke. A rule may speak and leave its field `null`: it knows
 * that there is nothing to find. {@link explain} tells which others were asked.
 */
export interface ClaimRules {
  /** Found the `indicator`: `noun-before`. */
  indicator: string | null;
  /** Found the `verb`: `governing`. */
  verb: string | null;
  /** Found the `change`, or that the figure is a level. */
  change: string | null;
  /** Decided the `status`: `word-before` by a cue, `usual` by what the document is. */
  status: string | null;
  /** Found the `commitment`; always `null` for achievements, of which none is asked. */
  commitment: string | null;
  /** Found the `period`: `in-sentence`, `carried`, `heading`. */
  period: string | null;
}

/** What is decided of a figure: the fields in {@link ClaimRules}, and whether it is a `claim` at all. */
export type ClaimSlot = "claim" | keyof ClaimRules;

/** Which rules of a slot were asked, in order. The last of them is `rule` if one spoke; else `rule` is `null`. */
export interface SlotDecision {
  /** What was to be decided. */
  slot: ClaimSlot;
  /** Names of the rules, in the order in which they were asked. */
  asked: string[];
  /** The one that spoke. Of the slot `claim`, it says why the figure is no claim; `null` there means that it is one. */
  rule: string | null;
}

/** Why a figure was read as it was. */
export interface Explanation {
  /** The figure as it was found, before words from afar bound it; `claim.quantity` has the bound of these too. */
  quantity: Quantity;
  /** `null` where the figure claims nothing; the rule of the slot `claim` says why. */
  claim: Claim | null;
  /**
   * In the order in which they were decided: indicator, verb, change, claim, status, commitment, period. Those that come after a figure
   * is found to be no claim are missing, and so is `commitment` of an achievement. A figure of a table has the slots that its heads, the name of its
   * row or its caption decided, each with the rule that spoke.
   */
  slots: SlotDecision[];
}
