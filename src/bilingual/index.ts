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
