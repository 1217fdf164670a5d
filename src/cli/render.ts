import type { AnalyzedDocument } from "../output/analyzed-document.js";
import type { TableName } from "../output/tables.js";
import type { Analysis, Quantity } from "../types.js";
import type { Language } from "./language.js";
import type { Part } from "./terminal-report.js";

export type Format = "text" | "json" | "ndjson" | "csv" | "xlsx" | "md";

export const FORMATS: readonly Format[] = ["text", "json", "ndjson", "csv", "xlsx", "md"];
export const PARTS: readonly Part[] = ["sections", "achievements", "targets", "slogans", "honours", "quantities"];
const DEFAULT_PARTS: readonly Part[] = ["sections", "achievements", "targets", "slogans", "honours"];

export interface RenderOptions {
  format: Format;
  only: Part | undefined;
  language: Language;
  colors: boolean;
  width: number;
  quantitiesOf(text: string): Quantity[];
}

/** Writes analysed documents out in a format. Each format's library is loaded here, when it is asked for. */
export async function render(
  documents: readonly AnalyzedDocument[],
  options: RenderOptions,
): Promise<string | Uint8Array> {
  const { format, only, language } = options;
  if (format === "text") {
    const { terminalReport } = await import("./terminal-report.js");
    const { colors, width, quantitiesOf } = options;
    const parts = only ? [only] : DEFAULT_PARTS;
    const reports = documents.map((document) => {
      const quantities = only === "quantities" ? quantitiesOf(document.text) : [];
      return terminalReport(document, { language, colors, width, parts, quantities });
    });
    return `${reports.join("\n")}\n`;
  }
  if (format === "json" || format === "ndjson") {
    const records = documents.map((document) => ({ id: document.id, ...part(document, options) }));
    if (format === "ndjson") return records.map((record) => `${JSON.stringify(record)}\n`).join("");
    return `${JSON.stringify(records.length === 1 ? records[0] : records, null, 2)}\n`;
  }
  if (format === "csv") return csv(documents, options);
  const output = await import("../output/index.js");
  const tables: TableName[] | undefined = only && only !== "quantities" ? ["documents", only] : undefined;
  if (format === "xlsx") return output.toXlsx(documents, { language, ...(tables ? { tables } : {}) });
  return output.toMarkdown(documents, { language });
}

function part({ text, analysis }: AnalyzedDocument, { only, quantitiesOf }: RenderOptions): Partial<Analysis> | object {
  if (!only) return analysis;
  return only === "quantities" ? { quantities: quantitiesOf(text) } : { [only]: analysis[only] };
}

async function csv(documents: readonly AnalyzedDocument[], { only, quantitiesOf }: RenderOptions): Promise<string> {
  const { quantityCsv, toCsv } = await import("../output/index.js");
  if (only === "quantities") {
    return quantityCsv(documents.map((document) => ({ document, quantities: quantitiesOf(document.text) })));
  }
  if (only) return toCsv(only, documents);
  return toCsv("achievements", documents) + toCsv("targets", documents, { bom: false, header: false });
}
