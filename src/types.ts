export type { DiagnosticCode } from "./diagnostics.js";
export type * from "./types/analyzer.js";
export type * from "./types/claim.js";
export type * from "./types/document.js";
export type * from "./types/honour.js";
export type * from "./types/quantity.js";
export type * from "./types/segmenter.js";
export type * from "./types/slogan.js";
export type * from "./types/span.js";
