import type { PeriodExpression } from "../../time/period-expression.js";
import { type Token, tokenOf } from "./token.js";

const EDGE: Readonly<Token> = tokenOf("edge", 0, 0);

/** The tokens of a sentence. On both sides of it lies the edge, which is of no word, so that none who reads has to ask where it ends. */
export class TokenRow {
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get length(): number {
    return this.#tokens.length;
  }

  /** The token at `index`, or the edge where none stands there. */
  at(index: number): Readonly<Token> {
    return index < 0 ? EDGE : (this.#tokens[index] ?? EDGE);
  }

  /** Index of the first token, from `from` rightwards, that does not pass; the length where all do. */
  skip(from: number, passes: (token: Token, at: number) => boolean): number {
    let at = from;
    while (at < this.#tokens.length && passes(this.at(at), at)) at++;
    return at;
  }

  /** Index of the first token, from `from` leftwards, that does not pass; -1 where all do. */
  skipBack(from: number, passes: (token: Token, at: number) => boolean): number {
    let at = from;
    while (at >= 0 && passes(this.at(at), at)) at--;
    return at;
  }

  /** Index of the last token of `[from, to)` that passes, or -1. */
  last(from: number, to: number, passes: (token: Token, at: number) => boolean): number {
    let at = to - 1;
    while (at >= from && !passes(this.at(at), at)) at--;
    return at < from ? -1 : at;
  }

  /** Index of the token that is the time, or the length where it stands outside of the sentence. */
  placeOf(time: PeriodExpression): number {
    return this.skip(0, ({ period }) => period !== time);
  }

  /** Whether a token of `[from, to)` passes. */
  some(from: number, to: number, passes: (token: Token, at: number) => boolean): boolean {
    const end = Math.min(to, this.#tokens.length);
    for (let at = from; at < end; at++) if (passes(this.at(at), at)) return true;
    return false;
  }
}
