export { analyze } from "./analyze.js";
export { TifaError, type TifaErrorCode } from "./errors.js";
export type * from "./types.js";
