import type { Claim } from "../../types.js";
import type { CorpusDocument } from "../corpus-document.js";
import { RoleMap } from "../role-map.js";

/** What is summed up over years that nothing names. */
const SUMMED_UP = "累计";

/** Of which year results are that stand in a review without a time: the one before the plan's, where the document reviews it alone. */
export class ReviewedYear {
  readonly #text: string;
  readonly #year: number | null;
  readonly #roles: RoleMap;

  constructor({ text, analysis: { meta, sections } }: CorpusDocument, planned: number | null) {
    const { reportsOn } = meta;
    const isOne =
      reportsOn !== null && planned !== null && reportsOn.from === planned - 1 && reportsOn.to === planned - 1;
    this.#text = text;
    this.#year = isOne ? reportsOn.to : null;
    this.#roles = new RoleMap(sections);
  }

  /** The year of an undated result, or `null` where its part does not tell. */
  of({ quantity: { span }, sentence }: Claim): number | null {
    if (this.#year === null || this.#roles.partAt(span.start) !== "review") return null;
    return this.#text.slice(sentence.start, span.start).includes(SUMMED_UP) ? null : this.#year;
  }
}
