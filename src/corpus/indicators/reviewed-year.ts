import type { Claim } from "../../types.js";
import type { CorpusDocument } from "../corpus-document.js";
import { RoleMap } from "../role-map.js";

/** The rule for what the part of the document decides. */
const PART = "part-of-document";
/** The rule for where nothing tells. */
const USUAL = "usual";
/** What is summed up over years that nothing names. */
const SUMMED_UP = "累计";

/**
 * Of which year results are that stand in a review without a time: the one before the plan's, or where there is none the only one, if the
 * document reviews it alone.
 */
export class ReviewedYear {
  readonly #text: string;
  readonly #year: number | null;
  /** `null` for a text without sections, where only sentences turn to what has been. */
  readonly #roles: RoleMap | null;
  /** Nothing is planned in it. */
  readonly #isAll: boolean;

  constructor({ text, analysis: { meta, sections } }: CorpusDocument, planned: number | null) {
    const { reportsOn } = meta;
    const { from = null, to = null } = reportsOn ?? {};
    this.#text = text;
    this.#isAll = planned === null;
    this.#year = from === to && (planned === null || to === planned - 1) ? to : null;
    this.#roles = sections.length === 0 ? null : new RoleMap(sections);
  }

  /** The year of an undated result, or `null` where its part does not tell. */
  of({ status, rules, quantity: { span }, sentence }: Claim): number | null {
    const isReview =
      this.#roles === null
        ? status === "achieved" && (rules.status === PART || (this.#isAll && rules.status !== USUAL))
        : this.#roles.partAt(span.start) === "review";
    if (this.#year === null || !isReview) return null;
    return this.#text.slice(sentence.start, span.start).includes(SUMMED_UP) ? null : this.#year;
  }
}
