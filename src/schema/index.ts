/**
 * `import … from "tifa/schema"`: schemas of everything that is returned. 返回值的模式。
 *
 * @module
 */

export { DIAGNOSTICS } from "../diagnostics.js";
export { analysisJsonSchema, type JsonSchema, lexiconJsonSchema } from "./json-schema.js";
export * from "./schema.js";
