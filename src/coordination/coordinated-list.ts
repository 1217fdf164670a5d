import type { Span } from "../types.js";

/** What parts two items of a coordinated list, or ends it. */
export type JointKind = "pause" | "comma" | "semicolon" | "colon" | "stop" | "firm" | "loose";

/** A mark or conjunction between items. `firm` and `loose` are conjunctions; a loose one also joins two words of one item. */
export interface Joint extends Span {
  kind: JointKind;
}

/**
 * A stretch and the joints on its own level (none inside of its brackets and quotations), in reading order. Offsets are those of what was
 * read: characters of a text or tokens of a sentence.
 */
export interface CoordinatedList extends Span {
  joints: readonly Joint[];
}

export const PAUSES: readonly JointKind[] = ["pause"];
export const COMMAS: readonly JointKind[] = ["comma"];
export const SEMICOLONS: readonly JointKind[] = ["semicolon"];
/** All that parts items of any kind of list. */
export const ITEM_MARKS: readonly JointKind[] = ["pause", "comma", "semicolon"];
/** All that ends a clause. */
export const CLAUSE_MARKS: readonly JointKind[] = ["comma", "semicolon", "colon", "stop"];
export const CONJUNCTIONS: readonly JointKind[] = ["firm", "loose"];

/** The parts of a list between joints of these kinds. Empty parts are dropped. */
export function partsOf({ start, end, joints }: CoordinatedList, kinds: readonly JointKind[]): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const joint of joints) {
    if (!kinds.includes(joint.kind)) continue;
    if (from < joint.start) parts.push({ start: from, end: joint.start });
    from = joint.end;
  }
  if (from < end) parts.push({ start: from, end });
  return parts;
}

/** The ways to read `item` as two that a conjunction joins, the later conjunction first. */
export function conjoined({ joints }: CoordinatedList, { start, end }: Span): [Span, Span][] {
  return joints
    .filter((joint) => joint.start > start && joint.end < end && CONJUNCTIONS.includes(joint.kind))
    .reverse()
    .map((joint) => [
      { start, end: joint.start },
      { start: joint.end, end },
    ]);
}

/** All ways to read a list that is parted by these kinds of marks: its last part is one item, or two that a conjunction joins. */
export function readingsOf(list: CoordinatedList, kinds: readonly JointKind[]): Span[][] {
  const items = partsOf(list, kinds);
  const last = items.at(-1);
  if (last === undefined) return [];
  return [items, ...conjoined(list, last).map((pair) => [...items.slice(0, -1), ...pair])];
}
