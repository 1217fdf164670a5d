/**
 * `import … from "tifa/review"`: what readers said of an analysis. 读者核对的意见。
 *
 * Verdicts and their files, precision with its interval, agreement of two readers.
 *
 * @module
 */

export { cohenKappa } from "../corpus/statistics/kappa.js";
export { addedCells, checkedCells } from "./checked-table.js";
export { type Evaluation, evaluate, fileName, type Measures, sameCell, truthOf } from "./evaluate.js";
export { fieldLabel } from "./field-label.js";
export { ItemFinder } from "./find-again.js";
export { type Agreement, type Disagreement, itemKey, type MergedVerdicts, mergeVerdicts } from "./merge-verdicts.js";
export { CHECKED_FIELDS, type ReviewItem, reviewItems, withoutText } from "./review-item.js";
export { stratifiedSample } from "./sample.js";
export { squash } from "./squash.js";
export { type Share, wilson } from "./statistics.js";
export { agreementTables, evaluationTable, VERDICT_COLUMNS, verdictTable } from "./tables.js";
export {
  type FieldValues,
  type ItemKind,
  type ItemPlace,
  type Judgement,
  placeOf,
  textHash,
  type Verdict,
} from "./verdict.js";
export { readVerdicts, VerdictFileError, writeVerdicts } from "./verdict-file.js";
