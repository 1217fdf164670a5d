import type { Bound, QuantityKind } from "../../../src/types.js";

/** One reading and the forms that all have it. In a form, ⟨ and ⟩ enclose each quantity with that reading; there are no others in it. */
export interface CorpusCase {
  value: number;
  max?: number;
  unit: string;
  kind: QuantityKind;
  bound?: Bound;
  currency?: string;
  forms: readonly string[];
}
