import type { Analysis, Quantity } from "tifa";
import type { AnalyzedDocument } from "tifa/tables";
import { printableJson } from "tifa/tables";
import type { Language } from "./language.js";
import type { Part } from "./part.js";

export type Format = "text" | "json" | "ndjson" | "csv" | "xlsx" | "parquet" | "md";

export const FORMATS: readonly Format[] = ["text", "json", "ndjson", "csv", "xlsx", "parquet", "md"];
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
    const records = documents.map((document) => ({
      id: document.id,
      ...partOf(document.text, document.analysis, options),
    }));
    if (format === "ndjson") return records.map((record) => `${printableJson(record)}\n`).join("");
    return `${printableJson(records.length === 1 ? records[0] : records, 2)}\n`;
  }
  if (format === "csv") return csv(documents, options);
  if (format === "parquet") return parquet(documents, options);
  const output = await import("tifa-output");
  if (only === "quantities") {
    const table = output.quantityTable(quantitiesIn(documents, options));
    return format === "xlsx" ? output.tablesXlsx([table], { language }) : output.tableMarkdown(table, { language });
  }
  if (format === "xlsx")
    return output.toXlsx(documents, { language, ...(only ? { tables: ["documents", only] } : {}) });
  return output.toMarkdown(documents, { language, ...(only ? { parts: [only] } : {}) });
}

/** The analysis, or the part of it that `--only` names. */
export function partOf(
  text: string,
  analysis: Analysis,
  { only, quantitiesOf }: Pick<RenderOptions, "only" | "quantitiesOf">,
): Partial<Analysis> | { quantities: Quantity[] } {
  if (!only) return analysis;
  return only === "quantities" ? { quantities: quantitiesOf(text) } : { [only]: analysis[only] };
}

function quantitiesIn(documents: readonly AnalyzedDocument[], { quantitiesOf }: RenderOptions) {
  return documents.map((document) => ({ document, quantities: quantitiesOf(document.text) }));
}

async function csv(documents: readonly AnalyzedDocument[], options: RenderOptions): Promise<string> {
  const { quantityTable, tableCsv, toCsv } = await import("tifa-output");
  const { only } = options;
  if (only === "quantities") return tableCsv(quantityTable(quantitiesIn(documents, options)));
  if (only) return toCsv(only, documents);
  return toCsv("achievements", documents) + toCsv("targets", documents, { bom: false, header: false });
}

/** The same table as in CSV. */
async function parquet(documents: readonly AnalyzedDocument[], options: RenderOptions): Promise<Uint8Array> {
  const { quantityTable, tableOf } = await import("tifa-output");
  const { tableParquet } = await import("tifa-output/files");
  const { only } = options;
  if (only === "quantities") return tableParquet(quantityTable(quantitiesIn(documents, options)));
  if (only) return tableParquet(tableOf(only, documents));
  const [achievements, targets] = [tableOf("achievements", documents), tableOf("targets", documents)];
  return tableParquet({ ...achievements, name: "claims", rows: [...achievements.rows, ...targets.rows] });
}
