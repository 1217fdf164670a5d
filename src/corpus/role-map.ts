import { lastUpTo } from "../text/last-up-to.js";
import type { Section, SectionRole } from "../types.js";

/** A part of a document for which terms are counted apart; `other` is what stands outside of the four roles. */
export type RolePart = SectionRole | "other";

export const ROLE_PARTS: readonly RolePart[] = ["review", "plan", "problems", "guidance", "other"];

/** A stretch of a text with one role, up to the start of the next. */
interface Stretch {
  start: number;
  part: RolePart;
}

/** The roles of a document's parts, by place, without its text. */
export class RoleMap {
  readonly #stretches: readonly Stretch[];

  constructor(sections: readonly Section[]) {
    const stretches: Stretch[] = [{ start: 0, part: "other" }];
    const open: { end: number; part: RolePart }[] = [];
    const closeBefore = (place: number): void => {
      while (open.length > 0 && open.at(-1)!.end <= place) {
        const { end } = open.pop()!;
        stretches.push({ start: end, part: open.at(-1)?.part ?? "other" });
      }
    };
    for (const { span, role } of sections) {
      closeBefore(span.start);
      const part = role ?? open.at(-1)?.part ?? "other";
      open.push({ end: span.end, part });
      stretches.push({ start: span.start, part });
    }
    closeBefore(Number.POSITIVE_INFINITY);
    this.#stretches = stretches;
  }

  /** The stretches in order, each with its end. */
  *stretches(length: number): Generator<{ start: number; end: number; part: RolePart }> {
    for (const [at, { start, part }] of this.#stretches.entries()) {
      const end = Math.min(this.#stretches[at + 1]?.start ?? length, length);
      if (start < end) yield { start, end, part };
    }
  }

  /** The role of the part in which a place stands. */
  partAt(place: number): RolePart {
    return this.#stretches[lastUpTo(this.#stretches, place, ({ start }) => start)]!.part;
  }
}
