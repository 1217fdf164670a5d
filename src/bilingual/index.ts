/**
 * `import … from "tifa/bilingual"`: figures of an English translation against the original. 核对英译本的数字。
 *
 * @module
 */

export { TRANSLATION_TABLES, type TranslationTable } from "../tables/table-names.js";
export {
  checkTranslation,
  type TranslatedFigure,
  type TranslationCheck,
  type TranslationFinding,
  type TranslationProblem,
} from "./check-translation.js";
export type { SloganRendering } from "./renderings.js";
export { translationTables } from "./tables.js";
