import { type Clause, clauseFrom } from "../clauses/clause.js";
import { isJoint, type Token } from "../tokens/token.js";
import { TokenRow } from "../tokens/token-row.js";
import { changes } from "../words/changes.js";
import type { Frame } from "./frame.js";
import { FrameReader } from "./frame-reader.js";
import { isUnchanged, placesOf } from "./unchanged.js";

/** The frames of a sentence, one for each of its figures. */
export class Frames {
  /** By the index of the figure's token. */
  readonly #frames = new Map<number, Frame>();

  constructor(text: string, tokens: TokenRow) {
    let clause: Clause | null = null;
    let figures: readonly number[] = [];
    let places = figures;
    let last = -1;
    // most sentences have no such word, and need not be searched for it around each of their lists
    const tellsOfUnchanged = tokens.some(0, tokens.length, (token) => isUnchanged(text, token));
    for (let at = 0; at < tokens.length; at++) {
      if (clause === null || at > clause.end) clause = clauseFrom(text, tokens, at, clause);
      if (tokens.at(at).kind !== "figure") continue;
      if (at > (figures.at(-1) ?? -1)) {
        figures = figuresFrom(text, tokens, at);
        places = tellsOfUnchanged ? placesOf(text, tokens, figures) : figures;
      }
      const starts = last >= clause.first && this.at(last).isBase && haveOneUnit(tokens, last, at);
      this.#frames.set(at, new FrameReader(text, tokens, at).read(clause, { figures, places }, starts ? last : -1));
      last = at;
    }
  }

  /** That of the figure at `at`; an empty one where no figure stands there. */
  at(at: number): Frame {
    return this.#frames.get(at) ?? NO_FRAME;
  }
}

const NO_CLAUSE: Clause = { first: 0, end: 0, before: null, around: null, resumed: null };
const NO_FRAME = new FrameReader("", new TokenRow([]), 0).read(NO_CLAUSE, { figures: [], places: [] }, -1);

const haveOneUnit = (tokens: TokenRow, one: number, other: number): boolean =>
  tokens.at(one).quantity?.unit === tokens.at(other).quantity?.unit;

/** The figures of the list that opens with the one at `head`, as indices of tokens: 分别增长6%、下降约2%. */
function figuresFrom(text: string, tokens: TokenRow, head: number): readonly number[] {
  const figures = [head];
  for (let at = nextInList(text, tokens, head); at >= 0; at = nextInList(text, tokens, at)) figures.push(at);
  return figures;
}

/** Index of the next figure of the list that the figure at `at` belongs to, or -1. */
function nextInList(text: string, tokens: TokenRow, at: number): number {
  let joined = false;
  let index = at + 1;
  for (; mayJoin(tokens.at(index)) || (index > at + 1 && isUnchanged(text, tokens.at(index))); index++)
    joined ||= isJoint(tokens.at(index));
  return joined && tokens.at(index).kind === "figure" ? index : -1;
}

/** What may stand between two figures of a list: 6%、下降约2%. */
const mayJoin = (token: Token): boolean => isJoint(token) || token.kind === "bound" || changes(token.verb);
