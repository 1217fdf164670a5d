/**
 * `import … from "tifa/consistency"`: figures of one document against each other. 核对一份文件自身的数字。
 *
 * @module
 */

export { checkConsistency } from "./consistency.js";
export { INCONSISTENCIES, type Inconsistency, type InconsistencyCode } from "./inconsistency.js";
export { type CheckedFindings, consistencyTable } from "./tables.js";
