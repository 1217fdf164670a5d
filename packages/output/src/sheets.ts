import { LONGEST_CELL } from "./longest-cell.js";

/** A sheet of a workbook: lines above, then rows of texts. */
export interface Sheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  name: string;
  /** Lines above the rows, each in a cell of its own. */
  head: readonly string[];
  /** The rows below, each a list of its cells; an empty text is an empty cell. */
  rows: readonly (readonly string[])[];
}

/** A figure that is shown as it is written once it is a number: 1,234.50, 7.6%, but no 007 or １２. */
const FIGURE = /^-?(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.\d+)?%?$/;
/** A number of a spreadsheet has so many digits. */
const MOST_DIGITS = 15;

/**
 * A workbook of tables as they stand in documents, a sheet each. A figure is a number whose format shows it as it is written, so that it can
 * be reckoned with; all else is text.
 *
 * @returns The bytes of the .xlsx file.
 * @example
 * await writeFile("tables.xlsx", await sheetsXlsx([{ name: "表1", head: ["单位：万元"], rows: [["项目", "金额"], ["税收", "1,200.50"]] }]));
 */
export async function sheetsXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  const written = sheets.map(({ name, head, rows }) => ({
    sheet: name,
    data: [
      ...head.map((line) => [{ value: line, type: String, fontWeight: "bold" as const }]),
      ...rows.map((row) => row.map(cellOf)),
    ],
  }));
  return new Uint8Array(await writeXlsxFile(written).toBuffer());
}

function cellOf(text: string) {
  if (text === "") return null;
  const digits = text.replace(/\D/g, "").length;
  if (!FIGURE.test(text) || digits > MOST_DIGITS) return { value: text.slice(0, LONGEST_CELL), type: String };
  const isPercent = text.endsWith("%");
  const figure = text.replace(/[,%]/g, "");
  const decimals = figure.split(".")[1]?.length ?? 0;
  const whole = text.includes(",") ? "#,##0" : "0";
  return {
    // read as hundredths, not divided, which would add digits that the figure has not
    value: Number(isPercent ? `${figure}e-2` : figure),
    type: Number,
    format: `${whole}${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}${isPercent ? "%" : ""}`,
  };
}
