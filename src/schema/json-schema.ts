import { z } from "zod";
import * as schemas from "./schema.js";

/** A JSON Schema (draft 2020-12) as plain JSON. */
export type JsonSchema = Record<string, unknown>;

const NAMES = z.registry<{ id: string; title?: string }>();
NAMES.add(schemas.spanSchema, { id: "Span" });
NAMES.add(schemas.mentionSchema, { id: "Mention" });
NAMES.add(schemas.sectionSchema, { id: "Section" });
NAMES.add(schemas.quantitySchema, { id: "Quantity" });
NAMES.add(schemas.periodSchema, { id: "Period" });
NAMES.add(schemas.claimSchema, { id: "Claim" });
NAMES.add(schemas.sloganOccurrenceSchema, { id: "SloganOccurrence" });
NAMES.add(schemas.glossSchema, { id: "Gloss" });
NAMES.add(schemas.sloganSchema, { id: "Slogan" });
NAMES.add(schemas.honourSchema, { id: "Honour" });
NAMES.add(schemas.yearsSchema, { id: "Years" });
NAMES.add(schemas.documentMetaSchema, { id: "DocumentMeta" });
NAMES.add(schemas.diagnosticSchema, { id: "Diagnostic" });
NAMES.add(schemas.lexiconEntrySchema, { id: "LexiconEntry" });

/**
 * JSON Schema of what `analyze` returns, for programs in other languages.
 *
 * @example
 * writeFileSync("analysis.schema.json", JSON.stringify(analysisJsonSchema()));
 */
export function analysisJsonSchema(): JsonSchema {
  return z.toJSONSchema(schemas.analysisSchema, { metadata: NAMES }) as JsonSchema;
}

/** JSON Schema of a lexicon: a list of entries. */
export function lexiconJsonSchema(): JsonSchema {
  return z.toJSONSchema(z.array(schemas.lexiconEntrySchema), { metadata: NAMES }) as JsonSchema;
}
