import type { AnalyzedDocument } from "tifa/tables";

/**
 * One line of JSON a document: `{ "id": …, …analysis }`.
 *
 * @example
 * toNdjson([{ id: "2024.txt", text, analysis: analyze(text) }]); // {"id":"2024.txt","meta":{…},"sections":[…],…}\n
 */
export function toNdjson(documents: readonly AnalyzedDocument[]): string {
  return documents.map(({ id, analysis }) => `${JSON.stringify({ id, ...analysis })}\n`).join("");
}
