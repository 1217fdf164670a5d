import type { ScannedQuantity } from "../quantity/scanned-quantity.js";
import type { HonourKind, Span } from "../types.js";
import type { Clause } from "./clause.js";

/** What a rule makes of a predicate and the words around it. */
export interface FoundHonour {
  kind: HonourKind;
  verb: Span;
  title: Span | null;
  giver: Span | null;
  /** The words before the predicate, in which what was recognised stands; `null` where `subject` is set. */
  left: Span | null;
  subject?: Span | null;
  count: ScannedQuantity | null;
  /** Where the level may be told, the surest place first. */
  levels: readonly (Span | null)[];
  /** End of all that belongs to the honour. */
  end: number;
}

/** A way of saying that work was recognised. */
export interface HonourRule {
  name: string;
  read(clause: Clause): FoundHonour[];
}
