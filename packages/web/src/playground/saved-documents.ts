import { readVerdicts, type Verdict } from "tifa/review";
import { analysisSchema } from "tifa/schema";
import type { AnalyzedDocument } from "tifa/tables";
import { z } from "zod";
import { analyzedDocument, type PageDocument } from "../../../output/src/page-document.js";
import { reportDataIn } from "../../../output/src/report-page.js";

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
  verdicts: z.array(z.unknown()).default([]),
});

/** What a file of results holds. */
export interface SavedWork {
  documents: AnalyzedDocument[];
  verdicts: Verdict[];
}

/**
 * The documents in a file of results, and what readers said of them: JSON as the page downloads it, or a report page.
 *
 * @returns `null` where the file is neither.
 * @throws {Error} where it is JSON of another kind, or a damaged page.
 */
export function savedDocuments(name: string, bytes: Uint8Array): SavedWork | null {
  const isJson = /\.json$/i.test(name);
  const isPage = /\.html?$/i.test(name);
  if (!isJson && !isPage) return null;
  const text = new TextDecoder().decode(bytes);
  const saved = isJson ? parsed(text) : reportDataIn(text);
  if (saved === null && isPage) return null;
  const { success, data, error } = schema.safeParse(saved);
  if (!success) {
    const { path, message } = error.issues[0]!;
    throw new Error(`not the results of tifa: ${path.join(".") || "JSON"}: ${message}`);
  }
  return {
    documents: data.documents.map((document) => analyzedDocument(document as unknown as PageDocument)),
    verdicts: readVerdicts(data.verdicts.map((verdict) => JSON.stringify(verdict)).join("\n")),
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new Error(`not JSON: ${(error as Error).message}`, { cause: error });
  }
}
