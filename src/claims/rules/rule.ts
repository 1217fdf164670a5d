import type { Carried } from "../scope/carried.js";
import type { SentenceContext } from "../scope/sentence-context.js";
import type { Figure } from "./figure.js";

/** One way to decide a slot of a claim. The rules of a slot are asked in order; the first that answers decides. */
export interface Rule<Answer, Of extends Figure = Figure> {
  readonly name: string;
  /** The answer for the figure, or `null` where the rule has nothing to say of it. */
  when(figure: Of, sentence: SentenceContext, carried: Carried): Answer | null;
  /** Texts in which the rule decides for the figure between 〔 and 〕. */
  readonly examples?: readonly string[];
  /** Texts in which it does not, though they look like it. */
  readonly not?: readonly string[];
}

/** What a slot's rules say of a figure: the name of the one that answered, and its answer. */
export interface Decision<Answer> {
  rule: string | null;
  answer: Answer | null;
}

const UNDECIDED: Decision<never> = { rule: null, answer: null };

/** Asks the rules in order; `asked` takes down the names of those that were. */
export function decide<Answer, Of extends Figure>(
  rules: readonly Rule<Answer, Of>[],
  figure: Of,
  sentence: SentenceContext,
  carried: Carried,
  asked: string[] | null,
): Decision<Answer> {
  for (const rule of rules) {
    asked?.push(rule.name);
    const answer = rule.when(figure, sentence, carried);
    if (answer !== null) return { rule: rule.name, answer };
  }
  return UNDECIDED;
}
