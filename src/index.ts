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
export type * from "./types.js";
