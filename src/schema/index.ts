export { DIAGNOSTICS } from "../diagnostics.js";
export { analysisJsonSchema, type JsonSchema, lexiconJsonSchema } from "./json-schema.js";
export * from "./schema.js";
