import type { VNode } from "preact";
import { words } from "../state.js";
import { fileName } from "./file-name.js";
import { saveFile } from "./save-file.js";
import { type ShownTable, shownCsv, shownXlsx } from "./table-file.js";

interface Props {
  /** Name of the files, and of the sheet. */
  name: string;
  make(): ShownTable;
}

/** Saves a table as it is shown, for spreadsheets and for programs. */
export function SaveTable({ name, make }: Props): VNode {
  const say = words.value.takeAway;
  return (
    <span class="take-away">
      <button
        type="button"
        aria-label={say.saveAs(name, "CSV")}
        onClick={() => saveFile(`${fileName(name)}.csv`, shownCsv(make()))}
      >
        CSV
      </button>
      <button
        type="button"
        aria-label={say.saveAs(name, "XLSX")}
        onClick={async () => saveFile(`${fileName(name)}.xlsx`, await shownXlsx(make(), name))}
      >
        XLSX
      </button>
    </span>
  );
}
