import { DIGIT } from "../text/ascii.js";
import { firstFrom } from "../text/first-from.js";
import type { Span } from "../types.js";
import { CONJUNCTION_UNITS, conjunctionAt } from "./conjunctions.js";
import { CLAUSE_MARKS, type CoordinatedList, type Joint, type JointKind } from "./coordinated-list.js";

const MARKS: Readonly<Record<Exclude<JointKind, "firm" | "loose">, string>> = {
  pause: "、",
  comma: "，,",
  semicolon: "；;",
  colon: "：:",
  stop: "。！？!?\n",
};
const PAIRS = ["（）", "()", "“”", "‘’", "《》", "「」", "『』", "【】"];
const CONJUNCTION = -1;
const KINDS = Object.keys(MARKS) as JointKind[];
/** By unit: one more than the index of the mark's kind, or that a conjunction may begin there. */
const LOOK = new Int8Array(0x10000);
for (const [index, kind] of KINDS.entries()) {
  for (const unit of MARKS[kind as keyof typeof MARKS]) LOOK[unit.charCodeAt(0)] = index + 1;
}
for (const unit of CONJUNCTION_UNITS) LOOK[unit.charCodeAt(0)] = CONJUNCTION;
const OPENS = KINDS.length + 1;
const CLOSES = OPENS + 1;
/** The closing mark of each opening one, 0 for all other units. */
const PARTNER = new Uint16Array(0x10000);
for (const pair of PAIRS) {
  LOOK[pair.charCodeAt(0)] = OPENS;
  LOOK[pair.charCodeAt(1)] = CLOSES;
  PARTNER[pair.charCodeAt(0)] = pair.charCodeAt(1);
}
/** Outside of all brackets. */
const NOWHERE = -1;

/** A joint or bracket and the place of the bracket or quotation mark that it stands in. */
interface Entry extends Span {
  kind: JointKind | "open" | "close";
  within: number;
  /** Of a closing mark, where its opening one stands. */
  opening: number;
}

const startOf = ({ start }: Span): number => start;

/**
 * The marks and conjunctions of a text that may part the items of a list, and the brackets around them: read in one pass, then asked from
 * each place where a list may stand. Marks between digits (`1,200`, `10:30`) part nothing, nor do closing marks that nothing opened.
 */
export class Coordination {
  readonly #entries: Entry[] = [];

  constructor(text: string) {
    /** The brackets around the one at `within`. */
    const outer: number[] = [];
    let within = NOWHERE;
    const add = (kind: Entry["kind"], start: number, end: number, opening = NOWHERE): void => {
      this.#entries.push({ kind, start, end, within, opening });
    };
    for (let at = 0; at < text.length; at++) {
      const look = LOOK[text.charCodeAt(at)]!;
      if (look === 0) continue;
      if (look === CONJUNCTION) {
        const found = conjunctionAt(text, at);
        if (found === null) continue;
        add(found.strength, at, at + found.word.length);
        at += found.word.length - 1;
      } else if (look === OPENS) {
        add("open", at, at + 1);
        outer.push(within);
        within = at;
      } else if (look === CLOSES) {
        if (within === NOWHERE || PARTNER[text.charCodeAt(within)] !== text.charCodeAt(at)) continue;
        const opening = within;
        within = outer.pop() ?? NOWHERE;
        add("close", at, at + 1, opening);
      } else if (!(DIGIT.at(text, at - 1) && DIGIT.at(text, at + 1))) add(KINDS[look - 1]!, at, at + 1);
    }
  }

  /** The stretch `[start, end)` as a list. */
  list(start: number, end: number): CoordinatedList {
    const joints: Joint[] = [];
    for (let index = this.#from(start); index < this.#entries.length; index++) {
      const { kind, within, start: at, end: behind } = this.#entries[index]!;
      if (at >= end) break;
      if (within < start && kind !== "open" && kind !== "close") joints.push({ kind, start: at, end: behind });
    }
    return { start, end, joints };
  }

  /** Where the clause that ends at `end` starts: behind a mark that ends clauses or the one that opens what encloses it, or at `from`. */
  clauseStart(from: number, end: number): number {
    let index = this.#from(end) - 1;
    const last = this.#entries[index];
    if (last === undefined) return from;
    const level = last.kind === "open" ? last.start : last.within;
    for (; index >= 0; index--) {
      const entry = this.#entries[index]!;
      if (entry.end <= from) break;
      const isBorder = entry.within === level && CLAUSE_MARKS.includes(entry.kind as JointKind);
      if (isBorder || (entry.kind === "open" && entry.start === level)) return entry.end;
    }
    return from;
  }

  /** Where the clause that goes on at `from` ends: at a comma or stronger mark, or where what encloses it closes, or at `to`. */
  clauseEnd(from: number, to: number): number {
    for (let index = this.#from(from); index < this.#entries.length; index++) {
      const { kind, start, within, opening } = this.#entries[index]!;
      if (start >= to) break;
      if (within >= from) continue;
      if (kind === "close" ? opening < from : kind !== "colon" && CLAUSE_MARKS.includes(kind as JointKind))
        return start;
    }
    return to;
  }

  /** Where the sentence that goes on at `from` ends, or `to`. */
  sentenceEnd(from: number, to: number): number {
    for (let index = this.#from(from); index < this.#entries.length; index++) {
      const { kind, start } = this.#entries[index]!;
      if (start >= to) break;
      if (kind === "stop") return start;
    }
    return to;
  }

  /** The quotation or bracket that closes right before `end`, without its marks, or `null`. */
  enclosedBefore(end: number): Span | null {
    const closing = this.#entries[this.#from(end) - 1];
    const isClosing = closing?.kind === "close" && closing.end === end;
    return isClosing ? { start: closing.opening + 1, end: closing.start } : null;
  }

  /** Index of the first entry that begins at `offset` or later. */
  #from(offset: number): number {
    return firstFrom(this.#entries, offset, startOf);
  }
}
