import { analysisSchema } from "tifa/schema";
import type { AnalyzedDocument } from "tifa/tables";
import { z } from "zod";
import { analyzedDocument, type PageDocument } from "../../../output/src/page-document.js";
import { reportJsonIn } from "../../../output/src/report-page.js";

const schema = z.object({
  documents: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      analysis: analysisSchema,
      source: z
        .object({
          format: z.string(),
          encoding: z.string().nullable(),
          warnings: z.array(z.object({ code: z.string(), message: z.string(), offset: z.number().nullable() })),
        })
        .optional(),
      pages: z.array(z.int().min(0)).optional(),
      given: z.looseObject({}).optional(),
      // worked out again
      lines: z.array(z.unknown()).optional(),
      sentences: z.array(z.unknown()).optional(),
      panel: z.unknown().optional(),
      hash: z.string().optional(),
    }),
  ),
});

/**
 * The documents in a file of results: JSON as the page downloads it, or a report page.
 *
 * @returns `null` where the file is neither.
 * @throws {Error} where it is JSON of another kind.
 */
export function savedDocuments(name: string, bytes: Uint8Array): AnalyzedDocument[] | null {
  const isJson = /\.json$/i.test(name);
  const isPage = /\.html?$/i.test(name);
  if (!isJson && !isPage) return null;
  const text = new TextDecoder().decode(bytes);
  const json = isJson ? text : reportJsonIn(text);
  if (json === null) return null;
  const { success, data, error } = schema.safeParse(parsed(json));
  if (success) return data.documents.map((document) => analyzedDocument(document as unknown as PageDocument));
  const { path, message } = error.issues[0]!;
  throw new Error(`not the results of tifa: ${path.join(".") || "JSON"}: ${message}`);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new Error(`not JSON: ${(error as Error).message}`, { cause: error });
  }
}
