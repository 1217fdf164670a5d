import type { TokenRow } from "../tokens/token-row.js";
import { figuresFrom } from "./figure-lists.js";
import type { Frame } from "./frame.js";
import { readFrame } from "./frame-reader.js";

const NO_FRAME: Frame = {
  predicate: null,
  valueVerb: null,
  theme: null,
  agent: null,
  governed: false,
  passive: false,
  first: -1,
  figures: [],
  modified: false,
  isBase: false,
  baseline: null,
  yearlyRate: false,
  distributive: false,
  listed: false,
  counted: null,
  linked: false,
  behind: null,
};

/** The frames of a sentence, one for each of its figures. */
export class Frames {
  /** By the index of the figure's token. */
  readonly #frames: ReadonlyMap<number, Frame>;

  constructor(text: string, tokens: TokenRow) {
    const frames = new Map<number, Frame>();
    let figures: readonly number[] = [];
    for (let at = 0; at < tokens.length; at++) {
      if (tokens.at(at).kind !== "figure") continue;
      if (!figures.includes(at)) figures = figuresFrom(tokens, at);
      frames.set(at, readFrame(text, tokens, at, figures));
    }
    this.#frames = frames;
  }

  /** That of the figure at `at`; an empty one where no figure stands there. */
  at(at: number): Frame {
    return this.#frames.get(at) ?? NO_FRAME;
  }
}
