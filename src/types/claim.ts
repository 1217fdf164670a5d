import type { Quantity } from "./quantity.js";
import type { Mention, Span } from "./span.js";

/** A time that a claim holds for. `from` and `to` are ISO years, months or days (`2023`, `2021-06`, `2021-06-10`), `to` inclusive. */
export interface Period {
  text: string;
  span: Span;
  from: string | null;
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
  id: number;
  status: ClaimStatus;
  quantity: Quantity;
  /** What is measured. */
  indicator: Mention | null;
  /** The predicate that brings the figure. */
  verb: Mention | null;
  /** Direction, where the figure is the size of a change. */
  change: Change | null;
  period: Period | null;
  /** What the figure is compared with (`同比`, `比2019年`). */
  baseline: Mention | null;
  /** How firmly a target is promised; `null` for achievements and where the text does not say. */
  commitment: Commitment | null;
  /** The words that decided status and commitment. */
  cues: Mention[];
  /** `id` of the innermost section, or `null` before the first heading. */
  section: number | null;
  sentence: Span;
  rules: ClaimRules;
}

/** Names of the rules that decided a claim, slot by slot; `null` where none spoke. {@link explain} tells which others were asked. */
export interface ClaimRules {
  indicator: string | null;
  verb: string | null;
  change: string | null;
  status: string | null;
  commitment: string | null;
  period: string | null;
}

/** What is decided of a figure: first whether it is a claim at all. */
export type ClaimSlot = "claim" | keyof ClaimRules;

/** Which rules of a slot were asked, in order. The last of them is `rule` if one spoke; else `rule` is `null`. */
export interface SlotDecision {
  slot: ClaimSlot;
  asked: string[];
  rule: string | null;
}

/** Why a figure was read as it was. */
export interface Explanation {
  quantity: Quantity;
  /** `null` where the figure claims nothing; the rule of the slot `claim` says why. */
  claim: Claim | null;
  /** In the order in which they were decided; those that come after a figure is found to be no claim are missing. */
  slots: SlotDecision[];
}
