import type { Cell } from "tifa/tables";
import { toTabSeparated } from "../../../output/src/csv.js";
import { copy } from "../interface/clipboard.js";

/** Keeps a spreadsheet from taking a text for a date, a number or a formula. */
const AS_TEXT = 'td.text{mso-number-format:"\\@"}';

/** Copies a table so that it lands in the cells of a spreadsheet, as numbers where they are numbers. */
export function copyTable(header: readonly string[], rows: readonly (readonly Cell[])[]): void {
  copy({ "text/plain": toTabSeparated(header, rows), "text/html": htmlOf(header, rows) });
}

function htmlOf(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  // built as elements and never put into the page, so that no text can become markup
  const whole = document.createElement("div");
  const style = whole.appendChild(document.createElement("style"));
  style.textContent = AS_TEXT;
  const table = whole.appendChild(document.createElement("table"));
  const head = table.createTHead().insertRow();
  for (const name of header) head.appendChild(document.createElement("th")).textContent = name;
  const body = table.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    for (const cell of row) {
      const place = line.insertCell();
      if (typeof cell === "string") place.className = "text";
      place.textContent = cell === null ? "" : String(cell);
    }
  }
  return whole.innerHTML;
}
