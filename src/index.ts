/**
 * `import … from "tifa"`: the analysis of one document. 分析一份文件。
 *
 * `analyze(text)` returns its sections, achievements, targets, slogans and honours with their places in the text.
 *
 * @module
 */

export {
  analyze,
  createAnalyzer,
  extractAchievements,
  extractQuantities,
  extractSlogans,
  extractTargets,
  splitSections,
} from "./analyze.js";
export { TifaError, type TifaErrorCode } from "./errors.js";
export { explain, explainAll } from "./explain.js";
export { parseNumeral } from "./quantity/numeral.js";
export { locate, type Place } from "./text/locate.js";
export type * from "./types.js";
