import type { ChangeRule } from "./change/direction.js";
import type { NoClaimRule } from "./claim/no-claim.js";
import type { CommitmentRule } from "./commitment/commitment.js";
import type { Figure } from "./figure.js";
import type { IndicatorRule } from "./indicator/indicator-rule.js";
import type { PeriodRule } from "./period/rules.js";
import type { Rule } from "./rule.js";
import type { StatusRule } from "./status/status.js";
import type { VerbRule } from "./verb/verb.js";

/** The slots that are decided of a figure, each with what its rules answer. */
export interface Slots {
  claim: readonly NoClaimRule[];
  indicator: readonly IndicatorRule[];
  verb: readonly VerbRule[];
  change: readonly ChangeRule[];
  status: readonly StatusRule[];
  commitment: readonly CommitmentRule[];
  period: readonly PeriodRule[];
}

/** Rules of one shape, whether they have counter-examples or not: the engine asks such without looking each of them up. */
export const alike = <Answer, Of extends Figure>(rules: readonly Rule<Answer, Of>[]): readonly Rule<Answer, Of>[] =>
  rules.map(({ name, examples = [], not = [], when }) => ({ name, examples, not, when }));

export type Slot = keyof Slots;
