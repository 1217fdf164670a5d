export { checkConsistency } from "./consistency.js";
export { INCONSISTENCIES, type Inconsistency, type InconsistencyCode } from "./inconsistency.js";
export { type CheckedFindings, consistencyTable } from "./tables.js";
