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

/** Why a file of results cannot be opened. */
export type SavedFault = "not-json" | "not-results" | "damaged-page" | "bad-verdicts";

/** Thrown of a file of results that is none, or damaged. */
export class SavedFileError extends Error {
  override readonly name = "SavedFileError";
  readonly fault: SavedFault;

  constructor(fault: SavedFault, options: ErrorOptions) {
    super(fault, options);
    this.fault = fault;
  }
}

/** Does a step of reading; what it throws is told as the file's fault. */
function step<Result>(fault: SavedFault, read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    throw new SavedFileError(fault, { cause });
  }
}

/** What a file of results holds. */
export interface SavedWork {
  documents: AnalyzedDocument[];
  verdicts: Verdict[];
}

/**
 * The documents in a file of results, and what readers said of them: JSON as the page downloads it, or a report page.
 *
 * @returns `null` where the file is neither.
 * @throws {SavedFileError} where it is JSON of another kind, or a damaged page.
 */
export function savedDocuments(name: string, bytes: Uint8Array): SavedWork | null {
  const isJson = /\.json$/i.test(name);
  const isPage = /\.html?$/i.test(name);
  if (!isJson && !isPage) return null;
  const text = new TextDecoder().decode(bytes);
  const saved = isJson
    ? step("not-json", () => JSON.parse(text.replace(/^\uFEFF/, "")) as unknown)
    : step("damaged-page", () => reportDataIn(text));
  if (saved === null && isPage) return null;
  const data = step("not-results", () => schema.parse(saved));
  const lines = data.verdicts.map((verdict) => JSON.stringify(verdict)).join("\n");
  return {
    documents: data.documents.map((document) => analyzedDocument(document as unknown as PageDocument)),
    verdicts: step("bad-verdicts", () => readVerdicts(lines)),
  };
}
